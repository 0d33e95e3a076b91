import { claimRoles, type IssueRow, type SummonsTargetRow } from '@lianxi/db/joint-meeting';
import { invalidInput, textField } from '@lianxi/kit/input';
import { z } from 'zod';
import { attachmentIdsField, attachUploads } from '../attachment/attach.ts';
import { acceptCall, checkClaim, type Claimed, makeClaim } from '../claim/claim.service.ts';
import { type ClaimRefusal, leadOf } from '../claim/claim.policy.ts';
import { escalateRepeated } from '../clock/ladder.ts';
import { findClaims } from '../claim/claim.store.ts';
import { readDepartments } from '../department/department.store.ts';
import { findBindingRuling } from '../dispute/dispute.store.ts';
import type { Acting, Deps } from '../deps.ts';
import {
  actOnIssue,
  type CommonRefusal,
  type IssueAct,
  stepRefusal,
  takeStep,
} from '../issue/issue-act.ts';
import { actInputFields, plainActSchema } from '../issue/issue-input.ts';
import { actingDepartment } from '../issue/issue.policy.ts';
import { cancelCallClocks, meetCallClocks, startLeadClock } from './call-clocks.ts';
import { openDisputeWhenDue } from './dispute-due.ts';
import { noteAnswers } from './note-answers.ts';
import { nextAnswer, type AnswerStep } from './summons-lifecycle.ts';
import { findSummonses, findTarget, updateTarget } from './summons.store.ts';

const acceptSchema = z.object({ ...actInputFields, role: z.enum(claimRoles).nullish() });
const answerFields = {
  ...actInputFields,
  legalBasis: textField(0, 500).nullish(),
  reason: textField(0, 2_000).nullish(),
  responsibleDepartmentId: z.string().max(200).nullish(),
};
const answerSchema = z.object(answerFields);
const reportInSchema = z.object({
  ...actInputFields,
  place: textField(1, 200),
  attachmentIds: attachmentIdsField,
});

type NotCalled = { __typename: 'NotCalled' };
type NoReturn = { __typename: 'TooLate' } | { __typename: 'NoReturnAfterRuling' };
type Done<Name extends string> = { __typename: Name; issueId: string };

/** Acknowledges the call of the viewer's department. */
export function acknowledgeSummons(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'acknowledgeSummons',
    plainActSchema,
    rawInput,
    async (at, input): Promise<Done<'AcknowledgeSummonsSuccess'> | NotCalled | CommonRefusal> => {
      const target = await calledTarget(at, 'acknowledge', input.expectedVersion);
      if ('__typename' in target) return target;
      await updateTarget(at.tx, target, { answer: 'ACKNOWLEDGED', ackAt: at.now });
      await meetCallClocks(at, target, ['ACKNOWLEDGE']);
      await noteAnswers(at, target.summonsId);
      await takeStep(at, 'acknowledge', {
        type: 'SUMMONS_ACKNOWLEDGED',
        departmentCode: target.departmentCode,
        payload: { departmentCode: target.departmentCode },
      });
      return { __typename: 'AcknowledgeSummonsSuccess', issueId: at.issue.id };
    },
  );
}

/** Accepts the call of the viewer's department, which then holds a claim. */
export function acceptSummons(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'acceptSummons',
    acceptSchema,
    rawInput,
    async (
      at,
      input,
    ): Promise<
      ({ __typename: 'AcceptSummonsSuccess' } & Claimed) | NotCalled | ClaimRefusal | CommonRefusal
    > => {
      // The version is checked with the claim, so that a lost race names the winner.
      const target = await calledTarget(at, 'accept', null);
      if ('__typename' in target) return target;
      const { departmentCode } = target;
      const role = input.role ?? (target.proposedRole === 'LEAD' ? 'LEAD' : 'ASSIST');
      const refusal = await checkClaim(at, departmentCode, role, input.expectedVersion);
      if (refusal !== null) return refusal;
      await acceptCall(at, target);
      await makeClaim(at, departmentCode, role, {
        voluntary: false,
        scopeOfWork: null,
        planDueAt: target.workDueAt,
      });
      return { __typename: 'AcceptSummonsSuccess', issueId: at.issue.id, departmentCode };
    },
  );
}

/** Declines the call of the viewer's department, by which law and whose duty it is. */
export function declineSummons(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'declineSummons',
    answerSchema,
    rawInput,
    async (
      at,
      input,
    ): Promise<
      | Done<'DeclineSummonsSuccess'>
      | { __typename: 'LegalBasisMissing' }
      | NotCalled
      | NoReturn
      | CommonRefusal
    > => {
      const target = await calledTarget(at, 'decline', input.expectedVersion);
      if ('__typename' in target) return target;
      const tooLate = await returnRefusal(at, target);
      if (tooLate !== null) return tooLate;
      if (!input.legalBasis || !input.responsibleDepartmentId) {
        return { __typename: 'LegalBasisMissing' };
      }
      const refusal = await answerWith(at, target, 'decline', input);
      return refusal ?? { __typename: 'DeclineSummonsSuccess', issueId: at.issue.id };
    },
  );
}

/** Suggests that another department be called instead of the viewer's. */
export function suggestTransfer(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'suggestTransfer',
    z.object({ ...answerFields, responsibleDepartmentId: z.string().max(200) }),
    rawInput,
    async (
      at,
      input,
    ): Promise<Done<'SuggestTransferSuccess'> | NotCalled | NoReturn | CommonRefusal> => {
      const target = await calledTarget(at, 'suggestTransfer', input.expectedVersion);
      if ('__typename' in target) return target;
      const tooLate = await returnRefusal(at, target);
      if (tooLate !== null) return tooLate;
      const refusal = await answerWith(at, target, 'suggestTransfer', input);
      return refusal ?? { __typename: 'SuggestTransferSuccess', issueId: at.issue.id };
    },
  );
}

