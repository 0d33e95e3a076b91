import type { Executor, Tx } from '@lianxi/db';
import { type FinalReplyRow, finalReplies } from '@lianxi/db/joint-meeting';
import { and, desc, eq, inArray, isNull } from 'drizzle-orm';

/** Adds a final reply with the signature of who proposes it. */
export async function insertFinalReply(
  tx: Tx,
  reply: typeof finalReplies.$inferInsert,
): Promise<void> {
  await tx.insert(finalReplies).values(reply);
}

/** Final replies of issues that stand, the latest of each. */
export async function findFinalReplies(
  db: Executor,
  issueIds: readonly string[],
): Promise<FinalReplyRow[]> {
  if (issueIds.length === 0) return [];
  return db
    .selectDistinctOn([finalReplies.issueId])
    .from(finalReplies)
    .where(and(inArray(finalReplies.issueId, [...issueIds]), isNull(finalReplies.voidAt)))
    .orderBy(finalReplies.issueId, desc(finalReplies.proposedAt));
}

/** Changes a final reply. */
export async function updateFinalReply(
  tx: Tx,
  id: string,
  change: Partial<FinalReplyRow>,
): Promise<void> {
  await tx.update(finalReplies).set(change).where(eq(finalReplies.id, id));
}

/** Makes the final replies of an issue void, as its reporter was heard otherwise. */
export async function voidFinalReplies(tx: Tx, issueId: string, voidAt: Date): Promise<void> {
  await tx
    .update(finalReplies)
    .set({ voidAt })
    .where(and(eq(finalReplies.issueId, issueId), isNull(finalReplies.voidAt)));
}
