import type { Executor, Tx } from '@lianxi/db';
import {
  supervisionCounters,
  supervisionReplies,
  type SupervisionReplyRow,
  type SupervisionRow,
  supervisions,
} from '@lianxi/db/joint-meeting';
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { noticeStatesBefore } from './supervision-lifecycle.ts';

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

/** Closes the notices of an issue that is settled: whoever was asked has answered by the result. */
export async function settleNotices(tx: Tx, issueId: string, now: Date): Promise<void> {
  await tx
    .update(supervisions)
    .set({ state: 'CLOSED', endedAt: now })
    .where(
      and(
        eq(supervisions.issueId, issueId),
        inArray(supervisions.state, noticeStatesBefore('settle')),
      ),
    );
}

/** Adds a reply that waits for the issuer. */
export async function insertReply(
  tx: Tx,
  reply: typeof supervisionReplies.$inferInsert,
): Promise<void> {
  await tx.insert(supervisionReplies).values(reply);
}

/** Records the issuer's decision on the reply that waits for it. */
export async function decideReply(
  tx: Tx,
  supervisionId: string,
  decision: Pick<
    SupervisionReplyRow,
    'accepted' | 'rejectionReason' | 'decidedByName' | 'decidedAt'
  >,
): Promise<void> {
  await tx
    .update(supervisionReplies)
    .set(decision)
    .where(
      and(
        eq(supervisionReplies.supervisionId, supervisionId),
        isNull(supervisionReplies.decidedAt),
      ),
    );
}

/** Replies to notices in the order in which they came. */
export async function findReplies(
  db: Executor,
  supervisionIds: readonly string[],
): Promise<SupervisionReplyRow[]> {
  if (supervisionIds.length === 0) return [];
  return db
    .select()
    .from(supervisionReplies)
    .where(inArray(supervisionReplies.supervisionId, [...supervisionIds]))
    .orderBy(asc(supervisionReplies.repliedAt), asc(supervisionReplies.id));
}
