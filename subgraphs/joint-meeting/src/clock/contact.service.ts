import { textField } from '@lianxi/kit/input';
import { z } from 'zod';
import { leadOf } from '../claim/claim.policy.ts';
import { findClaims } from '../claim/claim.store.ts';
import type { Acting, Deps } from '../deps.ts';
import { actOnIssue, type CommonRefusal, stepRefusal, takeStep } from '../issue/issue-act.ts';
import { actInputFields } from '../issue/issue-input.ts';
import { actingDepartment } from '../issue/issue.policy.ts';
import { canContactReporter } from './clock-request.policy.ts';
import { meetClocks } from './clock.service.ts';

const contactSchema = z.object({ ...actInputFields, note: textField(2, 1_000) });

/** Records the first contact with the reporter. */
export function recordContact(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'recordContact',
    contactSchema,
    rawInput,
    async (
      at,
      input,
    ): Promise<{ __typename: 'RecordContactSuccess'; issueId: string } | CommonRefusal> => {
      const lead = leadOf(await findClaims(at.tx, [at.issue.id]));
      if (!canContactReporter(acting.viewer, at.issue, lead?.departmentCode ?? null)) {
        return { __typename: 'Forbidden' };
      }
      const refusal = stepRefusal(at.issue, 'recordContact', input.expectedVersion);
      if (refusal !== null) return refusal;
      if (at.issue.reporterId === null || at.issue.contactedAt !== null) {
        return { __typename: 'WrongState' };
      }
      await meetClocks(at, { kinds: ['CONTACT'] });
      await takeStep(at, 'recordContact', {
        type: 'REPORTER_CONTACTED',
        change: { contactedAt: at.now },
        departmentCode: actingDepartment(acting.viewer, at.issue),
        text: input.note,
      });
      return { __typename: 'RecordContactSuccess', issueId: at.issue.id };
    },
  );
}
