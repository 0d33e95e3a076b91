import type { Executor, Tx } from '@lianxi/db';
import { type PatrolRow, patrols } from '@lianxi/db/public-security';
import { asc, getTableColumns, inArray, lte, sql } from 'drizzle-orm';

export type NewPatrol = Omit<typeof patrols.$inferInsert, 'id'>;

/** The latest patrols of each compound, newest first, at most `first` of each. */
export async function findLatestPatrols(
  executor: Executor,
  compoundIds: readonly string[],
  first: number,
): Promise<PatrolRow[]> {
  const ranked = executor
    .select({
      ...getTableColumns(patrols),
      rank: sql<number>`row_number() OVER (
        PARTITION BY ${patrols.compoundId} ORDER BY ${patrols.patrolledAt} DESC)`.as('rank'),
    })
    .from(patrols)
    .where(inArray(patrols.compoundId, [...compoundIds]))
    .as('ranked');
  const rows = await executor
    .select()
    .from(ranked)
    .where(lte(ranked.rank, first))
    .orderBy(asc(ranked.rank));
  return rows.map(({ rank: _, ...patrol }) => patrol);
}

/** The latest patrols of each issue, newest first, at most `first` of each. */
export async function findPatrolsOfIssues(
  executor: Executor,
  issueIds: readonly string[],
  first: number,
): Promise<PatrolRow[]> {
  const ranked = executor
    .select({
      ...getTableColumns(patrols),
      rank: sql<number>`row_number() OVER (
        PARTITION BY ${patrols.issueId} ORDER BY ${patrols.patrolledAt} DESC)`.as('rank'),
    })
    .from(patrols)
    .where(inArray(patrols.issueId, [...issueIds]))
    .as('ranked');
  const rows = await executor
    .select()
    .from(ranked)
    .where(lte(ranked.rank, first))
    .orderBy(asc(ranked.rank));
  return rows.map(({ rank: _, ...patrol }) => patrol);
}

/** Patrols by their identifiers, in no order. */
export async function findPatrols(
  executor: Executor,
  ids: readonly string[],
): Promise<PatrolRow[]> {
  return executor
    .select()
    .from(patrols)
    .where(inArray(patrols.id, [...ids]));
}

/** Adds patrols that are not recorded yet and returns the identifiers of those. */
export async function insertPatrols(tx: Tx, rows: readonly NewPatrol[]): Promise<string[]> {
  const inserted = await tx
    .insert(patrols)
    .values([...rows])
    .onConflictDoNothing({ target: [patrols.compoundId, patrols.patrolledAt] })
    .returning({ id: patrols.id });
  return inserted.map((row) => row.id);
}
