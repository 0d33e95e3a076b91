import type { FactsIssue } from './issue.fragments.ts';

type Target = FactsIssue['summonses'][number]['targets'][number];

/** A clock that runs for an issue. */
export interface IssueClock {
  type: 'SETTLE' | 'ACKNOWLEDGE' | 'ANSWER' | 'ARRIVE';
  /** Department that has to act; null for the issue as a whole. */
  department: Target['department'] | null;
  startAt: string | null;
  dueAt: string;
}

/** The clocks of an issue that still run, what is due first comes first. */
export function runningClocks(issue: FactsIssue): IssueClock[] {
  if (['CLOSED', 'REFUSED', 'MERGED'].includes(issue.state)) return [];
  const clocks: IssueClock[] = [];
  if (issue.dueAt !== null) {
    clocks.push({ type: 'SETTLE', department: null, startAt: issue.createdAt, dueAt: issue.dueAt });
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
