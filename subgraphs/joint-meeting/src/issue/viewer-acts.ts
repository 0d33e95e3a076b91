import type {
  ClaimRow,
  DutyItemRow,
  IssueRow,
  JointReportRow,
  SummonsTargetRow,
} from '@lianxi/db/joint-meeting';
import type { Viewer } from '@lianxi/kit/viewer';
import { claimOf, claimRefusal, leadOf } from '../claim/claim.policy.ts';
import { answerAfter, type TargetStep } from '../summons/summons-lifecycle.ts';
import { type IssueStep, stateAfter } from './issue-lifecycle.ts';
import { actingDepartment, canCallBack, canDispose, canReopen, canVerify } from './issue.policy.ts';

/** What decides which acts a viewer may do on an issue. */
export interface ActFacts {
  issue: IssueRow;
  claims: readonly ClaimRow[];
  targets: readonly SummonsTargetRow[];
  /** Null until a joint report was filed. */
  report: JointReportRow | null;
  dutyItem: DutyItemRow;
  /** Whether the viewer worked on the issue. */
  hasHandled: boolean;
}

export const issueActs = [
  'ACCEPT',
  'REFUSE',
  'MERGE',
  'HANDLE_OWN',
  'WHISTLE',
  'ACKNOWLEDGE',
  'ACCEPT_SUMMONS',
  'DECLINE_SUMMONS',
  'SUGGEST_TRANSFER',
  'REPORT_IN',
  'CLAIM_LEAD',
  'CLAIM_ASSIST',
  'ADD_TASK',
  'COMPLETE_HANDLING',
  'REQUEST_WITHDRAWAL',
  'FILE_JOINT_REPORT',
  'SIGN',
  'OBJECT',
  'VERIFY',
  'RECORD_CALLBACK',
  'REOPEN',
] as const;

export type IssueAct = (typeof issueActs)[number];

/** An act that concerns the viewer; `refusal` is the code of why not, null when allowed. */
export interface ViewerActValue {
  act: IssueAct;
  refusal: string | null;
}

/** The acts that concern the viewer in the present state, the next one first. */
export function viewerActs(viewer: Viewer, facts: ActFacts): ViewerActValue[] {
  const acts = [
    ...disposalActs(viewer, facts),
    ...departmentActs(viewer, facts),
    ...closingActs(viewer, facts),
  ];
  // What is allowed comes first; within that, the order in which an issue runs its course.
  return acts.toSorted((a, b) => Number(a.refusal !== null) - Number(b.refusal !== null));
}

function disposalActs(viewer: Viewer, { issue, dutyItem }: ActFacts): ViewerActValue[] {
  if (!canDispose(viewer, issue)) return [];
  const acts: [IssueAct, IssueStep, string | null][] = [
    ['ACCEPT', 'accept', null],
    ['REFUSE', 'refuse', null],
    ['MERGE', 'merge', null],
    ['WHISTLE', 'whistle', null],
    ['HANDLE_OWN', 'handleOwn', dutyItem.onCommunityDutyList ? null : 'not_on_duty_list'],
  ];
  return acts
    .filter(([, step]) => stateAfter(issue.state, step) !== null)
    .map(([act, , refusal]) => ({ act, refusal }));
}

function departmentActs(viewer: Viewer, facts: ActFacts): ViewerActValue[] {
  const { issue, claims, targets } = facts;
  const departmentCode = actingDepartment(viewer, issue);
  if (departmentCode === null) return [];
  const target = targets.find((called) => called.departmentCode === departmentCode);
  const own = claimOf(claims, departmentCode);
  return [
    ...(target === undefined ? [] : answerActs(issue, target)),
    ...claimActs(facts, departmentCode, target),
    ...(own === null ? [] : handlingActs(facts, own)),
  ];
}

