import type { BuildingHeadRow, CommitteeRow } from '@lianxi/db/communities';
import DataLoader from 'dataloader';
import type { CommunitiesDeps } from '../deps.ts';
import { countBuildingHeads, findBuildingHeads, findCommittees } from './governance.store.ts';

/** Building heads that the list of one compound may hold. */
export const buildingHeadsMaximum = 20;

/** Batched reads of how owners govern themselves; made for each request. */
export interface GovernanceLoaders {
  committeeOfCompound: DataLoader<string, CommitteeRow | null>;
  buildingHeadCount: DataLoader<string, number>;
  /** Building heads of a compound, by building. */
  buildingHeadsOfCompound: DataLoader<string, BuildingHeadRow[]>;
}

/** Makes the loaders of one request. */
export function createGovernanceLoaders({ db }: CommunitiesDeps): GovernanceLoaders {
  return {
    committeeOfCompound: new DataLoader(async (compoundIds) => {
      const rows = await findCommittees(db, compoundIds);
      const byCompound = new Map(rows.map((row) => [row.compoundId, row]));
      return compoundIds.map((compoundId) => byCompound.get(compoundId) ?? null);
    }),
    buildingHeadCount: new DataLoader(async (compoundIds) => {
      const rows = await countBuildingHeads(db, compoundIds);
      const byCompound = new Map(rows.map((row) => [row.compoundId, row.total]));
      return compoundIds.map((compoundId) => byCompound.get(compoundId) ?? 0);
    }),
    buildingHeadsOfCompound: new DataLoader(async (compoundIds) => {
      const rows = await findBuildingHeads(db, compoundIds, buildingHeadsMaximum);
      const byCompound = Map.groupBy(rows, (row) => row.compoundId);
      return compoundIds.map((compoundId) => byCompound.get(compoundId) ?? []);
    }),
  };
}
