import { invalidInput, textField } from '@lianxi/kit/input';
import { z } from 'zod';
import { meetClocks } from '../clock/clock.service.ts';
import type { Acting, Deps } from '../deps.ts';
import { actOnIssue, type CommonRefusal, stepRefusal, takeStep } from '../issue/issue-act.ts';
import { actInputFields } from '../issue/issue-input.ts';
import { actingDepartment } from '../issue/issue.policy.ts';
import { addIssueHandler } from '../issue/issue.store.ts';
import { findLatestReports } from '../resolution/resolution.store.ts';
import { bindingClaims, leadOf } from './claim.policy.ts';
import { findClaims, updateClaim } from './claim.store.ts';

const planSchema = z.object({
  ...actInputFields,
  shares: z
    .array(
      z.object({
        departmentId: z.string().max(200),
        scopeOfWork: textField(2, 1_000),
        responsiblePerson: textField(1, 100),
        dueAt: z.date(),
      }),
    )
    .max(100),
});

const faults = {
  stranger: {
    zh: '该部门既不主办也不协办本事项，或在方案中重复出现。',
    en: 'The department neither leads nor assists, or has a share already.',
  },
  missing: {
    zh: '每个主办、协办部门都要有分工。',
    en: 'Every department that leads or assists needs a share.',
  },
  past: { zh: '完成时限须在当前时间之后。', en: 'The time must lie ahead.' },
} as const;

/** Plans the work as the lead: of every share the unit, the measure, the person and the time are fixed. */
export function planHandling(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'planHandling',
    planSchema,
    rawInput,
    async (
      at,
      { shares, expectedVersion },
    ): Promise<
      | { __typename: 'PlanHandlingSuccess'; issueId: string }
      | { __typename: 'NotLead' }
      | CommonRefusal
    > => {
      const departmentCode = actingDepartment(acting.viewer, at.issue);
      if (departmentCode === null) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'plan', expectedVersion);
      if (refusal !== null) return refusal;
      const claims = bindingClaims(await findClaims(at.tx, [at.issue.id]));
      if (leadOf(claims)?.departmentCode !== departmentCode) return { __typename: 'NotLead' };
      // What waits for its signatures is done: there is nothing left to plan.
      const [report] = await findLatestReports(at.tx, [at.issue.id]);
      if (report?.state === 'FILED') return { __typename: 'WrongState' };
      const waiting = new Set(claims.map((claim) => claim.departmentCode));
      for (const [index, share] of shares.entries()) {
        // A department found once is taken out, so that a second share is as faulty as a stranger's.
        if (!waiting.delete(share.departmentId)) {
          return invalidInput(`shares.${index}.departmentId`, faults.stranger[acting.locale]);
        }
        if (share.dueAt <= at.now) {
          return invalidInput(`shares.${index}.dueAt`, faults.past[acting.locale]);
        }
      }
      if (waiting.size > 0) return invalidInput('shares', faults.missing[acting.locale]);
      for (const { departmentId, scopeOfWork, responsiblePerson, dueAt } of shares) {
        await updateClaim(at.tx, at.issue.id, departmentId, {
          scopeOfWork,
          responsiblePerson,
          planDueAt: dueAt,
        });
      }
      await addIssueHandler(at.tx, at.issue.id, at.userId);
      await meetClocks(at, { kinds: ['PLAN'] });
      await takeStep(at, 'plan', {
        type: 'HANDLING_PLANNED',
        departmentCode,
        payload: { departmentCode, departments: shares.map(({ departmentId }) => departmentId) },
      });
      return { __typename: 'PlanHandlingSuccess', issueId: at.issue.id };
    },
  );
}
