import { addTask, completeHandling } from '@lianxi/kit/handling/handling.service';
import { createReading } from '@lianxi/kit/reading';
import { createContext } from '../context.ts';
import { nameAccountableParty } from '../accountability/accountability.service.ts';
import { recordContact } from '../clock/contact.service.ts';
import { decideExtension, requestExtension } from '../clock/extension.service.ts';
import { decidePause, requestPause, resumeClock } from '../clock/pause.service.ts';
import { attachFiles } from '../attachment/attachment.service.ts';
import { givenDraft } from '../attachment/testing/files.ts';
import { bindingClaims, successorsOf, withdrawalsToDecide } from '../claim/claim.policy.ts';
import { claimIssue } from '../claim/claim.service.ts';
import { findClaims } from '../claim/claim.store.ts';
import { planHandling } from '../claim/plan.service.ts';
import { decideWithdrawal, requestWithdrawal } from '../claim/withdrawal.service.ts';
import type { Acting, Deps } from '../deps.ts';
import { appealRuling, appointInterimLead, referDispute } from '../dispute/dispute.service.ts';
import { statePosition } from '../dispute/position.service.ts';
import { mediateDispute, ruleDispute } from '../dispute/ruling.service.ts';
import { findDutyItem } from '../duty/duty.store.ts';
import { officeHandlingDeps } from '../handling/office-handling.ts';
import {
  acceptIssue,
  handleOwn,
  mergeIssue,
  refuseIssue,
  reopenIssue,
} from '../issue/issue.service.ts';
import { findIssues } from '../issue/issue.store.ts';
import { readViewerActs } from '../issue/read-viewer-acts.ts';
import type { IssueAct } from '../issue/viewer-acts.ts';
import { recordMediation, referToMediation } from '../mediation/mediation.service.ts';
import { recordCallback } from '../resolution/callback.service.ts';
import { proposeFinalReply, signFinalReply } from '../resolution/final-reply.service.ts';
import { proceedUnsigned } from '../resolution/unsigned.service.ts';
import {
  decideSuspension,
  reportInterim,
  resumeIssue,
  suspendIssue,
} from '../suspension/suspension.service.ts';
import {
  fileJointReport,
  objectResolution,
  signResolution,
} from '../resolution/joint-report.service.ts';
import { verifyIssue } from '../resolution/verification.service.ts';
import { addDepartments } from '../summons/add-departments.service.ts';
import { approveSummons, returnSummons } from '../summons/approve-summons.service.ts';
import {
  acceptSummons,
  acknowledgeSummons,
  declineSummons,
  reportIn,
  suggestTransfer,
} from '../summons/summons-answer.service.ts';
import { acknowledgeSupervision, replySupervision } from '../supervision/reply.service.ts';
import {
  acceptReply,
  closeSupervision,
  issueSupervision,
  rejectReply,
} from '../supervision/supervise.service.ts';
import { supervisedLevel } from '../supervision/supervision.policy.ts';
import { confirmArrival } from '../summons/confirm-arrival.service.ts';
import { awaitsConfirmation } from '../summons/summons-lifecycle.ts';
import { findTargets } from '../summons/summons.store.ts';
import { whistle } from '../summons/whistle.service.ts';
import { withdrawSummons } from '../summons/withdraw-summons.service.ts';
import { fileWrittenReport } from '../written-report/written-report.service.ts';
import { givenReported } from './protocol-bench.ts';

type Attempt = (
  deps: Deps,
  acting: Acting,
  issueId: string,
) => Promise<{ __typename: string } | string>;

const reason = '情况属实';
const targets = [{ departmentId: 'fire', role: 'LEAD' }];
const finalReply = {
  ground: 'DEMAND_MET',
  reply: reason,
  evidence: '现场照片',
  otherChannels: '可向人民调解委员会申请调解',
};
const ruling = {
  leadDepartmentId: 'fire',
  assistDepartmentIds: ['market'],
  legalBasis: '《消防法》第四条',
  reason,
};

/** A department that a call may be passed on to: any but one's own. */
const elsewhere = ({ viewer }: Acting) => ({
  responsibleDepartmentId: viewer.departmentCode === 'housing' ? 'water' : 'housing',
});

