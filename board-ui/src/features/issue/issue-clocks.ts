import { endedStates } from '@/graphql/live/live-issue.ts';
import type { FactsIssue } from './issue.fragments.ts';

type Target = FactsIssue['summonses'][number]['targets'][number];

// In these the community or the callback is to act; in the others the departments' clocks run.
const waitingStates = ['REPORTED', 'ACCEPTED', 'PENDING_VERIFY', 'CALLBACK'] as const;

/** A state that has a clock of its own, which says what is waited for. */
export type WaitingState = (typeof waitingStates)[number];

/** A clock that runs for an issue. */
export interface IssueClock {
  type: 'SETTLE' | 'ACKNOWLEDGE' | 'ANSWER' | 'ARRIVE' | WaitingState;
  /** Department that has to act; null for the issue as a whole. */
  department: Target['department'] | null;
  startAt: string | null;
  dueAt: string;
}

/** The clocks of an issue that still run, what is due first comes first. */
export function runningClocks(issue: FactsIssue): IssueClock[] {
  if (endedStates.includes(issue.state)) return [];
  const clocks: IssueClock[] = [];
  if (issue.dueAt !== null) {
    clocks.push({ type: 'SETTLE', department: null, startAt: issue.createdAt, dueAt: issue.dueAt });
  }
  const waiting = waitingStates.find((state) => state === issue.state);
  if (waiting !== undefined && issue.stateDueAt !== null) {
    const { stateSince: startAt, stateDueAt: dueAt } = issue;
    clocks.push({ type: waiting, department: null, startAt, dueAt });
  }
  const told = new Set<string>();
  for (const { sentAt, targets } of issue.summonses) {
    for (const target of targets) {
      // The newest call of a department is the one it answers.
      if (told.has(target.department.id)) continue;
      told.add(target.department.id);
      const next = nextStep(target);
      if (next !== null) clocks.push({ ...next, department: target.department, startAt: sentAt });
    }
  }
  return clocks.toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt));
}

function nextStep(target: Target): Pick<IssueClock, 'type' | 'dueAt'> | null {
  switch (target.answer) {
    case 'SENT':
      return { type: 'ACKNOWLEDGE', dueAt: target.ackDueAt };
    case 'ACKNOWLEDGED':
      return { type: 'ANSWER', dueAt: target.answerDueAt };
    case 'ACCEPTED':
      return target.arrivedAt === null ? { type: 'ARRIVE', dueAt: target.arriveDueAt } : null;
    case 'DECLINED':
    case 'TRANSFER_SUGGESTED':
      return null;
  }
}
