import type { ClockRow } from '@lianxi/db/joint-meeting';
import type { IssueChange } from '../issue/issue-act.ts';
import { clockRow, type ClockStart, type DueClock } from './clock-row.ts';
import { type ClockSelection, insertClocks, stepClocks } from './clock.store.ts';

/** Starts clocks on the issue and returns when each is due, in the order given. */
export async function startClocks(at: IssueChange, starts: readonly ClockStart[]): Promise<Date[]> {
  const clocks = starts.map((start) => newClock(at, start));
  await insertClocks(at.tx, clocks);
  return clocks.map(({ dueAt }) => dueAt);
}

/** Starts one clock on the issue and returns when it is due. */
export async function startClock(at: IssueChange, start: ClockStart): Promise<Date> {
  const clock = newClock(at, start);
  await insertClocks(at.tx, [clock]);
  return clock.dueAt;
}

/** Ends clocks of the issue whose demand was met in time; those that rest are met too. */
export function meetClocks(at: IssueChange, selection: ClockSelection): Promise<ClockRow[]> {
  return stepClocks(at.tx, { issueId: at.issue.id, ...selection }, 'meet', {
    state: 'MET',
    endedAt: at.now,
    pausedAt: null,
    pauseReason: null,
  });
}

/** Ends clocks of the issue that nobody has to meet any more. */
export function cancelClocks(at: IssueChange, selection: ClockSelection): Promise<ClockRow[]> {
  return stepClocks(at.tx, { issueId: at.issue.id, ...selection }, 'cancel', {
    state: 'CANCELLED',
    endedAt: at.now,
    pausedAt: null,
    pauseReason: null,
  });
}

function newClock({ book, deps, issue, now }: IssueChange, start: ClockStart): DueClock {
  return clockRow(book, { id: deps.newId(), issueId: issue.id, now }, start);
}
