import type { Executor } from '@lianxi/db';
import { eventLog, type EventLogRow } from '@lianxi/db/events';
import { eq } from 'drizzle-orm';

/** The event at a position of the log; null when there is none. */
export async function findEvent(db: Executor, position: number): Promise<EventLogRow | null> {
  const [event] = await db.select().from(eventLog).where(eq(eventLog.position, position));
  return event ?? null;
}
