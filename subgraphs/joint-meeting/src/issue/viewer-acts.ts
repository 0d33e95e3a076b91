import type {
  ClaimRow,
  DutyItemRow,
  JointReportRow,
  SummonsTargetRow,
  SupervisionRow,
} from '@lianxi/db/joint-meeting';
import { codeOf } from '@lianxi/kit/refusal';
import type { Viewer } from '@lianxi/kit/viewer';
import {
  accountabilityActNames,
  accountabilityActs,
} from '../accountability/accountability-acts.ts';
import {
  clockActNames,
  clockDecisions,
  type ClockFacts,
  clockRequests,
} from '../clock/clock-acts.ts';
import { canAttachAlone } from '../attachment/attachment.policy.ts';
import { claimAfter } from '../claim/claim-lifecycle.ts';
import { claimOf, claimRefusal, leadOf, tasksRefusal } from '../claim/claim.policy.ts';
import {
  mediationActNames,
  mediationActs,
  type MediationFacts,
} from '../mediation/mediation-acts.ts';
import { openMediation } from '../mediation/mediation.policy.ts';
import { planActNames, planActs } from '../claim/plan-acts.ts';
import {
  withdrawalActNames,
  withdrawalDecisions,
  withdrawalRequests,
} from '../claim/withdrawal-acts.ts';
import { supervisionActNames, supervisionActs } from '../supervision/supervision-acts.ts';
import { disputeActNames, disputeActs, type DisputeFacts } from '../dispute/dispute-acts.ts';
import {
  answerActNames,
  answerActs,
  callerActNames,
  callerActs,
  type SummonsFacts,
  whistleActNames,
  whistleActs,
} from '../summons/summons-acts.ts';
import { awaitsConfirmation, nextAnswer } from '../summons/summons-lifecycle.ts';
import {
  resolutionActNames,
  resolutionActs,
  type ResolutionFacts,
} from '../resolution/resolution-acts.ts';
import type { AccountableRoute } from '../accountability/accountability.policy.ts';
import {
  suspensionActNames,
  suspensionActs,
  type SuspensionFacts,
} from '../suspension/suspension-acts.ts';
import { writtenReportActNames, writtenReportActs } from '../written-report/written-report-acts.ts';
import { type IssueStep, stateAfter } from './issue-lifecycle.ts';
import {
  actingDepartment,
  canCallBack,
  canConfirmArrival,
  canDispose,
  canReopen,
  canVerify,
  verifyRefusal,
} from './issue.policy.ts';

/** What decides which acts a viewer may do on an issue. */
export interface ActFacts
  extends SummonsFacts, DisputeFacts, SuspensionFacts, ResolutionFacts, ClockFacts, MediationFacts {
  /** Null until a joint report was filed. */
  report: JointReportRow | null;
  dutyItem: DutyItemRow;
  /** Notices of supervision of the issue. */
  notices: readonly SupervisionRow[];
  /** How the trouble is routed; null while nobody is named. */
  route: AccountableRoute | null;
  /** Whether the viewer worked on the issue. */
  hasHandled: boolean;
  /** Whether the community manages the compound. */
  communityRun: boolean;
}

export const issueActs = [
  'ACCEPT',
  'REFUSE',
  'MERGE',
  'HANDLE_OWN',
  ...whistleActNames,
  ...answerActNames,
  ...callerActNames,
  'CLAIM_LEAD',
  'CLAIM_ASSIST',
  ...planActNames,
  'ADD_TASK',
  'COMPLETE_HANDLING',
  ...withdrawalActNames,
  'FILE_JOINT_REPORT',
  'SIGN',
  'OBJECT',
  'VERIFY',
  'RECORD_CALLBACK',
  'REOPEN',
  ...supervisionActNames,
  ...disputeActNames,
  ...clockActNames,
  'CONFIRM_ARRIVAL',
  'ATTACH_FILES',
  ...suspensionActNames,
  ...mediationActNames,
  ...resolutionActNames,
  ...accountabilityActNames,
  ...writtenReportActNames,
] as const;

export type IssueAct = (typeof issueActs)[number];

/** An act that concerns the viewer; `refusal` is the code of why not, null when allowed. */
export interface ViewerActValue {
  act: IssueAct;
  refusal: string | null;
}

/** Acts off the course of an issue: nobody's next one as long as there is another. */
const detours: readonly IssueAct[] = [
  'SUSPEND',
  'RESUME',
  'REFER_TO_MEDIATION',
  'ISSUE_SUPERVISION',
  'CLOSE_SUPERVISION',
  'NAME_ACCOUNTABLE_PARTY',
  'FILE_WRITTEN_REPORT',
];

