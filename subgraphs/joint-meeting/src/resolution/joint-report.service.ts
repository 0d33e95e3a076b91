import type { ClaimRow } from '@lianxi/db/joint-meeting';
import { textField } from '@lianxi/kit/input';
import { z } from 'zod';
import { attachmentIdsField, attachUploads } from '../attachment/attach.ts';
import { claimAfter } from '../claim/claim-lifecycle.ts';
import {
  claimOf,
  leadOf,
  signatories,
  tasksRefusal,
  type TasksOpenValue,
} from '../claim/claim.policy.ts';
import { findClaims, reactivateClaims, updateClaim } from '../claim/claim.store.ts';
import { cancelClocks, meetClocks, startClocks } from '../clock/clock.service.ts';
import { dueBy } from '../deadline/deadline.ts';
import type { Acting, Deps } from '../deps.ts';
import { openMediation } from '../mediation/mediation.policy.ts';
import { findMediations } from '../mediation/mediation.store.ts';
import { openDispute } from '../dispute/open-dispute.ts';
import {
  actOnIssue,
  type CommonRefusal,
  type IssueAct,
  stepRefusal,
  takeStep,
} from '../issue/issue-act.ts';
import { actInputFields, plainActSchema } from '../issue/issue-input.ts';
import { actingDepartment } from '../issue/issue.policy.ts';
import { addIssueHandler } from '../issue/issue.store.ts';
import {
  findLatestReports,
  insertReport,
  insertSignature,
  setReportState,
} from './resolution.store.ts';

const fileSchema = z.object({
  ...actInputFields,
  report: textField(2, 5_000),
  publicReply: textField(2, 2_000),
  attachmentIds: attachmentIdsField,
});
const objectSchema = z.object({
  ...actInputFields,
  reason: textField(2, 2_000),
  toDispute: z.boolean().nullish(),
});

type Done<Name extends string> = { __typename: Name; issueId: string };
type Signatory = { claim: ClaimRow; claims: readonly ClaimRow[]; reportId: string };

/** Files the lead's report that the issue is jointly resolved. */
export async function fileJointReport(deps: Deps, acting: Acting, rawInput: unknown) {
  // The guard rests on what departments told of their tasks, so everything told is heard first.
  if (acting.viewer.userId !== null) await deps.catchUp();
  return actOnIssue(
    deps,
    acting,
    'fileJointReport',
    fileSchema,
    rawInput,
    async (
      at,
      input,
    ): Promise<
      | Done<'FileJointReportSuccess'>
      | { __typename: 'NotLead' }
      | { __typename: 'MediationOpen' }
      | TasksOpenValue
      | CommonRefusal
    > => {
      const departmentCode = actingDepartment(acting.viewer, at.issue);
      if (departmentCode === null) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'fileReport', input.expectedVersion);
      if (refusal !== null) return refusal;
      const claims = await findClaims(at.tx, [at.issue.id]);
      const lead = leadOf(claims);
      if (lead?.departmentCode !== departmentCode) return { __typename: 'NotLead' };
      const [latest] = await findLatestReports(at.tx, [at.issue.id]);
      if (latest?.state === 'FILED') return { __typename: 'WrongState' };
      const open = tasksRefusal(claims);
      if (open !== null) return open;
      // What its sides are still to agree on is not resolved.
      if (openMediation(await findMediations(at.tx, [at.issue.id])) !== null) {
        return { __typename: 'MediationOpen' };
      }
      const reportId = at.deps.newId();
      const uploads = { purpose: 'JOINT_REPORT', ownerId: reportId } as const;
      const refused = await attachUploads(at, input.attachmentIds, uploads);
      if (refused !== null) return refused;
      await insertReport(at.tx, {
        id: reportId,
        issueId: at.issue.id,
        report: input.report,
        publicReply: input.publicReply,
        filedBy: at.userId,
        filedByName: acting.viewer.name,
        filedAt: at.now,
        signDueAt: dueBy(at.book, 'sign', at.now),
      });
      await startClocks(
        at,
        signatories(claims).map((claim) => ({
          kind: 'SIGN' as const,
          subject: { type: 'joint_report' as const, id: reportId },
          ruleKey: 'sign',
          departmentCode: claim.departmentCode,
          reminds: true,
        })),
      );
      await addIssueHandler(at.tx, at.issue.id, at.userId);
      await updateClaim(at.tx, at.issue.id, departmentCode, { state: 'SIGNED_OFF' });
      const complete = await completeWhenSigned(at, reportId);
      await takeStep(at, complete ? 'allSigned' : 'fileReport', {
        type: 'JOINT_REPORT_FILED',
        departmentCode,
        text: input.report,
        payload: { departmentCode, complete },
      });
      return { __typename: 'FileJointReportSuccess', issueId: at.issue.id };
    },
  );
}

