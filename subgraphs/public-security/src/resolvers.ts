import { dateTimeScalar } from '@lianxi/kit/date-time';
import { handlingTypeResolvers } from '@lianxi/kit/handling/handling.resolvers';
import { refusalResolvers, sharedRefusals } from '@lianxi/kit/refusal';
import {
  publicSecurityHandlingMutations,
  publicSecurityHandlingTypes,
} from './handling/public-security-handling.resolvers.ts';
import {
  securityMutations,
  securityQueries,
  securityTypes,
} from './security/security.resolvers.ts';

/** All resolvers of public security. */
export const resolvers = {
  DateTime: dateTimeScalar,
  Query: securityQueries,
  Mutation: { ...publicSecurityHandlingMutations, ...securityMutations },
  ...securityTypes,
  ...handlingTypeResolvers,
  ...publicSecurityHandlingTypes,
  ...refusalResolvers(sharedRefusals),
};
