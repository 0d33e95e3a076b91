import { claimRoles, type DepartmentRow, summonsKinds } from '@lianxi/db/joint-meeting';
import { invalidInput, textField } from '@lianxi/kit/input';
import { z } from 'zod';
import { findClaims, updateClaim } from '../claim/claim.store.ts';
import { bindingClaims } from '../claim/claim.policy.ts';
import { readDepartments } from '../department/department.store.ts';
import type { Acting, Deps } from '../deps.ts';
import {
  actOnIssue,
  type CommonRefusal,
  type IssueAct,
  stepRefusal,
  takeStep,
} from '../issue/issue-act.ts';
import { actInputFields } from '../issue/issue-input.ts';
import { canDispose } from '../issue/issue.policy.ts';
import { callTimes, startCallClocks } from './call-clocks.ts';
import { insertSummons } from './summons.store.ts';

const whistleSchema = z.object({
  ...actInputFields,
  kind: z.enum(summonsKinds),
  reason: textField(2, 2_000),
  targets: z
    .array(z.object({ departmentId: z.string(), role: z.enum(claimRoles) }))
    .min(1)
    .max(30),
});

type WhistleInput = z.output<typeof whistleSchema>;

/** Calls departments in, with exactly one proposed lead; each gets clocks of its own. */
export function whistle(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'whistle',
    whistleSchema,
    rawInput,
    async (
      at,
      input,
    ): Promise<
      | { __typename: 'WhistleSuccess'; issueId: string }
      | { __typename: 'NoLeadProposed' }
      | CommonRefusal
    > => {
      if (!canDispose(acting.viewer, at.issue)) return { __typename: 'Forbidden' };
      const refusal = stepRefusal(at.issue, 'whistle', input.expectedVersion);
      if (refusal !== null) return refusal;
      const wrongTarget = faultyTarget(input, await readDepartments(at.tx));
      if (wrongTarget !== null) return invalidInput(wrongTarget, unknownTarget[acting.locale]);
      if (input.targets.filter(({ role }) => role === 'LEAD').length !== 1) {
        return { __typename: 'NoLeadProposed' };
      }
      const released = await releaseSelfHandling(at);
      await callDepartments(at, input, released);
      return { __typename: 'WhistleSuccess', issueId: at.issue.id };
    },
  );
}

const unknownTarget = {
  zh: '部门不存在或重复。',
  en: 'The department is unknown or named twice.',
};

/** Path of the first target that is unknown or named twice; null when all are good. */
function faultyTarget(input: WhistleInput, departments: readonly DepartmentRow[]): string | null {
  const codes = new Set(departments.map(({ code }) => code));
  // A code found once is taken out, so that a second one is as faulty as an unknown one.
  const faulty = input.targets.findIndex(({ departmentId }) => !codes.delete(departmentId));
  return faulty === -1 ? null : `targets.${faulty}.departmentId`;
}

/** A community that whistles gives the lead of its own handling back. */
async function releaseSelfHandling(at: IssueAct): Promise<string[]> {
  const held = bindingClaims(await findClaims(at.tx, [at.issue.id]));
  for (const { departmentCode } of held) {
    await updateClaim(at.tx, at.issue.id, departmentCode, { state: 'RELEASED' });
  }
  return held.map(({ departmentCode }) => departmentCode);
}

async function callDepartments(
  at: IssueAct,
  input: WhistleInput,
  released: string[],
): Promise<void> {
  const times = callTimes(at.book, at.issue.urgency, input.kind, at.now);
  const summonsId = at.deps.newId();
  const targets = input.targets.map(({ departmentId, role }) => ({
    departmentCode: departmentId,
    role,
  }));
  await insertSummons(
    at.tx,
    {
      id: summonsId,
      issueId: at.issue.id,
      kind: input.kind,
      reason: input.reason,
      callerId: at.userId,
      callerName: at.acting.viewer.name,
      sentAt: at.now,
    },
    targets.map(({ departmentCode, role }) => ({
      summonsId,
      issueId: at.issue.id,
      departmentCode,
      proposedRole: role,
      ...times,
    })),
  );
  await startCallClocks(
    at,
    { summonsId, kind: input.kind },
    targets.map(({ departmentCode }) => departmentCode),
  );
  await takeStep(at, 'whistle', {
    type: 'SUMMONS_SENT',
    change: {
      departmentCodes: [
        ...new Set([
          ...at.issue.departmentCodes,
          ...targets.map(({ departmentCode }) => departmentCode),
        ]),
      ],
    },
    departmentCode: 'community',
    text: input.reason,
    payload: { targets, released, kind: input.kind },
  });
}
