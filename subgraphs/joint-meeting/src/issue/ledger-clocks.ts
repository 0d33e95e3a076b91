import { clockRow, type ClockStart } from '../clock/clock-row.ts';
import type { NewClock } from '../clock/clock.store.ts';
import { handledStates, stateClockOf } from '../clock/state-clock.ts';
import type { RuleBook } from '../deadline/deadline.ts';
import { callClocks, type Called } from '../summons/call-clocks.ts';
import type { LedgerIssue } from './ledger-issue.ts';

/** The issue that a ledger row becomes, as far as its clocks depend on it. */
export interface ClockedIssue {
  id: string;
  /** When the row entered its state. */
  stateSince: Date;
  dueAt: Date | null;
  /** Null unless departments are called and have not answered. */
  summonsId: string | null;
  called: readonly Called[];
}

/**
 * The clocks of a ledger row. What came due before the import is recorded as breached and brings
 * nothing about: nobody is called to account here for what happened elsewhere.
 */
export function ledgerClocks(
  row: LedgerIssue,
  issue: ClockedIssue,
  book: RuleBook,
  { now, newId }: { now: Date; newId(): string },
): NewClock[] {
  return startsOf(row, issue).map((start) => {
    const clock = clockRow(book, { id: newId(), issueId: issue.id, now }, start);
    return clock.dueAt > now
      ? { ...clock, remindedAt: clock.remindAt != null && clock.remindAt < now ? now : null }
      : { ...clock, state: 'BREACHED' as const, endedAt: clock.dueAt, firedAt: now };
  });
}

function startsOf(row: LedgerIssue, issue: ClockedIssue): ClockStart[] {
  const subject = { type: 'issue' as const, id: issue.id };
  const own = stateClockOf(row.state, row.urgency);
  const startAt = row.acceptedAt ?? row.reportedAt;
  const main: ClockStart = {
    kind: 'HANDLE',
    ruleKey: `settle.${row.urgency}`,
    subject,
    startAt,
    dueAt: issue.dueAt,
    reminds: true,
  };
  return [
    ...(own === null ? [] : [{ ...own, subject, startAt: issue.stateSince }]),
    ...(handledStates.includes(row.state) ? [main] : []),
    ...(issue.summonsId === null
      ? []
      : callClocks(row.urgency, { summonsId: issue.summonsId, kind: 'DEMAND' }, issue.called)),
  ];
}