/** The acts that concern the viewer in the present state, the next one first. */
export function viewerActs(viewer: Viewer, facts: ActFacts): ViewerActValue[] {
  const acts = [
    ...clockDecisions(viewer, facts),
    ...withdrawalDecisions(viewer, facts),
    ...whistleActs(viewer, facts),
    ...disposalActs(viewer, facts),
    ...[...disputeActs(viewer, facts), ...suspensionActs(viewer, facts)].map((act) => ({
      act,
      refusal: null,
    })),
    ...supervisionActs(viewer, facts.issue, facts.notices),
    // The joint report waits for the result of a mediation.
    ...mediationActs(viewer, facts),
    ...departmentActs(viewer, facts),
    ...planActs(viewer, facts),
    ...clockRequests(viewer, facts),
    ...closingActs(viewer, facts),
    ...callerActs(viewer, facts),
    ...resolutionActs(viewer, facts),
    ...evidenceActs(viewer, facts),
    ...[...writtenReportActs(viewer, facts), ...accountabilityActs(viewer, facts.issue)].map(
      (act) => ({ act, refusal: null }),
    ),
  ];
  // What is allowed comes first; within that, the order in which an issue runs its course.
  const handlesAlone =
    facts.issue.state === 'SELF_HANDLING' && actingDepartment(viewer, facts.issue) !== null;
  const rank = ({ act, refusal }: ViewerActValue) => {
    if (refusal !== null) return 2;
    // Who handles an issue alone gets on with it, and may call others all the same.
    return (handlesAlone && act === 'WHISTLE') || detours.includes(act) ? 1 : 0;
  };
  return acts.toSorted((a, b) => rank(a) - rank(b));
}

function disposalActs(viewer: Viewer, { issue, dutyItem }: ActFacts): ViewerActValue[] {
  if (!canDispose(viewer, issue)) return [];
  const acts: [IssueAct, IssueStep, string | null][] = [
    ['ACCEPT', 'accept', null],
    ['REFUSE', 'refuse', null],
    ['MERGE', 'merge', null],
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
  const target = targets.find(
    (called) => called.departmentCode === departmentCode && called.endedAt === null,
  );
  const own = claimOf(claims, departmentCode);
  const report = own === null ? [] : reportActs(facts, own);
  // Who has done its own part reports next; before, the report is far off.
  const isDone = own !== null && own.completedAt !== null;
  return [
    ...(own === null ? [] : signActs(facts, own)),
    ...(isDone ? report : []),
    ...(target === undefined ? [] : answerActs(facts, target)),
    ...claimActs(facts, departmentCode, target),
    ...(own === null ? [] : workActs(facts, own)),
    ...(isDone ? [] : report),
    ...(own === null ? [] : withdrawalRequests(issue, own)),
  ];
}

function claimActs(
  { issue, claims, dutyItem }: ActFacts,
  departmentCode: string,
  target: SummonsTargetRow | undefined,
): ViewerActValue[] {
  // A department that is called answers the call instead of volunteering.
  const mayAnswer = target !== undefined && nextAnswer(target, 'accept') !== null;
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

function signActs({ issue, claims, report }: ActFacts, own: ClaimRow): ViewerActValue[] {
  if (own.role !== 'ASSIST' || report?.state !== 'FILED' || claimAfter(own.state, 'sign') === null)
    return [];
  if (stateAfter(issue.state, 'sign') === null) return [];
  return [
    { act: 'SIGN', refusal: tasksCode(claims) },
    { act: 'OBJECT', refusal: null },
  ];
}

function reportActs(
  { issue, claims, report, mediations }: ActFacts,
  own: ClaimRow,
): ViewerActValue[] {
  const leads = leadOf(claims)?.departmentCode === own.departmentCode;
  if (!leads || report?.state === 'FILED' || stateAfter(issue.state, 'fileReport') === null) {
    return [];
  }
  const mediation = openMediation(mediations) === null ? null : 'mediation_open';
  return [{ act: 'FILE_JOINT_REPORT', refusal: tasksCode(claims) ?? mediation }];
}

function tasksCode(claims: readonly ClaimRow[]): string | null {
  return tasksRefusal(claims) === null ? null : 'tasks_open';
}

// The interim measure of an issue that is put off is work as well.
const workStates = ['SELF_HANDLING', 'SUMMONED', 'DISPUTED', 'IN_HANDLING', 'SUSPENDED'];

function workActs({ issue }: ActFacts, own: ClaimRow): ViewerActValue[] {
  if (!workStates.includes(issue.state) || own.completedAt !== null) return [];
  const refusal = own.openMandatoryTasks > 0 ? 'tasks_open' : null;
  return [
    { act: 'COMPLETE_HANDLING', refusal },
    { act: 'ADD_TASK', refusal: null },
  ];
}

function closingActs(viewer: Viewer, facts: ActFacts): ViewerActValue[] {
  const { issue } = facts;
  const acts: ViewerActValue[] = [];
  if (canVerify(viewer, issue) && stateAfter(issue.state, 'pass') !== null) {
    const barred = verifyRefusal(viewer, facts);
    acts.push({ act: 'VERIFY', refusal: barred === null ? null : codeOf(barred) });
  }
  if (canCallBack(viewer) && stateAfter(issue.state, 'close') !== null) {
    acts.push({ act: 'RECORD_CALLBACK', refusal: null });
  }
  if (canReopen(viewer, issue) && stateAfter(issue.state, 'reopen') !== null) {
    acts.push({ act: 'REOPEN', refusal: null });
  }
  return acts;
}

function evidenceActs(viewer: Viewer, { issue, targets, hasHandled }: ActFacts): ViewerActValue[] {
  const acts: ViewerActValue[] = [];
  const awaited = targets.some(
    (target) =>
      awaitsConfirmation(target) && canConfirmArrival(viewer, issue, target.departmentCode),
  );
  if (awaited && stateAfter(issue.state, 'confirmArrival') !== null) {
    acts.push({ act: 'CONFIRM_ARRIVAL', refusal: null });
  }
  if (canAttachAlone(viewer, 'REPORT', { issue, hasHandled })) {
    acts.push({ act: 'ATTACH_FILES', refusal: null });
  }
  return acts;
}
