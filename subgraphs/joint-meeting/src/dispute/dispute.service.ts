import { invalidInput, textField } from '@lianxi/kit/input';
import { z } from 'zod';
import { claimOf, type LeadAlreadyTakenValue, leadOf } from '../claim/claim.policy.ts';
import { withDepartment } from '../claim/claim.service.ts';
import { findClaims, updateClaim } from '../claim/claim.store.ts';
import { readDepartments } from '../department/department.store.ts';
import type { Acting, Deps } from '../deps.ts';
import { actOnIssue, type CommonRefusal, stepRefusal, takeStep } from '../issue/issue-act.ts';
import { actInputFields } from '../issue/issue-input.ts';
import { actingDepartment } from '../issue/issue.policy.ts';
import { giveClaim } from './allocation.ts';
import { referToMeeting } from './dispute-clocks.ts';
import { disputeStateAfter } from './dispute-lifecycle.ts';
import { canAppointInterimLead, canMediate, isAppealable, isParty } from './dispute.policy.ts';
import { findDisputes, findOpenDispute, findPositions, updateDispute } from './dispute.store.ts';

const reasonSchema = z.object({ ...actInputFields, reason: textField(2, 2_000) });
const interimSchema = z.object({ ...actInputFields, departmentId: z.string().max(200) });

type Done<Name extends string> = { __typename: Name; issueId: string };

const unknownDepartment = { zh: '部门不存在。', en: 'The department is unknown.' };

/** Sends a dispute that the street could not settle to the joint meeting before its time is over. */
export function referDispute(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'referDispute',
    reasonSchema,
    rawInput,
    async (at, input): Promise<Done<'ReferDisputeSuccess'> | CommonRefusal> => {
      if (!canMediate(acting.viewer, at.issue)) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'referToMeeting', input.expectedVersion);
      if (refusal !== null) return refusal;
      const dispute = await findOpenDispute(at.tx, at.issue.id);
      if (dispute === null || disputeStateAfter(dispute.state, 'refer') === null) {
        return { __typename: 'WrongState' };
      }
      await referToMeeting(at, dispute, input.reason);
      return { __typename: 'ReferDisputeSuccess', issueId: at.issue.id };
    },
  );
}

/** Names who leads an emergency until its dispute is settled: act first, argue later. */
export function appointInterimLead(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'appointInterimLead',
    interimSchema,
    rawInput,
    async (
      at,
      input,
    ): Promise<
      | Done<'AppointInterimLeadSuccess'>
      | { __typename: 'NotAnEmergency' }
      | LeadAlreadyTakenValue
      | CommonRefusal
    > => {
      if (!canAppointInterimLead(acting.viewer, at.issue)) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'appointInterimLead', input.expectedVersion);
      if (refusal !== null) return refusal;
      if (at.issue.urgency !== 'EMERGENCY') return { __typename: 'NotAnEmergency' };
      const claims = await findClaims(at.tx, [at.issue.id]);
      const lead = leadOf(claims);
      if (lead !== null) {
        const { departmentCode: leadDepartment, issueId } = lead;
        return { __typename: 'LeadAlreadyTaken', leadDepartment, issueId, mayAssist: false };
      }
      const departmentCode = input.departmentId;
      const departments = await readDepartments(at.tx);
      if (departments.every(({ code }) => code !== departmentCode)) {
        return invalidInput('departmentId', unknownDepartment[acting.locale]);
      }
      if (claimOf(claims, departmentCode) === null) {
        await giveClaim(at, departmentCode, 'LEAD', { interim: true });
      } else {
        await updateClaim(at.tx, at.issue.id, departmentCode, { role: 'LEAD', interim: true });
      }
      await takeStep(at, 'appointInterimLead', {
        type: 'INTERIM_LEAD_APPOINTED',
        change: { departmentCodes: withDepartment(at.issue, departmentCode) },
        departmentCode,
        payload: { lead: departmentCode, assists: [], released: [] },
      });
      return { __typename: 'AppointInterimLeadSuccess', issueId: at.issue.id };
    },
  );
}

/** Appeals a ruling to the leading group for a side of the dispute; the work goes on meanwhile. */
export function appealRuling(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'appealRuling',
    reasonSchema,
    rawInput,
    async (
      at,
      input,
    ): Promise<Done<'AppealRulingSuccess'> | { __typename: 'NotAParty' } | CommonRefusal> => {
      const departmentCode = actingDepartment(acting.viewer, at.issue);
      if (departmentCode === null) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'appeal', input.expectedVersion);
      if (refusal !== null) return refusal;
      const [dispute] = await findDisputes(at.tx, [at.issue.id]);
      if (dispute === undefined || !isAppealable(dispute)) return { __typename: 'WrongState' };
      const sides = await findPositions(at.tx, [dispute.id]);
      if (!isParty(dispute, sides, departmentCode)) return { __typename: 'NotAParty' };
      await updateDispute(at.tx, dispute.id, {
        state: 'APPEALED',
        appealDepartment: departmentCode,
        appealReason: input.reason,
        appealedByName: acting.viewer.name,
        appealedAt: at.now,
      });
      await takeStep(at, 'appeal', {
        type: 'DISPUTE_APPEALED',
        departmentCode,
        text: input.reason,
        payload: { disputeId: dispute.id, departmentCode },
      });
      return { __typename: 'AppealRulingSuccess', issueId: at.issue.id };
    },
  );
}
