import type { Tx } from '@lianxi/db';
import type { BulletinRow, IssueEventType } from '@lianxi/db/joint-meeting';
import { appendEvents } from '@lianxi/kit/events';
import { insertNotifications, settleOfBulletin } from '../notification/notification.store.ts';

/** Something that happened to a bulletin, and who is asked to act on it next. */
export interface BulletinNews {
  type: Extract<IssueEventType, `BULLETIN_${string}`>;
  now: Date;
  actorId: string | null;
  /** Sides that are asked to act; nobody else waits any more. */
  waiting: readonly string[];
  /** Sides that are only told. */
  telling?: readonly string[];
}

/** Tells the sides that something concerns, and the log, that it happened to a bulletin. */
export async function tellOfBulletin(
  tx: Tx,
  { id, title }: Pick<BulletinRow, 'id' | 'title'>,
  { type, now, actorId, waiting, telling = [] }: BulletinNews,
): Promise<void> {
  await settleOfBulletin(tx, id, null);
  const told = (audience: string, waits: boolean) => ({
    bulletinId: id,
    audience,
    type,
    waits,
    actorId,
    text: title,
    createdAt: now,
  });
  await insertNotifications(tx, [
    ...waiting.map((audience) => told(audience, true)),
    ...telling.map((audience) => told(audience, false)),
  ]);
  await appendEvents(tx, [
    {
      source: 'joint-meeting',
      type,
      subjectType: 'bulletin',
      subjectId: id,
      occurredAt: now,
      actorId,
    },
  ]);
}
