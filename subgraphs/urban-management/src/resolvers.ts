import { dateTimeScalar } from '@lianxi/kit/date-time';
import { handlingTypeResolvers } from '@lianxi/kit/handling/handling.resolvers';
import { refusalResolvers, sharedRefusals } from '@lianxi/kit/refusal';
import {
  urbanManagementHandlingMutations,
  urbanManagementHandlingTypes,
} from './handling/urban-management-handling.resolvers.ts';
import { violationMutations, violationTypes } from './violation/violation.resolvers.ts';

/** All resolvers of urban management. */
export const resolvers = {
  DateTime: dateTimeScalar,
  Mutation: { ...urbanManagementHandlingMutations, ...violationMutations },
  ...violationTypes,
  ...handlingTypeResolvers,
  ...urbanManagementHandlingTypes,
  ...refusalResolvers(sharedRefusals),
};
