import type { Db } from '@lianxi/db';
import { eventLog } from '@lianxi/db/events';
import { asc, gt, max, min } from 'drizzle-orm';

/** What the log says of an event before anybody resolves it. */
export interface LoggedEvent {
  position: number;
  /** `issue` for what a board follows. */
  subjectType: string;
  /** Null when the event names no community. */
  communityId: string | null;
  /** Null when the event names no street. */
  streetId: string | null;
}

/** The first and last position of the log; both 0 while it is empty. */
export async function readLogRange(db: Db): Promise<{ oldest: number; head: number }> {
  const [row] = await db
    .select({ oldest: min(eventLog.position), head: max(eventLog.position) })
    .from(eventLog);
  return { oldest: row?.oldest ?? 0, head: row?.head ?? 0 };
}

/** The events after a position, in order. */
export function listEventsAfter(db: Db, position: number, limit: number): Promise<LoggedEvent[]> {
  return db
    .select({
      position: eventLog.position,
      subjectType: eventLog.subjectType,
      communityId: eventLog.communityId,
      streetId: eventLog.streetId,
    })
    .from(eventLog)
    .where(gt(eventLog.position, position))
    .orderBy(asc(eventLog.position))
    .limit(limit);
}
