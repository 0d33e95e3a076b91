import { invalidInput, textField } from '@lianxi/kit/input';
import { z } from 'zod';
import { attachmentIdsField, attachUploads } from '../attachment/attach.ts';
import { findClaims } from '../claim/claim.store.ts';
import type { Acting, Deps } from '../deps.ts';
import { actOnIssue, type CommonRefusal, stepRefusal, takeStep } from '../issue/issue-act.ts';
import { actInputFields } from '../issue/issue-input.ts';
import { actingDepartment } from '../issue/issue.policy.ts';
import { addIssueHandler } from '../issue/issue.store.ts';
import { findLatestReports } from '../resolution/resolution.store.ts';
import { mediationAfter } from './mediation-lifecycle.ts';
import { canReferToMediation, openMediation } from './mediation.policy.ts';
import { findMediations, insertMediation, updateMediation } from './mediation.store.ts';

const referSchema = z.object({
  ...actInputFields,
  body: textField(2, 100),
  parties: textField(2, 500),
  mediateOn: z.iso.date(),
});
const recordSchema = z.object({
  ...actInputFields,
  agreed: z.boolean(),
  agreement: textField(0, 5_000).nullish(),
  agreementNumber: textField(0, 100).nullish(),
  reason: textField(0, 2_000).nullish(),
  attachmentIds: attachmentIdsField,
});

type Done<Name extends string> = { __typename: Name; issueId: string };

const missing = {
  agreement: { zh: '请写明达成的协议内容。', en: 'Say what was agreed on.' },
  reason: { zh: '请写明调解未成的原因。', en: 'Say why no agreement was reached.' },
} as const;

/** Refers an issue to people's mediation; one at a time, and not once its joint report waits for signatures. */
export function referToMediation(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'referToMediation',
    referSchema,
    rawInput,
    async (
      at,
      input,
    ): Promise<Done<'ReferToMediationSuccess'> | { __typename: 'NotLead' } | CommonRefusal> => {
      const departmentCode = actingDepartment(acting.viewer, at.issue);
      if (departmentCode === null) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'referToMediation', input.expectedVersion);
      if (refusal !== null) return refusal;
      const claims = await findClaims(at.tx, [at.issue.id]);
      if (!canReferToMediation(acting.viewer, at.issue, claims)) return { __typename: 'NotLead' };
      const [report] = await findLatestReports(at.tx, [at.issue.id]);
      const open = openMediation(await findMediations(at.tx, [at.issue.id]));
      if (open !== null || report?.state === 'FILED') return { __typename: 'WrongState' };
      const { body, parties, mediateOn } = input;
      const id = deps.newId();
      await insertMediation(at.tx, {
        id,
        issueId: at.issue.id,
        body,
        parties,
        mediateOn,
        departmentCode,
        referredBy: at.userId,
        referredByName: acting.viewer.name,
        referredAt: at.now,
      });
      await addIssueHandler(at.tx, at.issue.id, at.userId);
      await takeStep(at, 'referToMediation', {
        type: 'MEDIATION_REFERRED',
        departmentCode,
        text: `${body}（${mediateOn}）`,
        payload: { mediationId: id, departmentCode },
      });
      return { __typename: 'ReferToMediationSuccess', issueId: at.issue.id };
    },
  );
}

/** Records what came of the mediation: an agreement, or why there is none. */
export function recordMediation(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'recordMediation',
    recordSchema,
    rawInput,
    async (
      at,
      input,
    ): Promise<Done<'RecordMediationSuccess'> | { __typename: 'NotLead' } | CommonRefusal> => {
      const departmentCode = actingDepartment(acting.viewer, at.issue);
      if (departmentCode === null) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'recordMediation', input.expectedVersion);
      if (refusal !== null) return refusal;
      const mediation = openMediation(await findMediations(at.tx, [at.issue.id]));
      const state = mediation && mediationAfter(mediation.state, input.agreed ? 'agree' : 'fail');
      if (mediation === null || state === null) return { __typename: 'WrongState' };
      const claims = await findClaims(at.tx, [at.issue.id]);
      if (!canReferToMediation(acting.viewer, at.issue, claims)) return { __typename: 'NotLead' };
      const { agreed, agreement, agreementNumber, reason } = input;
      const needed = agreed ? 'agreement' : 'reason';
      const said = agreed ? agreement : reason;
      if (!said) return invalidInput(needed, missing[needed][acting.locale]);
      const uploads = { purpose: 'MEDIATION', ownerId: mediation.id } as const;
      const refused = await attachUploads(at, input.attachmentIds, uploads);
      if (refused !== null) return refused;
      await updateMediation(at.tx, mediation.id, {
        state,
        recordedAt: at.now,
        recordedByName: acting.viewer.name,
        ...(agreed
          ? { agreement: said, agreementNumber: agreementNumber || null }
          : { failureReason: said }),
      });
      await addIssueHandler(at.tx, at.issue.id, at.userId);
      await takeStep(at, 'recordMediation', {
        type: agreed ? 'MEDIATION_AGREED' : 'MEDIATION_FAILED',
        departmentCode,
        // An agreement may name people: the timeline tells its number alone.
        text: agreed ? agreementNumber || null : said,
        payload: { mediationId: mediation.id },
      });
      return { __typename: 'RecordMediationSuccess', issueId: at.issue.id };
    },
  );
}
