import type { ClaimRow, IssueRow, SummonsRow, SummonsTargetRow } from '@lianxi/db/joint-meeting';
import type { Viewer } from '@lianxi/kit/viewer';
import { leadOf } from '../claim/claim.policy.ts';
import { type IssueStep, stateAfter } from '../issue/issue-lifecycle.ts';
import { actingDepartment } from '../issue/issue.policy.ts';
import {
  awaitsApproval,
  canAddDepartments,
  canApprove,
  canWhistle,
  canWithdraw,
} from './summons.policy.ts';
import { type AnswerStep, nextAnswer, summonsAfter } from './summons-lifecycle.ts';

/** What decides which acts on whistles and calls a viewer may do. */
export interface SummonsFacts {
  issue: IssueRow;
  claims: readonly ClaimRow[];
  summonses: readonly SummonsRow[];
  targets: readonly SummonsTargetRow[];
  /** Whether whose duty the issue is has been ruled. */
  ruled: boolean;
  now: Date;
}

/** Acts before a whistle goes out, or that approve one afterwards. */
export const whistleActNames = ['APPROVE_WHISTLE', 'RETURN_WHISTLE', 'WHISTLE'] as const;

/** Acts of whoever called, or leads, once departments are called. */
export const callerActNames = ['ADD_DEPARTMENTS', 'WITHDRAW_WHISTLE'] as const;

/** Acts of a called department. */
export const answerActNames = [
  'ACKNOWLEDGE',
  'ACCEPT_SUMMONS',
  'DECLINE_SUMMONS',
  'SUGGEST_TRANSFER',
  'REPORT_IN',
] as const;

type SummonsAct<Name extends string> = { act: Name; refusal: string | null };

/** The acts on a whistle before it goes out that concern the viewer. */
export function whistleActs(
  viewer: Viewer,
  facts: SummonsFacts,
): SummonsAct<(typeof whistleActNames)[number]>[] {
  const { issue, summonses } = facts;
  const may = mayStep(issue);
  const acts: SummonsAct<(typeof whistleActNames)[number]>[] = [];
  const waiting = summonses.find(awaitsApproval);
  if (waiting !== undefined && canApprove(viewer, issue) && may('approveWhistle')) {
    acts.push({ act: 'APPROVE_WHISTLE', refusal: null });
    if (waiting.state === 'PENDING_APPROVAL') acts.push({ act: 'RETURN_WHISTLE', refusal: null });
  }
  if (canWhistle(viewer, issue) && may('whistle')) {
    const pending = summonses.some(({ state }) => state === 'PENDING_APPROVAL');
    acts.push({ act: 'WHISTLE', refusal: pending ? 'whistle_pending' : null });
  }
  return acts;
}

/** The acts on calls that went out that concern the viewer as the caller or the lead. */
export function callerActs(
  viewer: Viewer,
  { issue, claims, summonses }: SummonsFacts,
): SummonsAct<(typeof callerActNames)[number]>[] {
  const may = mayStep(issue);
  const acts: SummonsAct<(typeof callerActNames)[number]>[] = [];
  const department = actingDepartment(viewer, issue);
  const leads = department !== null && leadOf(claims)?.departmentCode === department;
  if ((leads || canAddDepartments(viewer, issue)) && may('addDepartments')) {
    acts.push({ act: 'ADD_DEPARTMENTS', refusal: null });
  }
  const open = summonses.filter(({ state }) => summonsAfter(state, 'withdraw') !== null);
  const mine = open.every((summons) => canWithdraw(viewer, issue, summons));
  if (open.length > 0 && mine && may('withdrawWhistle')) {
    acts.push({ act: 'WITHDRAW_WHISTLE', refusal: null });
  }
  return acts;
}

function mayStep(issue: IssueRow) {
  return (step: IssueStep) => stateAfter(issue.state, step) !== null;
}

/** The answers that the call of the viewer's department still waits for. */
export function answerActs(
  { issue, ruled, now }: SummonsFacts,
  target: SummonsTargetRow,
): SummonsAct<(typeof answerActNames)[number]>[] {
  const acts: [(typeof answerActNames)[number], IssueStep, AnswerStep][] = [
    ['ACKNOWLEDGE', 'acknowledge', 'acknowledge'],
    ['ACCEPT_SUMMONS', 'acceptAsAssist', 'accept'],
    ['DECLINE_SUMMONS', 'decline', 'decline'],
    ['SUGGEST_TRANSFER', 'suggestTransfer', 'suggestTransfer'],
    ['REPORT_IN', 'reportIn', 'reportIn'],
  ];
  const late = target.answerDueAt !== null && target.answerDueAt <= now;
  return acts
    .filter(
      ([act, issueStep, step]) =>
        stateAfter(issue.state, issueStep) !== null &&
        nextAnswer(target, step) !== null &&
        (act !== 'REPORT_IN' || target.arrivedAt === null),
    )
    .map(([act]) => {
      const returns = act === 'DECLINE_SUMMONS' || act === 'SUGGEST_TRANSFER';
      if (!returns) return { act, refusal: null };
      return { act, refusal: ruled ? 'no_return_after_ruling' : late ? 'too_late' : null };
    });
}
