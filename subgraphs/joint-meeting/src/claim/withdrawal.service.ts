import type { ClaimRow } from '@lianxi/db/joint-meeting';
import { type InvalidInputValue, invalidInput, textField } from '@lianxi/kit/input';
import { z } from 'zod';
import { cancelClocks } from '../clock/clock.service.ts';
import type { Acting, Deps } from '../deps.ts';
import { findDutyItem } from '../duty/duty.store.ts';
import {
  actOnIssue,
  changeOnIssue,
  type CommonRefusal,
  type IssueAct,
  stepRefusal,
  takeStep,
} from '../issue/issue-act.ts';
import { actInputFields, decisionFields, givesReason } from '../issue/issue-input.ts';
import { actingDepartment } from '../issue/issue.policy.ts';
import { findLatestReports, setReportState } from '../resolution/resolution.store.ts';
import { cancelCallClocks } from '../summons/call-clocks.ts';
import { findTarget, findTargets, updateTarget } from '../summons/summons.store.ts';
import { claimAfter, type ClaimStep } from './claim-lifecycle.ts';
import {
  canDecideWithdrawal,
  claimOf,
  signatories,
  successorsOf,
  tasksRefusal,
  type TasksOpenValue,
  withdrawalsToDecide,
} from './claim.policy.ts';
import { acceptCall, withDepartment, writeClaim } from './claim.service.ts';
import { findClaims, updateClaim } from './claim.store.ts';
import { noteLeadTaken } from './lead-taken.ts';

const requestSchema = z.object({ ...actInputFields, reason: textField(2, 2_000) });
const decideSchema = z
  .object({
    ...decisionFields,
    departmentId: z.string().max(200),
    newLeadDepartmentId: z.string().max(200).nullish(),
  })
  .refine(givesReason, { path: ['note'] });

type DecideInput = z.output<typeof decideSchema>;
type DecideOutcome =
  | { __typename: 'DecideWithdrawalSuccess'; issueId: string }
  | { __typename: 'NotOnDutyList' }
  | TasksOpenValue
  | CommonRefusal;

const faults = {
  idle: { zh: '该部门没有申请退出。', en: 'This department does not ask to be released.' },
  missing: {
    zh: '主办部门退出须同时指定接替的主办部门。',
    en: 'A lead is released only when another one takes over.',
  },
  stranger: {
    zh: '接替主办须为正在协办或已被吹哨、尚未答复的部门；其他部门请先加派。',
    en: 'Only a department that assists, or whose call waits for an answer, may take over; call others in first.',
  },
  needless: {
    zh: '仅在同意主办部门退出时指定接替部门。',
    en: 'Nobody takes over unless a lead is released.',
  },
} as const;

/** Asks the office to release the claim of the viewer's department. */
export function requestWithdrawal(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'requestWithdrawal',
    requestSchema,
    rawInput,
    async (
      at,
      input,
    ): Promise<
      | { __typename: 'RequestWithdrawalSuccess'; issueId: string }
      | { __typename: 'NotClaimed' }
      | CommonRefusal
    > => {
      const departmentCode = actingDepartment(acting.viewer, at.issue);
      if (departmentCode === null) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'requestWithdrawal', input.expectedVersion);
      if (refusal !== null) return refusal;
      const claim = claimOf(await findClaims(at.tx, [at.issue.id]), departmentCode);
      if (claim === null || claimAfter(claim.state, 'requestWithdrawal') === null) {
        return { __typename: 'NotClaimed' };
      }
      await moveClaim(at, claim, 'requestWithdrawal', { withdrawalReason: input.reason });
      await takeStep(at, 'requestWithdrawal', {
        type: 'WITHDRAWAL_REQUESTED',
        departmentCode,
        text: input.reason,
        payload: { departmentCode },
      });
      return { __typename: 'RequestWithdrawalSuccess', issueId: at.issue.id };
    },
  );
}

/**
 * Releases a department that asked for it, or keeps it to its claim. A lead goes only when another
 * department takes the lead in the same moment.
 */
export async function decideWithdrawal(deps: Deps, acting: Acting, rawInput: unknown) {
  // Who is released may be the last signature that a report waited for, which rests on the tasks told.
  if (acting.viewer.userId !== null) await deps.catchUp();
  return actOnIssue(
    deps,
    acting,
    'decideWithdrawal',
    decideSchema,
    rawInput,
    async (at, input): Promise<DecideOutcome> => {
      if (!canDecideWithdrawal(acting.viewer)) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'decideWithdrawal', input.expectedVersion);
      if (refusal !== null) return refusal;
      const claims = await findClaims(at.tx, [at.issue.id]);
      const asking = withdrawalsToDecide(claims);
      if (asking.length === 0) return { __typename: 'WrongState' };
      const claim = asking.find(({ departmentCode }) => departmentCode === input.departmentId);
      if (claim === undefined) return invalidInput('departmentId', faults.idle[acting.locale]);
      const fault = await successorFault(at, claim, claims, input);
      if (fault !== null) return fault;
      const refused = input.granted
        ? await release(at, claim, claims, input)
        : await keep(at, claim, input.note);
      return refused ?? { __typename: 'DecideWithdrawalSuccess', issueId: at.issue.id };
    },
  );
}

