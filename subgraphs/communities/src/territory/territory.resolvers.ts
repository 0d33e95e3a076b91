import type { QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { pageCommunities, streetsFor } from './territory.service.ts';

/** Communities that a street may list. */
const communitiesMaximum = 100;

/** Look-ups of the territory. */
export const territoryQueries: Pick<QueryResolvers, 'streets' | 'communities'> = {
  streets: (_, __, context) => streetsFor(context.deps, context),
  communities: (_, { streetId, first, after }, context) =>
    pageCommunities(context.deps, context, streetId, first, after),
};

/** Types of the territory. */
export const territoryTypes: Pick<Resolvers, 'Street' | 'Community' | 'CommunityConnection'> = {
  Street: {
    __resolveReference: ({ id }, { loaders }) => loaders.street.load(id),
    communities: async ({ id }, _, { loaders }) =>
      (await loaders.communitiesOfStreet.load(id)).slice(0, communitiesMaximum),
  },
  Community: {
    __resolveReference: ({ id }, { loaders }) => loaders.community.load(id),
    async street({ streetId }, _, { loaders }) {
      const street = await loaders.street.load(streetId);
      if (street === null) throw new Error(`street ${streetId} is gone`);
      return street;
    },
  },
  CommunityConnection: { totalCount: (page) => page.countAll() },
};
