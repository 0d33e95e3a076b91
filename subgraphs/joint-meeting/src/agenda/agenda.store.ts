import type { Executor, Tx } from '@lianxi/db';
import { type AgendaItemRow, agendaItems, type AgendaReason } from '@lianxi/db/joint-meeting';
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';

/** Adds an item that waits; changes nothing where the issue waits for the same reason already. */
export async function insertAgendaItem(
  tx: Tx,
  item: Omit<AgendaItemRow, 'settledAt'>,
): Promise<void> {
  await tx.insert(agendaItems).values(item).onConflictDoNothing();
}

/** Ends the wait of an issue for one reason. */
export async function settleAgendaItem(
  tx: Tx,
  issueId: string,
  reason: AgendaReason,
  settledAt: Date,
): Promise<void> {
  await tx
    .update(agendaItems)
    .set({ settledAt })
    .where(
      and(
        eq(agendaItems.issueId, issueId),
        eq(agendaItems.reason, reason),
        isNull(agendaItems.settledAt),
      ),
    );
}

/** What issues wait for on the agenda, longest first. */
export async function findWaitingAgendaItems(
  db: Executor,
  issueIds: readonly string[],
): Promise<AgendaItemRow[]> {
  if (issueIds.length === 0) return [];
  return db
    .select()
    .from(agendaItems)
    .where(and(inArray(agendaItems.issueId, [...issueIds]), isNull(agendaItems.settledAt)))
    .orderBy(asc(agendaItems.since), asc(agendaItems.reason));
}
