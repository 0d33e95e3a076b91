import type { Executor, Tx } from '@lianxi/db';
import {
  type BuildingHeadRow,
  buildingHeads,
  type CommitteeRow,
  committees,
} from '@lianxi/db/communities';
import type { WrittenRow } from '@lianxi/kit/register';
import { asc, count, getTableColumns, inArray, lte, sql } from 'drizzle-orm';

export type NewCommittee = typeof committees.$inferInsert;
export type NewBuildingHead = typeof buildingHeads.$inferInsert;

/** Committees of compounds, at most one each. */
export async function findCommittees(
  executor: Executor,
  compoundIds: readonly string[],
): Promise<CommitteeRow[]> {
  return executor
    .select()
    .from(committees)
    .where(inArray(committees.compoundId, [...compoundIds]));
}

/** Number of building heads by compound; compounds without one are left out. */
export async function countBuildingHeads(
  executor: Executor,
  compoundIds: readonly string[],
): Promise<{ compoundId: string; total: number }[]> {
  return executor
    .select({ compoundId: buildingHeads.compoundId, total: count() })
    .from(buildingHeads)
    .where(inArray(buildingHeads.compoundId, [...compoundIds]))
    .groupBy(buildingHeads.compoundId);
}

/** Building heads of compounds, by building, at most `first` of each. */
export async function findBuildingHeads(
  executor: Executor,
  compoundIds: readonly string[],
  first: number,
): Promise<BuildingHeadRow[]> {
  const ranked = executor
    .select({
      ...getTableColumns(buildingHeads),
      // By length first, so that building 10 follows building 9.
      rank: sql<number>`row_number() OVER (
        PARTITION BY ${buildingHeads.compoundId}
        ORDER BY length(${buildingHeads.building}), ${buildingHeads.building})`.as('rank'),
    })
    .from(buildingHeads)
    .where(inArray(buildingHeads.compoundId, [...compoundIds]))
    .as('ranked');
  const rows = await executor
    .select()
    .from(ranked)
    .where(lte(ranked.rank, first))
    .orderBy(asc(ranked.rank));
  return rows.map(({ rank: _, ...head }) => head);
}

/** Writes committees by compound and returns those that were new or changed. */
export async function upsertCommittees(
  tx: Tx,
  rows: readonly NewCommittee[],
): Promise<WrittenRow[]> {
  return tx
    .insert(committees)
    .values([...rows])
    .onConflictDoUpdate({
      target: committees.compoundId,
      set: {
        kind: sql`excluded.kind`,
        state: sql`excluded.state`,
        members: sql`excluded.members`,
        partyMembers: sql`excluded.party_members`,
        termFrom: sql`excluded.term_from`,
        termTo: sql`excluded.term_to`,
      },
      setWhere: sql`(${committees.kind}, ${committees.state}, ${committees.members},
        ${committees.partyMembers}, ${committees.termFrom}, ${committees.termTo})
        IS DISTINCT FROM (excluded.kind, excluded.state, excluded.members,
        excluded.party_members, excluded.term_from, excluded.term_to)`,
    })
    .returning({ created: sql<boolean>`(${committees}.xmax = 0)` });
}

/** Writes building heads by compound and building and returns those that were new or changed. */
export async function upsertBuildingHeads(
  tx: Tx,
  rows: readonly NewBuildingHead[],
): Promise<WrittenRow[]> {
  return tx
    .insert(buildingHeads)
    .values([...rows])
    .onConflictDoUpdate({
      target: [buildingHeads.compoundId, buildingHeads.building],
      set: { name: sql`excluded.name` },
      setWhere: sql`${buildingHeads.name} <> excluded.name`,
    })
    .returning({ created: sql<boolean>`(${buildingHeads}.xmax = 0)` });
}
