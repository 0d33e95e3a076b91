import { dateTimeScalar } from '@lianxi/kit/date-time';
import { handlingTypeResolvers } from '@lianxi/kit/handling/handling.resolvers';
import { refusalResolvers, sharedRefusals } from '@lianxi/kit/refusal';
import { compoundTypes } from './compound.resolvers.ts';
import { governanceTypes } from './governance/governance.resolvers.ts';
import {
  communityHandlingMutations,
  communityHandlingTypes,
} from './handling/community-handling.resolvers.ts';
import { reporterMutations, reporterTypes } from './reporter/reporter.resolvers.ts';
import { territoryQueries, territoryTypes } from './territory/territory.resolvers.ts';

/** All resolvers of communities. */
export const resolvers = {
  DateTime: dateTimeScalar,
  Query: territoryQueries,
  Mutation: { ...communityHandlingMutations, ...reporterMutations },
  ...compoundTypes,
  ...territoryTypes,
  ...governanceTypes,
  ...reporterTypes,
  ...handlingTypeResolvers,
  ...communityHandlingTypes,
  ...refusalResolvers(sharedRefusals),
};
