import type { Executor } from '@lianxi/db';
import { eventLog, type EventLogRow } from '@lianxi/db/events';
import { inArray } from 'drizzle-orm';

/** The events at positions of the log, in no order. */
export async function findEvents(
  db: Executor,
  positions: readonly number[],
): Promise<EventLogRow[]> {
  if (positions.length === 0) return [];
  return db
    .select()
    .from(eventLog)
    .where(inArray(eventLog.position, [...positions]));
}
