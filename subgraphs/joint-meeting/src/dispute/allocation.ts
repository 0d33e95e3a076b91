import type { ClaimRole } from '@lianxi/db/joint-meeting';
import { invalidInput } from '@lianxi/kit/input';
import { bindingClaims } from '../claim/claim.policy.ts';
import { findClaims, updateClaim, upsertClaim } from '../claim/claim.store.ts';
import { readDepartments } from '../department/department.store.ts';
import { findDutyItem } from '../duty/duty.store.ts';
import type { CommonRefusal, IssueAct, IssueChange } from '../issue/issue-act.ts';
import { cancelCallClocks, meetCallClocks } from '../summons/call-clocks.ts';
import { nextAnswer } from '../summons/summons-lifecycle.ts';
import { findTargets, updateTarget } from '../summons/summons.store.ts';

/** Who works on an issue by a mediation or a ruling: these and nobody else. */
export interface Allocation {
  lead: string;
  assists: readonly string[];
}

const unknownDepartment = {
  zh: '部门不存在或重复。',
  en: 'The department is unknown or named twice.',
};

/** Why the departments named may not be allocated; null when they may. */
export async function allocationRefusal(
  at: IssueAct,
  { lead, assists }: Allocation,
): Promise<{ __typename: 'NotOnDutyList' } | CommonRefusal | null> {
  const codes = new Set((await readDepartments(at.tx)).map(({ code }) => code));
  // A code found once is taken out, so that a second one is as faulty as an unknown one.
  if (!codes.delete(lead)) {
    return invalidInput('leadDepartmentId', unknownDepartment[at.acting.locale]);
  }
  const faulty = assists.findIndex((code) => !codes.delete(code));
  if (faulty !== -1) {
    return invalidInput(`assistDepartmentIds.${faulty}`, unknownDepartment[at.acting.locale]);
  }
  // What is not on its duty list is handed to a community by nobody, not by a ruling either.
  const { onCommunityDutyList } = await findDutyItem(at.tx, at.issue.category);
  return lead === 'community' && !onCommunityDutyList ? { __typename: 'NotOnDutyList' } : null;
}

/** Gives the departments named their parts, releases all others and returns who was released. */
export async function allocate(at: IssueAct, allocation: Allocation): Promise<string[]> {
  const { lead, assists } = allocation;
  const held = bindingClaims(await findClaims(at.tx, [at.issue.id]));
  const released = held
    .map(({ departmentCode }) => departmentCode)
    .filter((code) => code !== lead && !assists.includes(code));
  for (const code of released) {
    await updateClaim(at.tx, at.issue.id, code, { state: 'RELEASED', interim: false });
  }
  const give = async (departmentCode: string, role: ClaimRole) => {
    if (held.some((claim) => claim.departmentCode === departmentCode)) {
      await updateClaim(at.tx, at.issue.id, departmentCode, {
        role,
        state: 'ACTIVE',
        interim: false,
        withdrawalReason: null,
      });
    } else await giveClaim(at, departmentCode, role);
  };
  // The assists first: one of them may be the lead that gives its place up.
  for (const code of assists) await give(code, 'ASSIST');
  await give(lead, 'LEAD');
  await settleCalls(at, [lead, ...assists]);
  return released;
}

/** Gives a department without a claim its part, by somebody else's decision. */
export async function giveClaim(
  at: IssueAct,
  departmentCode: string,
  role: ClaimRole,
  how: { interim: boolean } = { interim: false },
): Promise<void> {
  await upsertClaim(at.tx, {
    issueId: at.issue.id,
    departmentCode,
    role,
    voluntary: false,
    interim: how.interim,
    scopeOfWork: null,
    claimedBy: at.userId,
    claimedAt: at.now,
  });
}

/** Calls of the departments named are accepted by the decision; nobody waits for the others. */
async function settleCalls(at: IssueChange, named: readonly string[]): Promise<void> {
  for (const target of await findTargets(at.tx, [at.issue.id])) {
    if (nextAnswer(target, 'accept') === null) continue;
    if (named.includes(target.departmentCode)) {
      await updateTarget(at.tx, target, {
        answer: 'ACCEPTED',
        ackAt: target.ackAt ?? at.now,
        answeredAt: at.now,
      });
      await meetCallClocks(at, target, ['ACKNOWLEDGE', 'ANSWER']);
    } else await cancelCallClocks(at, target);
  }
}
