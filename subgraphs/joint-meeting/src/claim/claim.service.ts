import type { ClaimRole, IssueRow, SummonsTargetRow } from '@lianxi/db/joint-meeting';
import { claimRoles } from '@lianxi/db/joint-meeting';
import { textField } from '@lianxi/kit/input';
import { z } from 'zod';
import type { Acting, Deps } from '../deps.ts';
import { settleByVolunteer } from '../dispute/settle-dispute.ts';
import { findDutyItem } from '../duty/duty.store.ts';
import {
  actOnIssue,
  type CommonRefusal,
  type IssueAct,
  type IssueChange,
  stepRefusal,
  takeStep,
} from '../issue/issue-act.ts';
import { actInputFields } from '../issue/issue-input.ts';
import { actingDepartment } from '../issue/issue.policy.ts';
import { meetCallClocks } from '../summons/call-clocks.ts';
import { noteAnswers } from '../summons/note-answers.ts';
import { nextAnswer } from '../summons/summons-lifecycle.ts';
import { findTarget, updateTarget } from '../summons/summons.store.ts';
import { type ClaimRefusal, claimRefusal } from './claim.policy.ts';
import { findClaims, upsertClaim } from './claim.store.ts';
import { noteLeadTaken } from './lead-taken.ts';

const claimIssueSchema = z.object({
  ...actInputFields,
  role: z.enum(claimRoles),
  scopeOfWork: textField(0, 1_000).nullish(),
});

/** How a department comes to its claim. */
export interface ClaimManner {
  /** Whether it came without being called. */
  voluntary: boolean;
  scopeOfWork: string | null;
  /** By when it has to be done, where whoever called it set days of its own. */
  planDueAt?: Date | null;
}

/** Who stands behind a claim that no person made. */
const clockActor = 'clock';

/** A claim made, as resolvers find it again. */
export interface Claimed {
  issueId: string;
  departmentCode: string;
}

/** Claims an issue for the viewer's department; a call that waits is accepted by it. */
export function claimIssue(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'claimIssue',
    claimIssueSchema,
    rawInput,
    async (
      at,
      input,
    ): Promise<({ __typename: 'ClaimIssueSuccess' } & Claimed) | ClaimRefusal | CommonRefusal> => {
      const departmentCode = actingDepartment(acting.viewer, at.issue);
      if (departmentCode === null) return { __typename: 'Forbidden' };
      const [refusal, target] = await Promise.all([
        checkClaim(at, departmentCode, input.role, input.expectedVersion),
        findTarget(at.tx, at.issue.id, departmentCode),
      ]);
      if (refusal !== null) return refusal;
      const call = await acceptCall(at, target);
      await makeClaim(at, departmentCode, input.role, {
        voluntary: call === null,
        scopeOfWork: input.scopeOfWork || null,
        planDueAt: call?.workDueAt ?? null,
      });
      return { __typename: 'ClaimIssueSuccess', issueId: at.issue.id, departmentCode };
    },
  );
}

/** Why the department may not take the part now; null when it may. */
export async function checkClaim(
  at: IssueAct,
  departmentCode: string,
  role: ClaimRole,
  expectedVersion: number | null | undefined,
): Promise<ClaimRefusal | CommonRefusal | null> {
  const claims = await findClaims(at.tx, [at.issue.id]);
  // Only a community that would lead is asked whether it is its duty.
  const dutyItem =
    role === 'LEAD' && departmentCode === 'community'
      ? await findDutyItem(at.tx, at.issue.category)
      : null;
  const refusal = claimRefusal(claims, departmentCode, role, dutyItem);
  const step = role === 'LEAD' ? 'claimLead' : 'claimAssist';
  const stateRefusal = stepRefusal(at.issue, step, expectedVersion);
  // In a race the loser's version is stale too; being told who leads serves it better.
  if (refusal?.__typename === 'LeadAlreadyTaken' && stateRefusal?.__typename !== 'WrongState') {
    return refusal;
  }
  return stateRefusal ?? refusal;
}

/** Marks the call of a department as accepted and returns it; null when it does not wait. */
export async function acceptCall(
  at: IssueAct,
  target: SummonsTargetRow | null,
): Promise<SummonsTargetRow | null> {
  if (target === null || nextAnswer(target, 'accept') === null) return null;
  await updateTarget(at.tx, target, {
    answer: 'ACCEPTED',
    ackAt: target.ackAt ?? at.now,
    answeredAt: at.now,
  });
  await meetCallClocks(at, target, ['ACKNOWLEDGE', 'ANSWER']);
  await noteAnswers(at, target.summonsId);
  return target;
}

/** Writes a claim that `checkClaim` allows, with its step. */
export async function makeClaim(
  at: IssueAct,
  departmentCode: string,
  role: ClaimRole,
  how: ClaimManner,
): Promise<IssueRow> {
  const settled = role === 'LEAD' ? await settleByVolunteer(at, departmentCode) : null;
  const written = writeClaim(at, departmentCode, role, how);
  if (role === 'LEAD') {
    await written;
    await noteLeadTaken(at, departmentCode);
  }
  const called = how.voluntary ? 'claim' : 'accept';
  const steps = {
    claim: { LEAD: 'claimLead', ASSIST: 'claimAssist' },
    accept: { LEAD: 'acceptAsLead', ASSIST: 'acceptAsAssist' },
  } as const;
  const step = takeStep(at, steps[called][role], {
    type: how.voluntary ? 'ISSUE_CLAIMED' : 'SUMMONS_ACCEPTED',
    change: { ...settled?.change, departmentCodes: withDepartment(at.issue, departmentCode) },
    departmentCode,
    text: how.scopeOfWork,
    payload: { departmentCode, role, demoted: settled?.demoted ?? null },
  });
  const [issue] = await Promise.all([step, written]);
  return issue;
}

/** Writes the claim alone, for steps that have an event of their own. */
export function writeClaim(
  at: IssueChange,
  departmentCode: string,
  role: ClaimRole,
  how: ClaimManner,
): Promise<void> {
  return upsertClaim(at.tx, {
    issueId: at.issue.id,
    departmentCode,
    role,
    interim: false,
    ...how,
    claimedBy: at.actor.id ?? clockActor,
    claimedAt: at.now,
  });
}

/** Departments of an issue with one more. */
export function withDepartment(issue: IssueRow, departmentCode: string): string[] {
  return [...new Set([...issue.departmentCodes, departmentCode])];
}