/** Records that the viewer's department is on site. */
export function reportIn(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'reportIn',
    reportInSchema,
    rawInput,
    async (at, input): Promise<Done<'ReportInSuccess'> | NotCalled | CommonRefusal> => {
      const target = await calledTarget(at, 'reportIn', input.expectedVersion);
      if ('__typename' in target) return target;
      if (target.arrivedAt !== null) return { __typename: 'NotCalled' };
      const refusal = await attachUploads(at, input.attachmentIds, {
        purpose: 'REPORT_IN',
        ownerId: target.departmentCode,
      });
      if (refusal !== null) return refusal;
      const hasPhoto = (input.attachmentIds ?? []).length > 0;
      await updateTarget(at.tx, target, {
        answer: nextAnswer(target, 'reportIn') ?? target.answer,
        ackAt: target.ackAt ?? at.now,
        arrivedAt: at.now,
        arrivedPlace: input.place,
        // Without a photo it counts when the caller has confirmed it.
        arrivalConfirmedAt: hasPhoto ? at.now : null,
      });
      await meetCallClocks(at, target, ['ACKNOWLEDGE', 'ARRIVE']);
      await takeStep(at, 'reportIn', {
        type: 'REPORTED_IN',
        departmentCode: target.departmentCode,
        text: input.place,
        payload: { departmentCode: target.departmentCode },
      });
      return { __typename: 'ReportInSuccess', issueId: at.issue.id };
    },
  );
}

/** The viewer's department's call, when the step is possible; otherwise the refusal. */
async function calledTarget(
  at: IssueAct,
  step: AnswerStep,
  expectedVersion: number | null | undefined,
): Promise<SummonsTargetRow | NotCalled | CommonRefusal> {
  const departmentCode = actingDepartment(at.acting.viewer, at.issue);
  if (departmentCode === null) return { __typename: 'Forbidden' };
  const issueStep = step === 'accept' ? 'acceptAsAssist' : step;
  const refusal = stepRefusal(at.issue, issueStep, expectedVersion);
  if (refusal !== null) return refusal;
  const target = await findTarget(at.tx, at.issue.id, departmentCode);
  if (target === null || nextAnswer(target, step) === null) {
    return { __typename: 'NotCalled' };
  }
  return target;
}

/** Why a call cannot be sent back: its time is over, or a ruling binds; null when it can. */
async function returnRefusal(at: IssueAct, target: SummonsTargetRow): Promise<NoReturn | null> {
  if ((await findBindingRuling(at.tx, at.issue.id)) !== null) {
    return { __typename: 'NoReturnAfterRuling' };
  }
  // Past its time a department is the first handler, whether the clock has fired already or not.
  return target.answerDueAt !== null && target.answerDueAt <= at.now
    ? { __typename: 'TooLate' }
    : null;
}

const unknownDepartment = { zh: '请选择其他责任部门。', en: 'Choose another department.' };

/** Writes an answer that names another department; refuses an unknown one or one's own. */
async function answerWith(
  at: IssueAct,
  target: SummonsTargetRow,
  step: 'decline' | 'suggestTransfer',
  input: z.output<typeof answerSchema>,
): Promise<CommonRefusal | null> {
  const suggested = input.responsibleDepartmentId ?? null;
  const departments = await readDepartments(at.tx);
  if (suggested === target.departmentCode || !departments.some(({ code }) => code === suggested)) {
    return invalidInput('responsibleDepartmentId', unknownDepartment[at.acting.locale]);
  }
  const { departmentCode } = target;
  await updateTarget(at.tx, target, {
    answer: step === 'decline' ? 'DECLINED' : 'TRANSFER_SUGGESTED',
    ackAt: target.ackAt ?? at.now,
    answeredAt: at.now,
    legalBasis: input.legalBasis || null,
    declineReason: input.reason || null,
    suggestedDepartment: suggested,
  });
  await meetCallClocks(at, target, ['ACKNOWLEDGE', 'ANSWER']);
  await cancelCallClocks(at, target);
  await noteAnswers(at, target.summonsId);
  if (target.proposedRole === 'LEAD') await waitForAnotherLead(at, target);
  await takeStep(at, step, {
    type: step === 'decline' ? 'SUMMONS_DECLINED' : 'TRANSFER_SUGGESTED',
    change: countedReturn(at.issue, step),
    departmentCode,
    text: [input.legalBasis, input.reason].filter(Boolean).join('；') || null,
    payload: { departmentCode, suggestedDepartment: suggested },
  });
  await openDisputeWhenDue(at);
  if (step === 'suggestTransfer') await escalateRepeated(at);
  return null;
}

function countedReturn(issue: IssueRow, step: 'decline' | 'suggestTransfer'): Partial<IssueRow> {
  return step === 'decline'
    ? { declineCount: issue.declineCount + 1 }
    : { transferCount: issue.transferCount + 1 };
}

/** Until the time of the call is over, somebody else may take the lead that was sent back. */
async function waitForAnotherLead(at: IssueAct, target: SummonsTargetRow): Promise<void> {
  if (leadOf(await findClaims(at.tx, [at.issue.id])) !== null) return;
  const summonses = await findSummonses(at.tx, [at.issue.id]);
  const call = summonses.find(({ id }) => id === target.summonsId);
  if (call?.sentAt != null) {
    await startLeadClock(at, target, { kind: call.kind, sentAt: call.sentAt });
  }
}
