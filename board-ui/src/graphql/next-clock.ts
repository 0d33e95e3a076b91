import type { IssueState } from './issue-acts.ts';
import { endedStates } from './live/live-issue.ts';
import type { EnumValue } from './tada.ts';

/** What is known of an issue's clocks on a card. */
export interface ClockedIssue {
  state: IssueState;
  createdAt: string;
  dueAt: string | null;
  stateSince: string;
  stateDueAt: string | null;
  duePauseReason: EnumValue<'PauseReason'> | null;
}

/** A clock as a card shows it. */
export interface NextClock {
  dueAt: string;
  startAt: string;
  /** Null while it runs. */
  pauseReason: EnumValue<'PauseReason'> | null;
}

/**
 * The clock that an issue waits on: of the state it is in where that has one of its own, otherwise
 * the main one; null for an issue that has ended.
 */
export function nextClock(issue: ClockedIssue): NextClock | null {
  const { dueAt, stateDueAt, stateSince, createdAt, duePauseReason } = issue;
  if (endedStates.includes(issue.state)) return null;
  if (stateDueAt !== null && stateDueAt !== dueAt) {
    return { dueAt: stateDueAt, startAt: stateSince, pauseReason: null };
  }
  return dueAt === null ? null : { dueAt, startAt: createdAt, pauseReason: duePauseReason };
}
