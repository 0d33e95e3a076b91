import type { IssueRow, IssueState } from '@lianxi/db/joint-meeting';
import { dueSoonFrom } from '../deadline/deadline.ts';
import type { IssueChange } from '../issue/issue-act.ts';
import { settledStates } from '../issue/issue-lifecycle.ts';
import { settleNotices } from '../supervision/supervision.store.ts';
import { cancelClocks, meetClocks, startClock } from './clock.service.ts';
import { handledStates, stateClockOf } from './state-clock.ts';

type Times = Pick<IssueRow, 'stateSince' | 'stateDueAt' | 'dueAt' | 'dueSoonAt'>;

/**
 * Ends the clocks of the state that an issue leaves, starts those of the one it enters, and returns
 * the times that the issue's row repeats of them.
 */
export async function enterState(
  at: IssueChange,
  state: IssueState,
  change: Partial<IssueRow>,
): Promise<Times> {
  const urgency = change.urgency ?? at.issue.urgency;
  const left = stateClockOf(at.issue.state, at.issue.urgency);
  if (left !== null) await meetClocks(at, { kinds: [left.kind] });
  const main = await moveMainClock(at, state, urgency);
  if (settledStates.includes(state)) {
    await cancelClocks(at, {});
    await settleNotices(at.tx, at.issue.id, at.now);
  }
  const own = stateClockOf(state, urgency);
  const ownDueAt = own === null ? null : await startClock(at, { ...own, ...ofIssue(at) });
  return {
    ...main,
    stateSince: at.now,
    // A state whose clock belongs to a matter of its own brings its time along.
    stateDueAt:
      change.stateDueAt ?? ownDueAt ?? (handledStates.includes(state) ? main.dueAt : null),
  };
}

/** The main clock runs while an issue is handled; each return to handling starts it anew. */
async function moveMainClock(
  at: IssueChange,
  state: IssueState,
  urgency: IssueRow['urgency'],
): Promise<Pick<IssueRow, 'dueAt' | 'dueSoonAt'>> {
  const { dueAt, dueSoonAt } = at.issue;
  const ran = handledStates.includes(at.issue.state);
  const runs = handledStates.includes(state);
  if (ran && !runs) await meetClocks(at, { kinds: ['HANDLE'] });
  if (ran || !runs) return { dueAt, dueSoonAt };
  const nextDueAt = await startClock(at, {
    kind: 'HANDLE',
    ruleKey: `settle.${urgency}`,
    reminds: true,
    ...ofIssue(at),
  });
  return { dueAt: nextDueAt, dueSoonAt: dueSoonFrom(at.book, at.now, nextDueAt) };
}

function ofIssue({ issue }: IssueChange) {
  return { subject: { type: 'issue' as const, id: issue.id } };
}
