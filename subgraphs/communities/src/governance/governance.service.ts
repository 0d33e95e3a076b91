import type { BuildingHeadRow } from '@lianxi/db/communities';
import { InvalidInputError } from '@lianxi/kit/errors';
import type { Locale } from '@lianxi/kit/locale';
import { type RegisterResult, writeRegister } from '@lianxi/kit/register';
import type { CommunitiesDeps } from '../deps.ts';
import { buildingHeadsMaximum, type GovernanceLoaders } from './governance.loaders.ts';
import {
  type NewBuildingHead,
  type NewCommittee,
  upsertBuildingHeads,
  upsertCommittees,
} from './governance.store.ts';

/** Building heads of a compound; throws `InvalidInputError` outside 1 to 20. */
export async function buildingHeadsOf(
  loaders: GovernanceLoaders,
  compoundId: string,
  first: number,
  locale: Locale,
): Promise<BuildingHeadRow[]> {
  if (first < 1 || first > buildingHeadsMaximum) throw new InvalidInputError(locale, 'first');
  const heads = await loaders.buildingHeadsOfCompound.load(compoundId);
  return heads.slice(0, first);
}

/** Writes committees by compound, which has at most one. */
export async function registerCommittees(
  { db }: CommunitiesDeps,
  committees: readonly NewCommittee[],
): Promise<RegisterResult> {
  return writeRegister(
    { db, source: 'communities', name: 'committees' },
    committees,
    (row) => row.compoundId,
    upsertCommittees,
  );
}

/** Writes building heads by compound and building. */
export async function registerBuildingHeads(
  { db }: CommunitiesDeps,
  heads: readonly NewBuildingHead[],
): Promise<RegisterResult> {
  const keyOf = (row: NewBuildingHead) => `${row.compoundId} ${row.building}`;
  return writeRegister(
    { db, source: 'communities', name: 'building-heads' },
    heads,
    keyOf,
    upsertBuildingHeads,
  );
}