/** What is wrong with who takes the lead over; null when nothing is. */
async function successorFault(
  at: IssueAct,
  leaving: ClaimRow,
  claims: readonly ClaimRow[],
  { granted, newLeadDepartmentId: successor }: DecideInput,
): Promise<{ __typename: 'NotOnDutyList' } | InvalidInputValue | null> {
  const { locale } = at.acting;
  const isNeeded = granted && leaving.role === 'LEAD';
  if (successor == null) {
    return isNeeded ? invalidInput('newLeadDepartmentId', faults.missing[locale]) : null;
  }
  if (!isNeeded) return invalidInput('newLeadDepartmentId', faults.needless[locale]);
  const dutyItem = await findDutyItem(at.tx, at.issue.category);
  if (successor === 'community' && !dutyItem.onCommunityDutyList) {
    return { __typename: 'NotOnDutyList' };
  }
  const targets = await findTargets(at.tx, [at.issue.id]);
  return successorsOf(leaving, claims, targets, dutyItem).includes(successor)
    ? null
    : invalidInput('newLeadDepartmentId', faults.stranger[locale]);
}

async function keep(at: IssueAct, claim: ClaimRow, note: string | null | undefined): Promise<null> {
  const { departmentCode } = claim;
  await moveClaim(at, claim, 'keep', { withdrawalReason: null });
  await takeStep(at, 'decideWithdrawal', {
    type: 'WITHDRAWAL_DENIED',
    departmentCode,
    text: note ?? null,
    payload: { departmentCode },
  });
  return null;
}

async function release(
  at: IssueAct,
  claim: ClaimRow,
  claims: readonly ClaimRow[],
  { newLeadDepartmentId, note }: DecideInput,
): Promise<TasksOpenValue | null> {
  const { departmentCode } = claim;
  const staying = claims.filter((other) => other.departmentCode !== departmentCode);
  const reportId = await reportSignedBy(at, staying);
  // Nobody would be left to sign once those tasks are done.
  const open = reportId === null ? null : tasksRefusal(staying);
  if (open !== null) return open;
  await moveClaim(at, claim, 'release', { interim: false });
  await endWork(at, departmentCode);
  if (reportId !== null) await setReportState(at.tx, reportId, 'SIGNED');
  await takeStep(at, reportId === null ? 'decideWithdrawal' : 'allSigned', {
    type: 'WITHDRAWAL_GRANTED',
    departmentCode,
    text: note ?? null,
    payload: { departmentCode, released: [departmentCode], complete: reportId !== null },
  });
  if (newLeadDepartmentId != null) await takeLead(at, staying, newLeadDepartmentId);
  return null;
}

/** The joint report that waits for none of those who stay; null when none does, or somebody has to sign. */
async function reportSignedBy(at: IssueAct, staying: readonly ClaimRow[]): Promise<string | null> {
  const [report] = await findLatestReports(at.tx, [at.issue.id]);
  const isSigned = signatories(staying).every(({ state }) => state === 'SIGNED_OFF');
  return report?.state === 'FILED' && isSigned ? report.id : null;
}

/** Nobody waits any more for a department that is released; what it was called to account for stays. */
async function endWork(at: IssueAct, departmentCode: string): Promise<void> {
  await cancelClocks(at, { departmentCode, kinds: ['PLAN', 'SIGN'] });
  const call = await findTarget(at.tx, at.issue.id, departmentCode);
  if (call === null) return;
  await cancelCallClocks(at, call);
  await updateTarget(at.tx, call, { endedAt: at.now });
}

/** Gives a department the lead that another one leaves. */
async function takeLead(
  at: IssueAct,
  staying: readonly ClaimRow[],
  departmentCode: string,
): Promise<void> {
  await acceptCall(at, await findTarget(at.tx, at.issue.id, departmentCode));
  if (claimOf(staying, departmentCode) === null) {
    await writeClaim(at, departmentCode, 'LEAD', { voluntary: false, scopeOfWork: null });
  } else await updateClaim(at.tx, at.issue.id, departmentCode, { role: 'LEAD' });
  await noteLeadTaken(at, departmentCode);
  await changeOnIssue(at, {
    type: 'LEAD_REPLACED',
    change: { departmentCodes: withDepartment(at.issue, departmentCode) },
    departmentCode,
    payload: { lead: departmentCode, assists: [], released: [] },
  });
}

async function moveClaim(
  at: IssueAct,
  { departmentCode, state }: ClaimRow,
  step: ClaimStep,
  change: Partial<ClaimRow>,
): Promise<void> {
  const next = claimAfter(state, step);
  if (next === null) throw new Error(`${step} is not possible for a claim that is ${state}`);
  await updateClaim(at.tx, at.issue.id, departmentCode, { ...change, state: next });
}
