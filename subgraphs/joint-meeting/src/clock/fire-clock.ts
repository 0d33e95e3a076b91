import type { ClockRow } from '@lianxi/db/joint-meeting';
import type { Deps } from '../deps.ts';
import { changeIssue, type IssueChange } from '../issue/issue-act.ts';
import { breachEffects } from './breach-effects.ts';
import { findDueClock, lockDueClock, updateClock } from './clock.store.ts';
import { noteReminder } from './note-clock.ts';

/** Thrown when what a clock brings about failed; nothing of it was written and the clock is still due. */
export class ClockFailedError extends Error {
  readonly clock: ClockRow;

  constructor(clock: ClockRow, cause: unknown) {
    super(`The clock ${clock.kind} of issue ${clock.issueId} could not be fired`, { cause });
    this.clock = clock;
  }
}

/**
 * Fires or reminds of the one clock that is due first, with its effects in one transaction. A clock
 * that came due while nothing ran is fired late, once. Returns it; null when none is due but those put
 * aside. Throws `ClockFailedError` when its effects fail.
 */
export async function fireNextClock(
  deps: Deps,
  aside: readonly string[] = [],
): Promise<ClockRow | null> {
  const due = await findDueClock(deps.db, deps.clock.now(), aside);
  if (due === null) return null;
  // The issue is held before the clock, as every act does, so that the two never wait for each other.
  try {
    await changeIssue(deps, due.issueId, (at) => fireClock(at, due.id));
  } catch (error) {
    throw new ClockFailedError(due, error);
  }
  return due;
}

/** Fires one clock of an issue that is held, or reminds of it; nothing when it is not due any more. */
export async function fireClock(at: IssueChange, clockId: string): Promise<void> {
  const clock = await lockDueClock(at.tx, clockId, at.now);
  // Somebody was faster: the clock is met, moved or fired.
  if (clock === null) return;
  if (clock.dueAt > at.now) return remind(at, clock);
  await updateClock(at.tx, clock.id, {
    state: 'BREACHED',
    endedAt: clock.dueAt,
    firedAt: at.now,
  });
  await breachEffects[clock.kind](at, clock);
}

async function remind(at: IssueChange, clock: ClockRow): Promise<void> {
  await updateClock(at.tx, clock.id, { remindedAt: at.now });
  await noteReminder(at, clock);
}
