import type { Executor, Tx } from '@lianxi/db';
import { supervisionCounters, type SupervisionRow, supervisions } from '@lianxi/db/joint-meeting';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';

/** Takes the next number of a series; held until the transaction ends, so that none is left out. */
export async function nextNoticeSequence(tx: Tx, level: number, year: number): Promise<number> {
  const [counter] = await tx
    .insert(supervisionCounters)
    .values({ level, year, last: 1 })
    .onConflictDoUpdate({
      target: [supervisionCounters.level, supervisionCounters.year],
      set: { last: sql`${supervisionCounters.last} + 1` },
    })
    .returning();
  return counter?.last ?? 1;
}

/** Adds a notice. */
export async function insertNotice(
  tx: Tx,
  notice: typeof supervisions.$inferInsert,
): Promise<SupervisionRow> {
  const [row] = await tx.insert(supervisions).values(notice).returning();
  if (row === undefined) throw new Error('The insert of a notice returned nothing');
  return row;
}

/** Notices of issues in the order in which they were issued. */
export async function findNotices(
  db: Executor,
  issueIds: readonly string[],
): Promise<SupervisionRow[]> {
  if (issueIds.length === 0) return [];
  return db
    .select()
    .from(supervisions)
    .where(inArray(supervisions.issueId, [...issueIds]))
    .orderBy(asc(supervisions.issuedAt), asc(supervisions.level), asc(supervisions.sequence));
}

/**
 * Writes a change of a notice by compare-and-set on its state; throws when the state moved, which the
 * lock of the issue rules out.
 */
export async function updateNotice(
  tx: Tx,
  notice: SupervisionRow,
  change: Partial<SupervisionRow>,
): Promise<SupervisionRow> {
  const [row] = await tx
    .update(supervisions)
    .set(change)
    .where(and(eq(supervisions.id, notice.id), eq(supervisions.state, notice.state)))
    .returning();
  if (row === undefined) throw new Error(`Notice ${notice.id} moved on while its issue was locked`);
  return row;
}
