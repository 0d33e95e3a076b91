import type { ClockRow, IssueRow } from '@lianxi/db/joint-meeting';
import { changeOnIssue, type IssueChange } from '../issue/issue-act.ts';

/** What the end of a clock brings about, in the transaction that fires it. */
export type BreachEffect = (at: IssueChange, clock: ClockRow) => Promise<void>;

/** Notes on the issue that a clock's time is over, with what else of the issue changes by it. */
export function noteBreach(
  at: IssueChange,
  clock: ClockRow,
  change: Partial<IssueRow> = {},
): Promise<void> {
  return note(at, clock, 'CLOCK_BREACHED', change);
}

/** Notes on the issue that a clock's last part has begun. */
export function noteReminder(at: IssueChange, clock: ClockRow): Promise<void> {
  return note(at, clock, 'CLOCK_REMINDED', {});
}

async function note(
  at: IssueChange,
  clock: ClockRow,
  type: 'CLOCK_BREACHED' | 'CLOCK_REMINDED',
  change: Partial<IssueRow>,
): Promise<void> {
  await changeOnIssue(at, {
    type,
    change,
    departmentCode: clock.departmentCode,
    text: clock.kind,
    payload: { clockId: clock.id, clockKind: clock.kind, departmentCode: clock.departmentCode },
  });
}