/** Tries each act with good input. */
export const attempts: Record<IssueAct, Attempt> = {
  ACCEPT: (deps, acting, issueId) => acceptIssue(deps, acting, { issueId }),
  REFUSE: (deps, acting, issueId) => refuseIssue(deps, acting, { issueId, reason }),
  MERGE: async (deps, acting, issueId) =>
    mergeIssue(deps, acting, { issueId, intoIssueId: await givenReported(deps) }),
  HANDLE_OWN: (deps, acting, issueId) => handleOwn(deps, acting, { issueId }),
  WHISTLE: (deps, acting, issueId) =>
    whistle(deps, acting, { issueId, kind: 'DEMAND', reason, targets }),
  APPROVE_WHISTLE: (deps, acting, issueId) => approveSummons(deps, acting, { issueId }),
  RETURN_WHISTLE: (deps, acting, issueId) => returnSummons(deps, acting, { issueId, reason }),
  ADD_DEPARTMENTS: (deps, acting, issueId) =>
    addDepartments(deps, acting, {
      issueId,
      reason,
      targets: [{ departmentId: 'water', role: 'ASSIST' }],
    }),
  WITHDRAW_WHISTLE: (deps, acting, issueId) => withdrawSummons(deps, acting, { issueId, reason }),
  ACKNOWLEDGE: (deps, acting, issueId) => acknowledgeSummons(deps, acting, { issueId }),
  ACCEPT_SUMMONS: (deps, acting, issueId) =>
    acceptSummons(deps, acting, { issueId, role: 'ASSIST' }),
  DECLINE_SUMMONS: (deps, acting, issueId) =>
    declineSummons(deps, acting, { issueId, legalBasis: '《消防法》', ...elsewhere(acting) }),
  SUGGEST_TRANSFER: (deps, acting, issueId) =>
    suggestTransfer(deps, acting, { issueId, ...elsewhere(acting) }),
  REPORT_IN: (deps, acting, issueId) => reportIn(deps, acting, { issueId, place: '三号楼' }),
  CLAIM_LEAD: (deps, acting, issueId) => claimIssue(deps, acting, { issueId, role: 'LEAD' }),
  CLAIM_ASSIST: (deps, acting, issueId) => claimIssue(deps, acting, { issueId, role: 'ASSIST' }),
  PLAN: async (deps, acting, issueId) => {
    const claims = bindingClaims(await findClaims(deps.db, [issueId]));
    const shares = claims.map(({ departmentCode: departmentId }) => ({
      departmentId,
      scopeOfWork: '按职责办理',
      responsiblePerson: '王强',
      dueAt: new Date(deps.clock.now().getTime() + 86_400_000),
    }));
    return planHandling(deps, acting, { issueId, shares });
  },
  ADD_TASK: (deps, acting, issueId) =>
    addTask(officeHandlingDeps(deps), acting, { issueId, title: '清理', mandatory: true }),
  COMPLETE_HANDLING: (deps, acting, issueId) =>
    completeHandling(officeHandlingDeps(deps), acting, { issueId }),
  REQUEST_WITHDRAWAL: (deps, acting, issueId) =>
    requestWithdrawal(deps, acting, { issueId, reason }),
  DECIDE_WITHDRAWAL: async (deps, acting, issueId) => {
    const claims = await findClaims(deps.db, [issueId]);
    const [leaving] = withdrawalsToDecide(claims);
    if (leaving?.role !== 'LEAD') {
      const departmentId = leaving?.departmentCode ?? 'fire';
      return decideWithdrawal(deps, acting, { issueId, departmentId, granted: true });
    }
    // A lead stays where nobody could take over.
    const [issue] = await findIssues(deps.db, [issueId], { kind: 'all' });
    const dutyItem = await findDutyItem(deps.db, issue?.category ?? 'OTHER');
    const targets = await findTargets(deps.db, [issueId]);
    const [newLeadDepartmentId = null] = successorsOf(leaving, claims, targets, dutyItem);
    return decideWithdrawal(deps, acting, {
      issueId,
      departmentId: leaving.departmentCode,
      granted: newLeadDepartmentId !== null,
      note: reason,
      newLeadDepartmentId,
    });
  },
  FILE_JOINT_REPORT: (deps, acting, issueId) =>
    fileJointReport(deps, acting, { issueId, report: reason, publicReply: reason }),
  SIGN: (deps, acting, issueId) => signResolution(deps, acting, { issueId }),
  OBJECT: (deps, acting, issueId) => objectResolution(deps, acting, { issueId, reason }),
  VERIFY: (deps, acting, issueId) => verifyIssue(deps, acting, { issueId, passed: true }),
  RECORD_CALLBACK: (deps, acting, issueId) =>
    recordCallback(deps, acting, { issueId, outcome: 'RESOLVED' }),
  REOPEN: (deps, acting, issueId) => reopenIssue(deps, acting, { issueId, reason }),
  ISSUE_SUPERVISION: (deps, acting, issueId) =>
    issueSupervision(deps, acting, {
      issueId,
      level: supervisedLevel(acting.viewer) ?? 1,
      text: reason,
    }),
  ACKNOWLEDGE_SUPERVISION: (deps, acting, issueId) =>
    acknowledgeSupervision(deps, acting, { issueId }),
  REPLY_SUPERVISION: (deps, acting, issueId) =>
    replySupervision(deps, acting, {
      issueId,
      answer: reason,
      measure: '增派人员',
      completeBy: '2026-11-20',
      responsiblePerson: '王强',
    }),
  ACCEPT_REPLY: (deps, acting, issueId) => acceptReply(deps, acting, { issueId }),
  REJECT_REPLY: (deps, acting, issueId) => rejectReply(deps, acting, { issueId, reason }),
  CLOSE_SUPERVISION: (deps, acting, issueId) =>
    closeSupervision(deps, acting, { issueId, note: reason }),
  STATE_POSITION: (deps, acting, issueId) =>
    statePosition(deps, acting, { issueId, position: reason, legalBasis: ruling.legalBasis }),
  MEDIATE: (deps, acting, issueId) => mediateDispute(deps, acting, { issueId, ...ruling }),
  REFER_DISPUTE: (deps, acting, issueId) => referDispute(deps, acting, { issueId, reason }),
  RULE: (deps, acting, issueId) => ruleDispute(deps, acting, { issueId, ...ruling }),
  APPOINT_INTERIM_LEAD: (deps, acting, issueId) =>
    appointInterimLead(deps, acting, { issueId, departmentId: 'fire' }),
  SUSPEND: (deps, acting, issueId) => suspendIssue(deps, acting, { issueId, reason }),
  DECIDE_SUSPENSION: (deps, acting, issueId) =>
    decideSuspension(deps, acting, { issueId, approved: true }),
  RESUME: (deps, acting, issueId) => resumeIssue(deps, acting, { issueId }),
  REPORT_INTERIM: (deps, acting, issueId) =>
    reportInterim(deps, acting, { issueId, report: reason }),
  PROCEED_UNSIGNED: (deps, acting, issueId) => proceedUnsigned(deps, acting, { issueId }),
  PROPOSE_FINAL_REPLY: (deps, acting, issueId) =>
    proposeFinalReply(deps, acting, { issueId, ...finalReply }),
  SIGN_FINAL_REPLY: (deps, acting, issueId) => signFinalReply(deps, acting, { issueId }),
  APPEAL: (deps, acting, issueId) => appealRuling(deps, acting, { issueId, reason }),
  DECIDE_EXTENSION: (deps, acting, issueId) =>
    decideExtension(deps, acting, { issueId, granted: true }),
  DECIDE_PAUSE: (deps, acting, issueId) => decidePause(deps, acting, { issueId, granted: true }),
  RECORD_CONTACT: (deps, acting, issueId) =>
    recordContact(deps, acting, { issueId, note: '已电话联系' }),
  RESUME_CLOCK: (deps, acting, issueId) => resumeClock(deps, acting, { issueId }),
  REQUEST_EXTENSION: (deps, acting, issueId) =>
    requestExtension(deps, acting, { issueId, reason: '施工材料未到' }),
  REQUEST_PAUSE: (deps, acting, issueId) =>
    requestPause(deps, acting, { issueId, cause: 'LEGAL_PERIOD', reason: '公示期七日' }),
  CONFIRM_ARRIVAL: async (deps, acting, issueId) => {
    const targets = await findTargets(deps.db, [issueId]);
    const departmentId = targets.find(awaitsConfirmation)?.departmentCode ?? 'fire';
    return confirmArrival(deps, acting, { issueId, departmentId, happened: true });
  },
  ATTACH_FILES: async (deps, acting, issueId) =>
    attachFiles(deps, acting, {
      issueId,
      purpose: 'REPORT',
      attachmentIds: [await givenDraft(deps, acting, issueId)],
    }),
  REFER_TO_MEDIATION: (deps, acting, issueId) =>
    referToMediation(deps, acting, {
      issueId,
      body: '街道人民调解委员会',
      parties: '业主与物业企业',
      mediateOn: '2026-11-20',
    }),
  RECORD_MEDIATION: (deps, acting, issueId) =>
    recordMediation(deps, acting, { issueId, agreed: true, agreement: reason }),
  NAME_ACCOUNTABLE_PARTY: async (deps, acting, issueId) => {
    // Naming the same party again would change nothing.
    const [issue] = await findIssues(deps.db, [issueId], { kind: 'all' });
    const party = issue?.accountableParty === 'DEVELOPER' ? 'HOUSING_AUTHORITY' : 'DEVELOPER';
    return nameAccountableParty(deps, acting, { issueId, party });
  },
  FILE_WRITTEN_REPORT: (deps, acting, issueId) =>
    fileWrittenReport(deps, acting, {
      issueId,
      facts: reason,
      measures: '已约谈开发商',
      proposal: '建议督促开发商限期整改',
    }),
};

/** Tries an act on an issue and returns how it ended. */
export async function attempt(
  deps: Deps,
  act: IssueAct,
  acting: Acting,
  issueId: string,
): Promise<{ __typename: string }> {
  const outcome = await attempts[act](deps, acting, issueId);
  return typeof outcome === 'string' ? { __typename: outcome } : outcome;
}

/** The acts that the graph tells the viewer are allowed. */
export async function toldActs(deps: Deps, acting: Acting, issueId: string): Promise<IssueAct[]> {
  const acts = await offeredActs(deps, acting, issueId);
  return acts.filter(({ allowed }) => allowed).map(({ act }) => act);
}

/** The acts that the graph tells concern the viewer, each with why not where it is not allowed. */
export async function offeredActs(deps: Deps, acting: Acting, issueId: string) {
  const [issue] = await findIssues(deps.db, [issueId], { kind: 'all' });
  if (issue === undefined) throw new Error('the issue is gone');
  const request = { ...acting, reading: createReading(deps.clock) };
  return readViewerActs(issue, undefined, createContext(deps, request));
}
