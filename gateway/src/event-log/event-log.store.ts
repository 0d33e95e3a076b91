import type { Db } from '@lianxi/db';
import { eventLog } from '@lianxi/db/events';
import { asc, gt, max, min, sql } from 'drizzle-orm';

/** What the log says of an event before anybody resolves it. */
export interface LoggedEvent {
  position: number;
  type: string;
  /** `issue` for what a board follows. */
  subjectType: string;
  subjectId: string;
  /** Null when the event names no community. */
  communityId: string | null;
  /** Null when the event names no street. */
  streetId: string | null;
  /** Compound of an issue; null when it lies in none or the event does not say. */
  compoundId: string | null;
  /** Whether the event takes its issue out of somebody's sight. */
  narrowsSight: boolean;
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
      type: eventLog.type,
      subjectType: eventLog.subjectType,
      subjectId: eventLog.subjectId,
      communityId: eventLog.communityId,
      streetId: eventLog.streetId,
      compoundId: sql<string | null>`${eventLog.payload}->>'compoundId'`,
      narrowsSight: sql<boolean>`${eventLog.payload} ? 'seenBefore'`,
    })
    .from(eventLog)
    .where(gt(eventLog.position, position))
    .orderBy(asc(eventLog.position))
    .limit(limit);
}
