import type { Executor, Tx } from '@lianxi/db';
import {
  type DisputePositionRow,
  disputePositions,
  type DisputeRow,
  disputes,
} from '@lianxi/db/joint-meeting';
import { and, asc, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import { openDisputeStates } from './dispute-lifecycle.ts';

export type NewDispute = typeof disputes.$inferInsert;

/** Adds a dispute with the sides that have to say something. */
export async function insertDispute(
  tx: Tx,
  dispute: NewDispute,
  sides: readonly { departmentCode: string; dueAt: Date }[],
): Promise<void> {
  await tx.insert(disputes).values(dispute);
  if (sides.length === 0) return;
  await tx
    .insert(disputePositions)
    .values(sides.map((side) => ({ disputeId: dispute.id, ...side })));
}

/** Disputes of issues, newest first. */
export async function findDisputes(
  db: Executor,
  issueIds: readonly string[],
): Promise<DisputeRow[]> {
  if (issueIds.length === 0) return [];
  return db
    .select()
    .from(disputes)
    .where(inArray(disputes.issueId, [...issueIds]))
    .orderBy(desc(disputes.openedAt), desc(disputes.id));
}

/** The dispute of an issue that nobody has settled; null when there is none. */
export async function findOpenDispute(db: Executor, issueId: string): Promise<DisputeRow | null> {
  const [dispute] = await db
    .select()
    .from(disputes)
    .where(and(eq(disputes.issueId, issueId), inArray(disputes.state, [...openDisputeStates])));
  return dispute ?? null;
}

/** The settlement of an issue's duty that binds, the latest one; null when there is none. */
export async function findBindingRuling(db: Executor, issueId: string): Promise<DisputeRow | null> {
  const [dispute] = await db
    .select()
    .from(disputes)
    .where(and(eq(disputes.issueId, issueId), isNotNull(disputes.rulingBasis)))
    .orderBy(desc(disputes.ruledAt))
    .limit(1);
  return dispute ?? null;
}

/** Changes a dispute. */
export async function updateDispute(
  tx: Tx,
  id: string,
  change: Partial<DisputeRow>,
): Promise<void> {
  await tx.update(disputes).set(change).where(eq(disputes.id, id));
}

/** What a side of a dispute says, with the issue whose files it shows. */
export type PositionOfIssue = DisputePositionRow & { issueId: string };

/** What the sides of disputes say, by department. */
export async function findPositions(
  db: Executor,
  disputeIds: readonly string[],
): Promise<DisputePositionRow[]> {
  if (disputeIds.length === 0) return [];
  return db
    .select()
    .from(disputePositions)
    .where(inArray(disputePositions.disputeId, [...disputeIds]))
    .orderBy(asc(disputePositions.departmentCode));
}

/** Writes what a side says; it may say it anew until the dispute is settled. */
export async function updatePosition(
  tx: Tx,
  disputeId: string,
  departmentCode: string,
  change: Partial<DisputePositionRow>,
): Promise<void> {
  await tx
    .update(disputePositions)
    .set(change)
    .where(
      and(
        eq(disputePositions.disputeId, disputeId),
        eq(disputePositions.departmentCode, departmentCode),
      ),
    );
}