/** Signs the joint report for an assisting department; the last signature sends the issue to verification. */
export async function signResolution(deps: Deps, acting: Acting, rawInput: unknown) {
  if (acting.viewer.userId !== null) await deps.catchUp();
  return actOnIssue(
    deps,
    acting,
    'signResolution',
    plainActSchema,
    rawInput,
    async (
      at,
      input,
    ): Promise<
      Done<'SignResolutionSuccess'> | { __typename: 'NotClaimed' } | TasksOpenValue | CommonRefusal
    > => {
      const signatory = await signatoryOf(at, 'sign', input.expectedVersion);
      if ('__typename' in signatory) return signatory;
      const { claim, claims, reportId } = signatory;
      // Anybody may have found more to do since the report was filed.
      const open = tasksRefusal(claims);
      if (open !== null) return open;
      await sign(at, claim, reportId, 'SIGN', null);
      await updateClaim(at.tx, at.issue.id, claim.departmentCode, { state: 'SIGNED_OFF' });
      const complete = await completeWhenSigned(at, reportId);
      await takeStep(at, complete ? 'allSigned' : 'sign', {
        type: 'RESOLUTION_SIGNED',
        departmentCode: claim.departmentCode,
        payload: { departmentCode: claim.departmentCode, complete },
      });
      return { __typename: 'SignResolutionSuccess', issueId: at.issue.id };
    },
  );
}

/** Objects to the joint report for an assisting department: back to handling, or to dispute. */
export function objectResolution(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'objectResolution',
    objectSchema,
    rawInput,
    async (
      at,
      input,
    ): Promise<Done<'ObjectResolutionSuccess'> | { __typename: 'NotClaimed' } | CommonRefusal> => {
      const signatory = await signatoryOf(at, 'object', input.expectedVersion);
      if ('__typename' in signatory) return signatory;
      const { claim, reportId } = signatory;
      await sign(at, claim, reportId, 'OBJECT', input.reason);
      await setReportState(at.tx, reportId, 'OBJECTED');
      await cancelClocks(at, { kinds: ['SIGN'] });
      await reactivateClaims(at.tx, at.issue.id);
      await takeStep(at, 'object', {
        type: 'RESOLUTION_OBJECTED',
        departmentCode: claim.departmentCode,
        text: input.reason,
        payload: { departmentCode: claim.departmentCode },
      });
      if (input.toDispute === true) {
        const { departmentCode: objector } = claim;
        await openDispute(at, 'OBJECTION', { objector, text: input.reason });
      }
      return { __typename: 'ObjectResolutionSuccess', issueId: at.issue.id };
    },
  );
}

/** The viewer's claim and the report it may sign; otherwise the refusal. */
async function signatoryOf(
  at: IssueAct,
  step: 'sign' | 'object',
  expectedVersion: number | null | undefined,
): Promise<Signatory | { __typename: 'NotClaimed' } | CommonRefusal> {
  const departmentCode = actingDepartment(at.acting.viewer, at.issue);
  if (departmentCode === null) return { __typename: 'Forbidden' };
  const refusal = stepRefusal(at.issue, step, expectedVersion);
  if (refusal !== null) return refusal;
  const claims = await findClaims(at.tx, [at.issue.id]);
  const claim = claimOf(claims, departmentCode);
  if (claim?.role !== 'ASSIST') return { __typename: 'NotClaimed' };
  const [report] = await findLatestReports(at.tx, [at.issue.id]);
  if (report?.state !== 'FILED' || claimAfter(claim.state, 'sign') === null) {
    return { __typename: 'WrongState' };
  }
  return { claim, claims, reportId: report.id };
}

async function sign(
  at: IssueAct,
  claim: ClaimRow,
  reportId: string,
  decision: 'SIGN' | 'OBJECT',
  reason: string | null,
): Promise<void> {
  await insertSignature(at.tx, {
    reportId,
    departmentCode: claim.departmentCode,
    decision,
    reason,
    signedBy: at.userId,
    signedByName: at.acting.viewer.name,
    signedAt: at.now,
  });
  const { departmentCode } = claim;
  await meetClocks(at, {
    subject: { type: 'joint_report', id: reportId },
    kinds: ['SIGN'],
    departmentCode,
  });
  await addIssueHandler(at.tx, at.issue.id, at.userId);
}

/** Marks the report signed once every assisting department has signed, and says whether it is. */
async function completeWhenSigned(at: IssueAct, reportId: string): Promise<boolean> {
  const claims = await findClaims(at.tx, [at.issue.id]);
  const complete = signatories(claims).every(({ state }) => state === 'SIGNED_OFF');
  if (complete) await setReportState(at.tx, reportId, 'SIGNED');
  return complete;
}
