import type { ClockKind, IssueRow, IssueState } from '@lianxi/db/joint-meeting';
import type { DurationKey } from '../policy-rule/catalogue/rule-catalogue.ts';

/** The clock by which an issue has to leave a state, and the rule of its duration. */
export interface StateClock {
  kind: ClockKind;
  ruleKey: DurationKey;
}

/** The clock of a state that waits for the community or the callback; null for other states. */
export function stateClockOf(state: IssueState, urgency: IssueRow['urgency']): StateClock | null {
  switch (state) {
    case 'REPORTED':
      return intakeClock(urgency);
    case 'ACCEPTED':
      return { kind: 'DISPOSE', ruleKey: 'dispose' };
    case 'PENDING_VERIFY':
      return { kind: 'VERIFY', ruleKey: 'verify' };
    case 'CALLBACK':
      return { kind: 'CALLBACK', ruleKey: 'callback' };
    case 'SELF_HANDLING':
    case 'SUMMONED':
    case 'DISPUTED':
    case 'IN_HANDLING':
    case 'SUSPENDED':
    case 'CLOSED':
    case 'TERMINATED':
    case 'REFUSED':
    case 'MERGED':
      return null;
  }
}

/** The clock of a new report, which is accepted or not before it ends. */
export function intakeClock(urgency: IssueRow['urgency']): StateClock {
  return { kind: 'ACCEPT', ruleKey: urgency === 'EMERGENCY' ? 'accept.EMERGENCY' : 'accept' };
}

/** States in which the main clock runs: from acceptance until all have signed. */
export const handledStates: readonly IssueState[] = [
  'ACCEPTED',
  'SELF_HANDLING',
  'SUMMONED',
  'DISPUTED',
  'IN_HANDLING',
  'SUSPENDED',
];
