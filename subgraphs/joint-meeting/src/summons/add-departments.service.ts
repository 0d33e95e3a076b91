import type { ClaimRow, SummonsTargetRow } from '@lianxi/db/joint-meeting';
import { invalidInput, type InvalidInputValue, textField } from '@lianxi/kit/input';
import { z } from 'zod';
import { addTime } from '../calendar/working-time.ts';
import { claimOf, leadOf } from '../claim/claim.policy.ts';
import { findClaims } from '../claim/claim.store.ts';
import { dueBy } from '../deadline/deadline.ts';
import { readDepartments } from '../department/department.store.ts';
import type { Acting, Deps } from '../deps.ts';
import { actOnIssue, type CommonRefusal, type IssueAct, stepRefusal } from '../issue/issue-act.ts';
import { actInputFields } from '../issue/issue-input.ts';
import { actingDepartment } from '../issue/issue.policy.ts';
import { callOut } from './call-out.ts';
import { isWaiting } from './summons-lifecycle.ts';
import { canAddDepartments, levelOf } from './summons.policy.ts';
import { findSummonses, findTargets, insertSummons } from './summons.store.ts';
import { calledIn, targetFault, targetsField } from './whistle-input.ts';

const addSchema = z.object({
  ...actInputFields,
  reason: textField(2, 2_000),
  targets: targetsField.element
    .extend({ days: z.int().min(1).max(180).nullish() })
    .array()
    .min(1)
    .max(30),
});

type AddInput = z.output<typeof addSchema>;

type AddOutcome =
  | { __typename: 'AddDepartmentsSuccess'; issueId: string; summonsId: string }
  | { __typename: 'NotLead' }
  | CommonRefusal;

/** Calls further departments, each with working days of its own; by the caller or the lead. */
export function addDepartments(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'addDepartments',
    addSchema,
    rawInput,
    async (at, input): Promise<AddOutcome> => {
      const claims = await findClaims(at.tx, [at.issue.id]);
      const lead = leadOf(claims);
      const departmentCode = actingDepartment(acting.viewer, at.issue);
      const leads = lead !== null && lead.departmentCode === departmentCode;
      const calls = canAddDepartments(acting.viewer, at.issue);
      if (!calls && departmentCode === null) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'addDepartments', input.expectedVersion);
      if (refusal !== null) return refusal;
      if (!calls && !leads) return { __typename: 'NotLead' };
      const targets = await findTargets(at.tx, [at.issue.id]);
      const fault =
        targetFault(input, await readDepartments(at.tx), acting.locale) ??
        calledFault(input, claims, targets, at);
      if (fault !== null) return fault;
      const [latest] = (await findSummonses(at.tx, [at.issue.id])).filter(
        ({ sentAt, addedToId }) => sentAt !== null && addedToId === null,
      );
      const summons = await insertSummons(at.tx, {
        id: at.deps.newId(),
        issueId: at.issue.id,
        level: levelOf(acting.viewer),
        kind: latest?.kind ?? 'DEMAND',
        state: 'SENT',
        reason: input.reason,
        callerId: at.userId,
        callerName: acting.viewer.name,
        requestedAt: at.now,
        approvedBy: at.userId,
        approvedByName: acting.viewer.name,
        approvedAt: at.now,
        sentAt: at.now,
        addedToId: latest?.id ?? null,
      });
      const step = { name: 'addDepartments', type: 'DEPARTMENTS_ADDED', departmentCode } as const;
      await callOut(at, summons, calledIn(input), step, workDueTimes(at, input));
      return { __typename: 'AddDepartmentsSuccess', issueId: at.issue.id, summonsId: summons.id };
    },
  );
}

const alreadyCalled = {
  zh: '该部门已在办理或已被吹哨，尚未答复。',
  en: 'This department is at work or called already.',
};
const leadTaken = {
  zh: '已有主办部门或拟定主办部门。',
  en: 'Somebody leads already, or is asked to.',
};

/** Refusal of the first department that needs no further call; null when all may be called. */
function calledFault(
  input: AddInput,
  claims: readonly ClaimRow[],
  targets: readonly SummonsTargetRow[],
  { acting: { locale } }: IssueAct,
): InvalidInputValue | null {
  const called = input.targets.findIndex(
    ({ departmentId }) =>
      claimOf(claims, departmentId) !== null ||
      targets.some((target) => target.departmentCode === departmentId && isWaiting(target)),
  );
  if (called !== -1) return invalidInput(`targets.${called}.departmentId`, alreadyCalled[locale]);
  const leads = input.targets.filter(({ role }) => role === 'LEAD').length;
  const taken =
    leadOf(claims) !== null ||
    targets.some((target) => target.proposedRole === 'LEAD' && isWaiting(target));
  if (leads === 0 || (leads === 1 && !taken)) return null;
  const one = input.targets.findLastIndex(({ role }) => role === 'LEAD');
  return invalidInput(`targets.${one}.role`, leadTaken[locale]);
}

/** By when each department has to be done; by the rule where the caller sets no days. */
function workDueTimes(at: IssueAct, input: AddInput): Map<string, Date> {
  return new Map(
    input.targets
      .filter(({ role }) => role !== 'OBSERVE')
      .map(({ departmentId, days }) => [
        departmentId,
        days == null
          ? dueBy(at.book, 'added-work', at.now)
          : addTime(at.now, days, 'WORK_D', at.book.calendar),
      ]),
  );
}
