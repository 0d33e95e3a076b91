import type { IssueRow, IssueState, PauseReason } from '@lianxi/db/joint-meeting';
import { dueSoonFrom } from '../deadline/deadline.ts';
import type { IssueChange } from '../issue/issue-act.ts';
import { settledStates } from '../issue/issue-lifecycle.ts';
import { settleNotices } from '../supervision/supervision.store.ts';
import { endLastingPause } from './clock-request.store.ts';
import { ladderKinds } from './ladder-kinds.ts';
import { cancelClocks, meetClocks, startClock } from './clock.service.ts';
import { type MainTimes, pauseMainClock, resumeMainClock } from './pause-clock.ts';
import { handledStates, stateClockOf } from './state-clock.ts';

type Times = Pick<IssueRow, 'stateSince' | 'stateDueAt'> & Partial<MainTimes>;

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
  // Whoever reported it is to hear from somebody soon after it was accepted.
  if (state === 'ACCEPTED' && at.issue.state === 'REPORTED' && at.issue.reporterId !== null) {
    await startClock(at, { kind: 'CONTACT', ruleKey: 'contact', reminds: true, ...ofIssue(at) });
  }
  const own = stateClockOf(state, urgency);
  const ownDueAt = own === null ? null : await startClock(at, { ...own, ...ofIssue(at) });
  const mainDueAt = main.dueAt ?? at.issue.dueAt;
  return {
    ...main,
    stateSince: at.now,
    // A state whose clock belongs to a matter of its own brings its time along.
    stateDueAt: change.stateDueAt ?? ownDueAt ?? (handledStates.includes(state) ? mainDueAt : null),
  };
}

/**
 * The main clock runs while an issue is handled, and rests while it is disputed or put off; each
 * return to handling starts it anew.
 */
async function moveMainClock(
  at: IssueChange,
  state: IssueState,
  urgency: IssueRow['urgency'],
): Promise<Partial<MainTimes>> {
  const ran = handledStates.includes(at.issue.state);
  const runs = handledStates.includes(state);
  if (ran && runs) return rest(at, restCause(at.issue.state), restCause(state));
  if (ran) {
    // Work that is done needs no plan any more, and nobody on the spot.
    await cancelClocks(at, { kinds: ['PLAN', 'ARRIVE'] });
    return endMainClock(at);
  }
  if (!runs) return {};
  const dueAt = await startClock(at, {
    kind: 'HANDLE',
    ruleKey: `settle.${urgency}`,
    reminds: true,
    ...ofIssue(at),
  });
  return { dueAt, dueSoonAt: dueSoonFrom(at.book, at.now, dueAt) };
}

async function rest(
  at: IssueChange,
  before: PauseReason | null,
  after: PauseReason | null,
): Promise<Partial<MainTimes>> {
  if (before === after) return {};
  const resumed = before === null ? {} : await resumeMainClock(at, before);
  const paused = after === null ? {} : await pauseMainClock(at, after);
  return { ...resumed, ...paused };
}

async function endMainClock(at: IssueChange): Promise<Partial<MainTimes>> {
  await meetClocks(at, { kinds: ['HANDLE'] });
  const { dueAt } = at.issue;
  if (dueAt !== null && dueAt <= at.now) await cancelClocks(at, { kinds: ladderKinds });
  if (at.issue.duePausedAt === null) return {};
  await endLastingPause(at.tx, at.issue.id, {
    resumedAt: at.now,
    resumedByName: at.actor.name,
    dueAtAfter: at.issue.dueAt,
  });
  return { duePausedAt: null, duePauseReason: null };
}

/** Why the main clock rests in a state; null where it runs. */
function restCause(state: IssueState): PauseReason | null {
  if (state === 'DISPUTED') return 'DISPUTE';
  return state === 'SUSPENDED' ? 'SUSPENSION' : null;
}

function ofIssue({ issue }: IssueChange) {
  return { subject: { type: 'issue' as const, id: issue.id } };
}
