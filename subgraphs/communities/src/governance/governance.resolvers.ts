import { maskName } from '@lianxi/kit/mask';
import type { Resolvers } from '../__generated__/resolvers.ts';
import { buildingHeadsMaximum } from './governance.loaders.ts';
import { buildingHeadsOf } from './governance.service.ts';

/** Types of the owners' self-government. */
export const governanceTypes: Pick<Resolvers, 'CompoundGovernance' | 'BuildingHead'> = {
  CompoundGovernance: {
    committee: ({ compoundId }, _, { loaders }) => loaders.committeeOfCompound.load(compoundId),
    buildingHeadCount: ({ compoundId }, _, { loaders }) =>
      loaders.buildingHeadCount.load(compoundId),
    buildingHeads: ({ compoundId }, { first }, { loaders, locale }) =>
      buildingHeadsOf(loaders, compoundId, first ?? buildingHeadsMaximum, locale),
  },
  BuildingHead: { maskedName: ({ name }) => maskName(name) },
};
