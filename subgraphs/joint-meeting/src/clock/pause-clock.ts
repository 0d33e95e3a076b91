import type { ClockRow, IssueRow, PauseReason, TimeUnit } from '@lianxi/db/joint-meeting';
import { addWorkingTime, type WorkCalendar, workingTimeBetween } from '../calendar/working-time.ts';
import { dueSoonFrom } from '../deadline/deadline.ts';
import type { IssueChange } from '../issue/issue-act.ts';
import {
  endLastingPause,
  grantPause,
  insertPause,
  type PauseDecision,
} from './clock-request.store.ts';
import { findAliveClocks, updateClock } from './clock.store.ts';

/** The times that an issue's row repeats of its main clock. */
export type MainTimes = Pick<
  IssueRow,
  'dueAt' | 'dueSoonAt' | 'duePausedAt' | 'duePauseReason' | 'stateDueAt'
>;

/** The main clock of an issue; null while none runs or rests. */
export async function mainClockOf(at: IssueChange): Promise<ClockRow | null> {
  const [clock] = await findAliveClocks(at.tx, { issueId: at.issue.id, kinds: ['HANDLE'] });
  return clock ?? null;
}

/** Whether a main clock may rest now: it runs, in time, and not for an emergency. */
export function mayPause(at: IssueChange, clock: ClockRow): boolean {
  return clock.state === 'RUNNING' && clock.dueAt > at.now && at.issue.urgency !== 'EMERGENCY';
}

/**
 * Lets the main clock rest for a cause that nobody has to ask for, and returns what changes of the
 * issue's row; nothing where it may not rest, or rests already for a cause of its own.
 */
export async function pauseMainClock(
  at: IssueChange,
  cause: PauseReason,
): Promise<Partial<MainTimes>> {
  const clock = await mainClockOf(at);
  if (clock === null || !mayPause(at, clock)) return {};
  await insertPause(at.tx, {
    id: at.deps.newId(),
    clockId: clock.id,
    issueId: at.issue.id,
    state: 'GRANTED',
    cause,
    requestedAt: at.now,
    decidedAt: at.now,
    pausedAt: at.now,
    dueAtBefore: clock.dueAt,
  });
  return restClock(at, clock, cause);
}

/** Lets the main clock rest as a department asked for. */
export async function pauseAsRequested(
  at: IssueChange,
  clock: ClockRow,
  request: { id: string; cause: PauseReason },
  decision: PauseDecision,
): Promise<Partial<MainTimes>> {
  await grantPause(at.tx, request.id, {
    ...decision,
    pausedAt: at.now,
    dueAtBefore: clock.dueAt,
  });
  return restClock(at, clock, request.cause);
}

/**
 * Lets the main clock run on when it rests for this cause, later by the time that it rested, and
 * returns what changes of the issue's row.
 */
export async function resumeMainClock(
  at: IssueChange,
  cause: PauseReason,
): Promise<Partial<MainTimes>> {
  const clock = await mainClockOf(at);
  if (clock?.pausedAt == null || clock.pauseReason !== cause) return {};
  const { pausedAt, unit } = clock;
  const later = (moment: Date) => shifted(moment, unit, pausedAt, at.now, at.book.calendar);
  const dueAt = later(clock.dueAt);
  await updateClock(at.tx, clock.id, {
    state: 'RUNNING',
    pausedAt: null,
    pauseReason: null,
    pausedMs: clock.pausedMs + (at.now.getTime() - pausedAt.getTime()),
    dueAt,
    remindAt: clock.remindAt === null ? null : later(clock.remindAt),
  });
  await endLastingPause(at.tx, at.issue.id, {
    resumedAt: at.now,
    resumedByName: at.actor.name,
    dueAtAfter: dueAt,
  });
  return {
    dueAt,
    dueSoonAt: at.issue.dueSoonAt === null ? null : later(at.issue.dueSoonAt),
    stateDueAt: dueAt,
    duePausedAt: null,
    duePauseReason: null,
  };
}

/** Moves the main clock's due time, and returns what changes of the issue's row. */
export async function extendMainClock(
  at: IssueChange,
  clock: ClockRow,
  dueAt: Date,
): Promise<Partial<MainTimes>> {
  const remindAt = dueSoonFrom(at.book, clock.startAt, dueAt);
  await updateClock(at.tx, clock.id, {
    dueAt,
    remindAt,
    // There is more time again, so its last part is still to come.
    remindedAt: remindAt > at.now ? null : clock.remindedAt,
    extensionCount: clock.extensionCount + 1,
  });
  return { dueAt, dueSoonAt: remindAt, stateDueAt: dueAt };
}

async function restClock(
  at: IssueChange,
  clock: ClockRow,
  cause: PauseReason,
): Promise<Partial<MainTimes>> {
  await updateClock(at.tx, clock.id, { state: 'PAUSED', pausedAt: at.now, pauseReason: cause });
  return { duePausedAt: at.now, duePauseReason: cause };
}

/** A moment later by the time from one moment to another, in the unit of its clock. */
export function shifted(
  moment: Date,
  unit: TimeUnit,
  from: Date,
  to: Date,
  calendar: WorkCalendar,
): Date {
  if (unit === 'CALENDAR_H' || unit === 'CALENDAR_D') {
    return new Date(moment.getTime() + (to.getTime() - from.getTime()));
  }
  const rested = workingTimeBetween(from, to, calendar);
  // Nothing was missed at night; added to the end of a day, nothing would become the next morning.
  return rested === 0 ? moment : addWorkingTime(moment, rested, calendar);
}
