import type { Db } from '@lianxi/db';
import { sessions, users } from '@lianxi/db/identity';
import type { Viewer } from '@lianxi/kit/viewer';
import { and, eq, gt, inArray, sql } from 'drizzle-orm';
import { toViewer } from './viewer.ts';

/** Which of the sessions still run, with the viewer that each has now. */
export async function findLiveSessions(db: Db, ids: string[]): Promise<Map<string, Viewer>> {
  const rows = await db
    .select({ sessionId: sessions.id, user: users })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(inArray(sessions.id, ids), gt(sessions.expiresAt, sql`now()`), eq(users.banned, false)),
    );
  return new Map(rows.map(({ sessionId, user }) => [sessionId, toViewer(user)]));
}
