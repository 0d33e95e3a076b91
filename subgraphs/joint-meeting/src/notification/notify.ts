import type { Tx } from '@lianxi/db';
import type { IssueEventType, IssueRow } from '@lianxi/db/joint-meeting';
import { addressesOf } from './notification.policy.ts';
import { insertNotifications } from './notification.store.ts';

/** Tells the sides that something that happened to an issue concerns, in its transaction. */
export async function notifyOf(
  tx: Tx,
  issue: IssueRow,
  event: {
    type: IssueEventType;
    occurredAt: Date;
    actorId: string | null;
    departmentCode: string | null;
    text: string | null;
    payload: Record<string, unknown>;
  },
): Promise<void> {
  const { type, departmentCode, text, actorId, payload } = event;
  // A side that is asked and told at once is asked.
  const bySide = new Map<string, boolean>();
  for (const { audience, waits } of addressesOf(issue, { type, departmentCode, payload })) {
    bySide.set(audience, waits || bySide.get(audience) === true);
  }
  await insertNotifications(
    tx,
    [...bySide].map(([audience, waits]) => ({
      issueId: issue.id,
      audience,
      type,
      waits,
      actorId,
      departmentCode,
      text,
      createdAt: event.occurredAt,
    })),
  );
}
