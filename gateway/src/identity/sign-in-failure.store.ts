import type { Db } from '@lianxi/db';
import { signInFailures } from '@lianxi/db/identity';
import { eq, lt, sql } from 'drizzle-orm';

/** Until when the name is locked; null when it is not. */
export async function findLock(db: Db, username: string): Promise<Date | null> {
  const [row] = await db
    .select({ lockedUntil: signInFailures.lockedUntil })
    .from(signInFailures)
    .where(eq(signInFailures.username, username));
  return row?.lockedUntil && row.lockedUntil > new Date() ? row.lockedUntil : null;
}

/** Counts one failure; the last one allowed locks the name, and the count starts anew. */
export async function countFailure(
  db: Db,
  username: string,
  rule: { attempts: number; lockMinutes: number },
): Promise<void> {
  const forgotten = sql`now() - make_interval(mins => ${rule.lockMinutes}::int)`;
  const failures = sql`CASE WHEN ${signInFailures.lastFailedAt} < ${forgotten} THEN 1 ELSE ${signInFailures.failures} + 1 END`;
  const lock = sql`now() + make_interval(mins => ${rule.lockMinutes}::int)`;
  const full = sql`${failures} >= ${rule.attempts}`;
  await db
    .insert(signInFailures)
    .values({ username, failures: 1, lockedUntil: rule.attempts <= 1 ? lock : null })
    .onConflictDoUpdate({
      target: signInFailures.username,
      set: {
        failures: sql`CASE WHEN ${full} THEN 0 ELSE ${failures} END`,
        lockedUntil: sql`CASE WHEN ${full} THEN ${lock} ELSE NULL END`,
        lastFailedAt: sql`now()`,
      },
    });
  // Names nobody has are counted too, so old rows would pile up.
  await db
    .delete(signInFailures)
    .where(lt(signInFailures.lastFailedAt, sql`now() - interval '2 days'`));
}

/** Forgets the failures after a success. */
export async function clearFailures(db: Db, username: string): Promise<void> {
  await db.delete(signInFailures).where(eq(signInFailures.username, username));
}
