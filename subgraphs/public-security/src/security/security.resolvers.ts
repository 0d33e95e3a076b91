import { acted, issueOf } from '@lianxi/kit/handling/handling.resolvers';
import { isOfficer } from '@lianxi/kit/handling/handling.policy';
import { resolveByKey } from '@lianxi/kit/reference';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { recordPatrol } from './patrol.service.ts';
import { caseCountOf, latestPatrolsOf, stationsFor } from './security.service.ts';

/** Look-ups of public security. */
export const securityQueries: Pick<QueryResolvers, 'policeStations'> = {
  policeStations: (_, __, context) => stationsFor(context.deps, context),
};

/** Acts of public security beyond its tasks. */
export const securityMutations: Pick<MutationResolvers, 'policeRecordPatrol'> = {
  policeRecordPatrol: (_, { input }, context) =>
    acted(context, recordPatrol(context.handling.deps, context, input)),
};

/** What public security knows of compounds. */
export const securityTypes: Pick<
  Resolvers,
  'Compound' | 'CompoundSecurity' | 'PoliceStation' | 'PoliceRecordPatrolSuccess'
> = {
  Compound: {
    __resolveReference: resolveByKey,
    publicSecurity: (compound, _, { viewer }) => (isOfficer(viewer) ? compound : null),
  },
  CompoundSecurity: {
    station: ({ id }, _, { loaders }) => loaders.stationOfCompound.load(id),
    caseCount: ({ id }, { period }, { reading, loaders, locale }) =>
      caseCountOf(reading, loaders, id, period, locale),
    lastPatrol: async ({ id }, _, { loaders }) =>
      (await loaders.patrolsOfCompound.load(id))[0] ?? null,
    patrols: ({ id }, { first }, { loaders, locale }) =>
      latestPatrolsOf(loaders, id, first ?? 5, locale),
    protectionCheck: ({ id }, _, { loaders }) => loaders.latestCheck.load(id),
  },
  PoliceStation: {
    __resolveReference: ({ id }, { loaders, viewer }) =>
      isOfficer(viewer) ? loaders.station.load(id) : null,
  },
  PoliceRecordPatrolSuccess: {
    async patrol({ patrolId }, _, { loaders }) {
      const patrol = await loaders.patrol.load(patrolId);
      if (patrol === null) throw new Error(`patrol ${patrolId} is gone`);
      return patrol;
    },
    issue: issueOf,
  },
};
