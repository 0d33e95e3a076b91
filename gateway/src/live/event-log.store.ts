import type { Db } from '@lianxi/db';
import { eventLog } from '@lianxi/db/events';
import { sql } from 'drizzle-orm';

/** Positions that the log holds; both 0 while it is empty. */
export interface LogRange {
  oldest: number;
  head: number;
}

/** Reads the first and last position: two look-ups in the primary key. */
export async function readLogRange(db: Db): Promise<LogRange> {
  const [row] = await db
    .select({
      oldest: sql<string>`coalesce(min(${eventLog.position}), 0)::text`,
      head: sql<string>`coalesce(max(${eventLog.position}), 0)::text`,
    })
    .from(eventLog);
  return { oldest: Number(row?.oldest ?? 0), head: Number(row?.head ?? 0) };
}
