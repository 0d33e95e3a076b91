import type { Db } from '@lianxi/db';
import { clearFailures, countFailure, findLock } from './sign-in-failure.store.ts';

export interface SignInLockOptions {
  db: Db;
  /** Failures in a row after which a name is locked. */
  attempts: number;
  lockMinutes: number;
}

/** What an attempt says about the password; `neither` when it was not compared. */
export type SignInVerdict = 'right' | 'wrong' | 'neither';

/** What became of a sign-in. */
export type GuardedSignIn<T> = { lockedUntil: Date } | { outcome: T };

export interface SignInLock {
  /** Runs the attempt unless the name is locked; `judge` tells how it counts. */
  guard<T>(
    username: string,
    attempt: () => Promise<T>,
    judge: (outcome: T) => SignInVerdict,
  ): Promise<GuardedSignIn<T>>;
}

/**
 * Locks a name after failures in a row.
 * Attempts for one name wait for one another: guesses sent at once would all pass a lock that is
 * only set when the first of them has failed.
 */
export function createSignInLock(options: SignInLockOptions): SignInLock {
  const { db } = options;
  const lastAttempts = new Map<string, Promise<unknown>>();

  async function attemptOnce<T>(
    username: string,
    attempt: () => Promise<T>,
    judge: (outcome: T) => SignInVerdict,
  ): Promise<GuardedSignIn<T>> {
    const lockedUntil = await findLock(db, username);
    if (lockedUntil) return { lockedUntil };
    const outcome = await attempt();
    const verdict = judge(outcome);
    if (verdict === 'right') await clearFailures(db, username);
    if (verdict === 'wrong') await countFailure(db, username, options);
    return { outcome };
  }

  return {
    async guard(username, attempt, judge) {
      const previous = lastAttempts.get(username) ?? Promise.resolve();
      const current = previous.then(() => attemptOnce(username, attempt, judge));
      // The next in line waits for the end of this one, however it ends.
      const settled = current.then(
        () => {},
        () => {},
      );
      lastAttempts.set(username, settled);
      try {
        return await current;
      } finally {
        if (lastAttempts.get(username) === settled) lastAttempts.delete(username);
      }
    },
  };
}
