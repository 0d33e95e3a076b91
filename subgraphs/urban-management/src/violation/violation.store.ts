import type { Executor, Tx } from '@lianxi/db';
import {
  caseNumbers,
  type PatrolScoreRow,
  patrolScores,
  type ViolationCaseRow,
  violationCases,
} from '@lianxi/db/urban-management';
import type { WrittenRow } from '@lianxi/kit/register';
import { and, asc, count, desc, eq, getTableColumns, inArray, lte, ne, sql } from 'drizzle-orm';

export type NewCase = Omit<typeof violationCases.$inferInsert, 'id' | 'version'>;
export type NewPatrolScore = typeof patrolScores.$inferInsert;

/** The newest cases of each compound, newest first, at most `first` of each. */
export async function findNewestCases(
  executor: Executor,
  compoundIds: readonly string[],
  first: number,
): Promise<ViolationCaseRow[]> {
  const ranked = executor
    .select({
      ...getTableColumns(violationCases),
      rank: sql<number>`row_number() OVER (
        PARTITION BY ${violationCases.compoundId}
        ORDER BY ${violationCases.reportedAt} DESC, ${violationCases.id})`.as('rank'),
    })
    .from(violationCases)
    .where(inArray(violationCases.compoundId, [...compoundIds]))
    .as('ranked');
  const rows = await executor
    .select()
    .from(ranked)
    .where(lte(ranked.rank, first))
    .orderBy(asc(ranked.rank));
  return rows.map(({ rank: _, ...violationCase }) => violationCase);
}

/** Number of cases not closed, by compound; compounds without one are left out. */
export async function countOpenCases(
  executor: Executor,
  compoundIds: readonly string[],
): Promise<{ compoundId: string | null; total: number }[]> {
  return executor
    .select({ compoundId: violationCases.compoundId, total: count() })
    .from(violationCases)
    .where(
      and(inArray(violationCases.compoundId, [...compoundIds]), ne(violationCases.state, 'CLOSED')),
    )
    .groupBy(violationCases.compoundId);
}

/** The latest case opened for each issue. */
export async function findLatestCasesOfIssues(
  executor: Executor,
  issueIds: readonly string[],
): Promise<ViolationCaseRow[]> {
  return executor
    .selectDistinctOn([violationCases.issueId])
    .from(violationCases)
    .where(inArray(violationCases.issueId, [...issueIds]))
    .orderBy(violationCases.issueId, desc(violationCases.reportedAt));
}

/** Cases by their identifiers, in no order. */
export async function findCases(
  executor: Executor,
  ids: readonly string[],
): Promise<ViolationCaseRow[]> {
  return executor
    .select()
    .from(violationCases)
    .where(inArray(violationCases.id, [...ids]));
}

/** The latest score of each compound that has one. */
export async function findLatestScores(
  executor: Executor,
  compoundIds: readonly string[],
): Promise<PatrolScoreRow[]> {
  return executor
    .selectDistinctOn([patrolScores.compoundId])
    .from(patrolScores)
    .where(inArray(patrolScores.compoundId, [...compoundIds]))
    .orderBy(patrolScores.compoundId, desc(patrolScores.scoredAt));
}

/** Takes the next case number of a day; the row lock makes numbers unique. */
export async function takeCaseNumber(tx: Tx, day: string): Promise<number> {
  const [row] = await tx
    .insert(caseNumbers)
    .values({ day, last: 1 })
    .onConflictDoUpdate({ target: caseNumbers.day, set: { last: sql`${caseNumbers.last} + 1` } })
    .returning({ last: caseNumbers.last });
  if (row === undefined) throw new Error('an upsert of one number returned no row');
  return row.last;
}

/** Opens a case; null when its issue has an open one already. */
export async function insertCase(tx: Tx, violationCase: NewCase): Promise<string | null> {
  const [row] = await tx
    .insert(violationCases)
    .values(violationCase)
    .onConflictDoNothing()
    .returning({ id: violationCases.id });
  return row?.id ?? null;
}

/** Moves a case if it still has the version read; false when somebody was first. */
export async function moveCase(
  tx: Tx,
  { id, version }: ViolationCaseRow,
  state: ViolationCaseRow['state'],
  now: Date,
): Promise<boolean> {
  const moved = await tx
    .update(violationCases)
    .set({
      state,
      stateSince: now,
      closedAt: state === 'CLOSED' ? now : null,
      version: version + 1,
    })
    .where(and(eq(violationCases.id, id), eq(violationCases.version, version)))
    .returning({ id: violationCases.id });
  return moved.length > 0;
}

/** Writes cases by number and returns those that were new or changed. */
export async function upsertCases(tx: Tx, rows: readonly NewCase[]): Promise<WrittenRow[]> {
  return tx
    .insert(violationCases)
    .values([...rows])
    .onConflictDoUpdate({
      target: violationCases.number,
      set: {
        kind: sql`excluded.kind`,
        state: sql`excluded.state`,
        description: sql`excluded.description`,
        compoundId: sql`excluded.compound_id`,
        reportedAt: sql`excluded.reported_at`,
        stateSince: sql`excluded.state_since`,
        closedAt: sql`excluded.closed_at`,
        version: sql`${violationCases.version} + 1`,
      },
      setWhere: sql`(${violationCases.kind}, ${violationCases.state},
        ${violationCases.description}, ${violationCases.compoundId},
        ${violationCases.reportedAt}, ${violationCases.stateSince}, ${violationCases.closedAt})
        IS DISTINCT FROM (excluded.kind, excluded.state, excluded.description,
        excluded.compound_id, excluded.reported_at, excluded.state_since, excluded.closed_at)`,
    })
    .returning({ created: sql<boolean>`(${violationCases}.xmax = 0)` });
}

/** Writes scores by compound and time and returns those that were new or changed. */
export async function upsertPatrolScores(
  tx: Tx,
  rows: readonly NewPatrolScore[],
): Promise<WrittenRow[]> {
  return tx
    .insert(patrolScores)
    .values([...rows])
    .onConflictDoUpdate({
      target: [patrolScores.compoundId, patrolScores.scoredAt],
      set: { score: sql`excluded.score` },
      setWhere: sql`${patrolScores.score} <> excluded.score`,
    })
    .returning({ created: sql<boolean>`(${patrolScores}.xmax = 0)` });
}
