import { resolveByKey } from '@lianxi/kit/reference';
import type { Resolvers } from './__generated__/resolvers.ts';
import { canSeeGovernance } from './governance/governance.policy.ts';

/** What communities add to a compound. */
export const compoundTypes: Pick<Resolvers, 'Compound'> = {
  Compound: {
    __resolveReference: resolveByKey,
    async community({ id }, _, { loaders, viewer }) {
      if (viewer.role === 'ANONYMOUS') return null;
      const place = await loaders.placeOfCompound.load(id);
      return place === null ? null : loaders.community.load(place.communityId);
    },
    governance: ({ id }, _, { loaders, viewer }) =>
      canSeeGovernance(viewer) ? loaders.placeOfCompound.load(id) : null,
  },
};
