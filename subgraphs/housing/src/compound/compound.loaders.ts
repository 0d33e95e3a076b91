import type { CompoundRow, ServiceContractRow } from '@lianxi/db/housing';
import { chinaDay, endOfChinaDay } from '@lianxi/kit/china-time';
import type { Reading } from '@lianxi/kit/reading';
import DataLoader from 'dataloader';
import type { HousingDeps } from '../deps.ts';
import { findCompoundsByCode, findCompoundsById, findContractsInForce } from './compound.store.ts';

/** Batched reads of the register; made for each request. */
export interface CompoundLoaders {
  compoundById: DataLoader<string, CompoundRow | null>;
  compoundByCode: DataLoader<string, CompoundRow | null>;
  /** Contract of a compound in force today; null when there is none. */
  contractInForce: DataLoader<string, ServiceContractRow | null>;
}

/** Makes the loaders of one request. */
export function createCompoundLoaders({ db }: HousingDeps, reading: Reading): CompoundLoaders {
  return {
    compoundById: new DataLoader(async (ids) => {
      const rows = await findCompoundsById(db, ids);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    compoundByCode: new DataLoader(async (codes) => {
      const rows = await findCompoundsByCode(db, codes);
      const byCode = new Map(rows.map((row) => [row.code, row]));
      return codes.map((code) => byCode.get(code) ?? null);
    }),
    contractInForce: new DataLoader(async (compoundIds) => {
      const now = reading.now();
      reading.holdsUntil(endOfChinaDay(now));
      const rows = await findContractsInForce(db, compoundIds, chinaDay(now));
      const byCompound = new Map(rows.map((row) => [row.compoundId, row]));
      return compoundIds.map((compoundId) => byCompound.get(compoundId) ?? null);
    }),
  };
}
