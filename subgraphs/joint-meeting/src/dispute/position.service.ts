import { invalidInput, textField } from '@lianxi/kit/input';
import { z } from 'zod';
import { attachmentIdsField, attachUploads } from '../attachment/attach.ts';
import { positionOwner } from '../attachment/attachment.policy.ts';
import { meetClocks } from '../clock/clock.service.ts';
import { readDepartments } from '../department/department.store.ts';
import type { Acting, Deps } from '../deps.ts';
import { actOnIssue, type CommonRefusal, stepRefusal, takeStep } from '../issue/issue-act.ts';
import { actInputFields } from '../issue/issue-input.ts';
import { actingDepartment } from '../issue/issue.policy.ts';
import { addIssueHandler } from '../issue/issue.store.ts';
import { mediateWhenHeard } from './dispute-clocks.ts';
import { articleMissing } from './dispute-texts.ts';
import { citesArticle } from './dispute.policy.ts';
import { findOpenDispute, findPositions, updatePosition } from './dispute.store.ts';

const positionSchema = z.object({
  ...actInputFields,
  position: textField(2, 2_000),
  legalBasis: textField(2, 500),
  responsibleDepartmentId: z.string().max(200).nullish(),
  attachmentIds: attachmentIdsField,
});

const unknownDepartment = { zh: '部门不存在。', en: 'The department is unknown.' };

/** States whose duty the issue is in the eyes of the viewer's department; the latest word counts. */
export function statePosition(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'statePosition',
    positionSchema,
    rawInput,
    async (
      at,
      input,
    ): Promise<
      | { __typename: 'StatePositionSuccess'; issueId: string }
      | { __typename: 'NotAParty' }
      | CommonRefusal
    > => {
      const departmentCode = actingDepartment(acting.viewer, at.issue);
      if (departmentCode === null) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'statePosition', input.expectedVersion);
      if (refusal !== null) return refusal;
      const dispute = await findOpenDispute(at.tx, at.issue.id);
      if (dispute === null) return { __typename: 'WrongState' };
      const sides = await findPositions(at.tx, [dispute.id]);
      if (sides.every((side) => side.departmentCode !== departmentCode)) {
        return { __typename: 'NotAParty' };
      }
      if (!citesArticle(input.legalBasis)) {
        return invalidInput('legalBasis', articleMissing[acting.locale]);
      }
      const responsible = input.responsibleDepartmentId ?? null;
      const departments = await readDepartments(at.tx);
      if (responsible !== null && departments.every(({ code }) => code !== responsible)) {
        return invalidInput('responsibleDepartmentId', unknownDepartment[acting.locale]);
      }
      const refused = await attachUploads(at, input.attachmentIds, {
        purpose: 'DISPUTE_POSITION',
        ownerId: positionOwner(dispute.id, departmentCode),
      });
      if (refused !== null) return refused;
      await updatePosition(at.tx, dispute.id, departmentCode, {
        position: input.position,
        legalBasis: input.legalBasis,
        responsibleDepartment: responsible,
        statedBy: at.userId,
        statedByName: acting.viewer.name,
        statedAt: at.now,
      });
      await addIssueHandler(at.tx, at.issue.id, at.userId);
      const subject = { type: 'dispute' as const, id: dispute.id };
      await meetClocks(at, { subject, kinds: ['POSITION'], departmentCode });
      await takeStep(at, 'statePosition', {
        type: 'POSITION_STATED',
        change: await mediateWhenHeard(at, dispute),
        departmentCode,
        text: `${input.position}（${input.legalBasis}）`,
        payload: { disputeId: dispute.id, departmentCode, responsibleDepartment: responsible },
      });
      return { __typename: 'StatePositionSuccess', issueId: at.issue.id };
    },
  );
}
