import type { SummonsRow } from '@lianxi/db/joint-meeting';
import type { InvalidInputValue } from '@lianxi/kit/input';
import { meetClocks, startClock } from '../clock/clock.service.ts';
import { readDepartments } from '../department/department.store.ts';
import type { Acting, Deps } from '../deps.ts';
import {
  actOnIssue,
  type CommonRefusal,
  type IssueAct,
  stepRefusal,
  takeStep,
} from '../issue/issue-act.ts';
import { callOut } from './call-out.ts';
import { canWhistle, levelOf, needsApproval } from './summons.policy.ts';
import { findSummonses, insertSummons, type NewSummons, updateSummons } from './summons.store.ts';
import {
  calledIn,
  contentOf,
  deliberationFault,
  deliberationRule,
  targetFault,
  type WhistleInput,
  whistleSchema,
} from './whistle-input.ts';

type WhistleOutcome =
  | { __typename: 'WhistleSuccess'; issueId: string; summonsId: string }
  | { __typename: 'NoLeadProposed' }
  | { __typename: 'WhistlePending' }
  | { __typename: 'DeliberationMissing' }
  | CommonRefusal;

/**
 * Calls departments in, with exactly one proposed lead. A clerk's whistle waits for the secretary or
 * the street; an emergency goes out at once and is approved afterwards. A whistle that was returned
 * is written anew by it.
 */
export function whistle(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'whistle',
    whistleSchema,
    rawInput,
    async (at, input): Promise<WhistleOutcome> => {
      if (!canWhistle(acting.viewer, at.issue)) return { __typename: 'Forbidden' };
      const waits = needsApproval(acting.viewer) && input.kind !== 'EMERGENCY';
      const step = waits ? 'requestWhistle' : 'whistle';
      const refusal = stepRefusal(at.issue, step, input.expectedVersion);
      if (refusal !== null) return refusal;
      const unsent = await findUnsent(at);
      if (unsent?.state === 'PENDING_APPROVAL') return { __typename: 'WhistlePending' };
      const fault = await faultOf(at, input);
      if (fault !== null) return fault;
      const summonsId = unsent?.id ?? at.deps.newId();
      await (waits
        ? requestWhistle(at, summonsId, input, unsent)
        : sendWhistle(at, summonsId, input, unsent));
      return { __typename: 'WhistleSuccess', issueId: at.issue.id, summonsId };
    },
  );
}

/** The whistle of the issue that is being written or waits for approval; null when there is none. */
async function findUnsent(at: IssueAct): Promise<SummonsRow | null> {
  const summonses = await findSummonses(at.tx, [at.issue.id]);
  return summonses.find(({ state }) => state === 'DRAFT' || state === 'PENDING_APPROVAL') ?? null;
}

async function faultOf(
  at: IssueAct,
  input: WhistleInput,
): Promise<
  | InvalidInputValue
  | { __typename: 'NoLeadProposed' }
  | { __typename: 'DeliberationMissing' }
  | null
> {
  const { locale } = at.acting;
  const wrongTarget = targetFault(input, await readDepartments(at.tx), locale);
  if (wrongTarget !== null) return wrongTarget;
  if (input.targets.filter(({ role }) => role === 'LEAD').length !== 1) {
    return { __typename: 'NoLeadProposed' };
  }
  return deliberationFault(input, deliberationRule(at.book, at.now), locale);
}

/** Keeps the whistle until somebody has approved it; no department hears of it. */
async function requestWhistle(
  at: IssueAct,
  summonsId: string,
  input: WhistleInput,
  draft: SummonsRow | null,
): Promise<void> {
  const approvalDueAt = await startClock(at, {
    kind: 'APPROVE',
    subject: { type: 'summons', id: summonsId },
    ruleKey: 'approve',
    reminds: true,
  });
  await write(at, draft, {
    ...writtenBy(at, summonsId, input),
    state: 'PENDING_APPROVAL',
    approvalDueAt,
    proposedTargets: calledIn(input),
  });
  // What the community owed by now is done: the next move is the approver's.
  await meetClocks(at, { kinds: ['DISPOSE'] });
  await takeStep(at, 'requestWhistle', {
    type: 'SUMMONS_REQUESTED',
    change: at.issue.state === 'ACCEPTED' ? { stateDueAt: approvalDueAt } : {},
    departmentCode: 'community',
    text: input.reason,
  });
}

async function sendWhistle(
  at: IssueAct,
  summonsId: string,
  input: WhistleInput,
  draft: SummonsRow | null,
): Promise<void> {
  const approvedLater = needsApproval(at.acting.viewer);
  const approvalDueAt = approvedLater
    ? await startClock(at, {
        kind: 'APPROVE',
        subject: { type: 'summons', id: summonsId },
        ruleKey: 'approve.EMERGENCY',
        reminds: true,
      })
    : null;
  const { name } = at.acting.viewer;
  const approval = approvedLater
    ? {}
    : { approvedBy: at.userId, approvedByName: name, approvedAt: at.now };
  await write(at, draft, {
    ...writtenBy(at, summonsId, input),
    ...approval,
    state: 'SENT',
    approvalDueAt,
    proposedTargets: null,
    sentAt: at.now,
  });
  await callOut(at, { id: summonsId, kind: input.kind, reason: input.reason }, calledIn(input), {
    name: 'whistle',
    type: 'SUMMONS_SENT',
    departmentCode: levelOf(at.acting.viewer) === 'DISTRICT' ? null : 'community',
  });
}

function writtenBy(at: IssueAct, id: string, input: WhistleInput) {
  const { viewer } = at.acting;
  return {
    id,
    issueId: at.issue.id,
    ...contentOf(input),
    level: levelOf(viewer),
    callerId: at.userId,
    callerName: viewer.name,
    requestedAt: at.now,
  };
}

async function write(at: IssueAct, draft: SummonsRow | null, summons: NewSummons): Promise<void> {
  if (draft === null) await insertSummons(at.tx, summons);
  else await updateSummons(at.tx, draft.id, summons);
}