function answerActs(issue: IssueRow, target: SummonsTargetRow): ViewerActValue[] {
  const acts: [IssueAct, IssueStep, TargetStep][] = [
    ['ACKNOWLEDGE', 'acknowledge', 'acknowledge'],
    ['ACCEPT_SUMMONS', 'acceptAsAssist', 'accept'],
    ['DECLINE_SUMMONS', 'decline', 'decline'],
    ['SUGGEST_TRANSFER', 'suggestTransfer', 'suggestTransfer'],
    ['REPORT_IN', 'reportIn', 'reportIn'],
  ];
  return acts
    .filter(
      ([act, issueStep, targetStep]) =>
        stateAfter(issue.state, issueStep) !== null &&
        answerAfter(target.answer, targetStep) !== null &&
        (act !== 'REPORT_IN' || target.arrivedAt === null),
    )
    .map(([act]) => ({ act, refusal: null }));
}

function claimActs(
  { issue, claims, dutyItem }: ActFacts,
  departmentCode: string,
  target: SummonsTargetRow | undefined,
): ViewerActValue[] {
  // A department that is called answers the call instead of volunteering.
  const mayAnswer = target !== undefined && answerAfter(target.answer, 'accept') !== null;
  if (mayAnswer || stateAfter(issue.state, 'claimAssist') === null) return [];
  const acts: ViewerActValue[] = [];
  const leadRefusal = claimRefusal(claims, departmentCode, 'LEAD', dutyItem);
  if (leadRefusal === null) acts.push({ act: 'CLAIM_LEAD', refusal: null });
  else if (leadRefusal.__typename === 'LeadAlreadyTaken' && leadRefusal.mayAssist) {
    acts.push({ act: 'CLAIM_LEAD', refusal: 'lead_already_taken' });
  }
  if (claimRefusal(claims, departmentCode, 'ASSIST', dutyItem) === null) {
    acts.push({ act: 'CLAIM_ASSIST', refusal: null });
  }
  return acts;
}

function handlingActs(facts: ActFacts, own: ClaimRow): ViewerActValue[] {
  const { issue, claims, report } = facts;
  const acts: ViewerActValue[] = [];
  const atWork = ['SELF_HANDLING', 'SUMMONED', 'IN_HANDLING'].includes(issue.state);
  const waitsForSignatures = report?.state === 'FILED';
  if (own.role === 'ASSIST' && waitsForSignatures && own.state !== 'SIGNED_OFF') {
    const refusal = own.openMandatoryTasks > 0 ? 'tasks_open' : null;
    acts.push({ act: 'SIGN', refusal }, { act: 'OBJECT', refusal: null });
  }
  if (atWork && own.completedAt === null) {
    const refusal = own.openMandatoryTasks > 0 ? 'tasks_open' : null;
    acts.push({ act: 'COMPLETE_HANDLING', refusal }, { act: 'ADD_TASK', refusal: null });
  }
  if (
    leadOf(claims)?.departmentCode === own.departmentCode &&
    stateAfter(issue.state, 'fileReport') !== null &&
    !waitsForSignatures
  ) {
    const open = claims.some((claim) => claim.state !== 'RELEASED' && claim.openMandatoryTasks > 0);
    acts.push({ act: 'FILE_JOINT_REPORT', refusal: open ? 'tasks_open' : null });
  }
  if (own.state === 'ACTIVE' && stateAfter(issue.state, 'requestWithdrawal') !== null) {
    acts.push({ act: 'REQUEST_WITHDRAWAL', refusal: null });
  }
  return acts;
}

function closingActs(viewer: Viewer, { issue, hasHandled }: ActFacts): ViewerActValue[] {
  const acts: ViewerActValue[] = [];
  if (canVerify(viewer, issue) && stateAfter(issue.state, 'pass') !== null) {
    acts.push({ act: 'VERIFY', refusal: hasHandled ? 'handler_cannot_verify' : null });
  }
  if (canCallBack(viewer) && stateAfter(issue.state, 'close') !== null) {
    acts.push({ act: 'RECORD_CALLBACK', refusal: null });
  }
  if (canReopen(viewer, issue) && stateAfter(issue.state, 'reopen') !== null) {
    acts.push({ act: 'REOPEN', refusal: null });
  }
  return acts;
}
