import type { Db } from '@lianxi/db';
import { eventLog } from '@lianxi/db/events';
import { users } from '@lianxi/db/identity';
import { and, eq, sql } from 'drizzle-orm';

// Until a gateway has noticed other rights, a connection goes on with the old ones.
const noticedWithinSeconds = 10;

/** Whether a person may have got other rights after the event at a position reached them. */
export async function haveRightsChangedSince(
  db: Db,
  userId: string,
  position: number,
): Promise<boolean> {
  const rows = await db
    .select({ id: users.id })
    .from(users)
    .leftJoin(eventLog, eq(eventLog.position, position))
    .where(
      and(
        eq(users.id, userId),
        sql`${users.rightsChangedAt} + make_interval(secs => ${noticedWithinSeconds})
          > coalesce(${eventLog.occurredAt}, '-infinity')`,
      ),
    );
  return rows.length > 0;
}
