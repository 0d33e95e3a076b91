import type { ClockRow } from '@lianxi/db/joint-meeting';
import type { Deps } from '../deps.ts';
import { changeIssue, type IssueChange } from '../issue/issue-act.ts';
import { breachEffects } from './breach-effects.ts';
import { findDueClock, lockDueClock, updateClock } from './clock.store.ts';
import { noteReminder } from './note-clock.ts';

/**
 * Fires or reminds of the one clock that is due first, with its effects in one transaction. A clock
 * that came due while nothing ran is fired late, once. False when none is due.
 */
export async function fireNextClock(deps: Deps): Promise<boolean> {
  const due = await findDueClock(deps.db, deps.clock.now());
  if (due === null) return false;
  // The issue is held before the clock, as every act does, so that the two never wait for each other.
  await changeIssue(deps, due.issueId, (at) => fireClock(at, due.id));
  return true;
}

async function fireClock(at: IssueChange, clockId: string): Promise<void> {
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
