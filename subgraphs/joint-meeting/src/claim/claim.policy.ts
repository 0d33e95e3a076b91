import type { ClaimRole, ClaimRow, DutyItemRow, SummonsTargetRow } from '@lianxi/db/joint-meeting';
import type { Viewer } from '@lianxi/kit/viewer';
import { nextAnswer } from '../summons/summons-lifecycle.ts';

/** Claims that bind: all but released ones. */
export function bindingClaims(claims: readonly ClaimRow[]): ClaimRow[] {
  return claims.filter((claim) => claim.state !== 'RELEASED');
}

/** The claim that leads; null while the lead slot is empty. */
export function leadOf(claims: readonly ClaimRow[]): ClaimRow | null {
  return bindingClaims(claims).find((claim) => claim.role === 'LEAD') ?? null;
}

/** The binding claim of a department; null when it has none. */
export function claimOf(
  claims: readonly ClaimRow[],
  departmentCode: string | null,
): ClaimRow | null {
  return bindingClaims(claims).find((claim) => claim.departmentCode === departmentCode) ?? null;
}

/** Assisting departments whose signature a joint report needs. */
export function signatories(claims: readonly ClaimRow[]): ClaimRow[] {
  return bindingClaims(claims).filter((claim) => claim.role === 'ASSIST');
}

export interface TasksOpenValue {
  __typename: 'TasksOpen';
  openTasks: number;
}

/** An issue is not resolved while any department has a mandatory task open; null when none has. */
export function tasksRefusal(claims: readonly ClaimRow[]): TasksOpenValue | null {
  const openTasks = bindingClaims(claims).reduce((sum, claim) => sum + claim.openMandatoryTasks, 0);
  return openTasks > 0 ? { __typename: 'TasksOpen', openTasks } : null;
}

/** The loser of a race for the lead learns who won. */
export interface LeadAlreadyTakenValue {
  __typename: 'LeadAlreadyTaken';
  leadDepartment: string;
  issueId: string;
  mayAssist: boolean;
}

export type ClaimRefusal =
  | LeadAlreadyTakenValue
  | { __typename: 'AlreadyClaimed' }
  | { __typename: 'NotOnDutyList' };

/**
 * Why a department may not take a part; null when it may. A taken lead is named before all else, so
 * that the loser of a race is offered to assist. `dutyItem` matters only to a community that would lead.
 */
export function claimRefusal(
  claims: readonly ClaimRow[],
  departmentCode: string,
  role: ClaimRole,
  dutyItem: DutyItemRow | null,
): ClaimRefusal | null {
  const own = claimOf(claims, departmentCode);
  const lead = leadOf(claims);
  // Who leads only until a dispute is settled makes way for whoever takes the lead for good.
  if (role === 'LEAD' && lead !== null && !lead.interim) {
    return {
      __typename: 'LeadAlreadyTaken',
      leadDepartment: lead.departmentCode,
      issueId: lead.issueId,
      mayAssist: own === null,
    };
  }
  // An assisting department may move up while nobody leads, and an interim lead stay; any other second
  // claim is one too many.
  const mayMoveUp = own?.role === 'ASSIST' || own?.interim === true;
  if (own !== null && !(role === 'LEAD' && mayMoveUp)) {
    return { __typename: 'AlreadyClaimed' };
  }
  if (role === 'LEAD' && departmentCode === 'community' && !dutyItem?.onCommunityDutyList) {
    return { __typename: 'NotOnDutyList' };
  }
  return null;
}

/** Whether the viewer decides who is released from a claim: the office, which has no part in the work. */
export function canDecideWithdrawal(viewer: Viewer): boolean {
  return viewer.role === 'OFFICE_SECRETARY';
}

/** Claims whose departments asked to be released and wait for the decision. */
export function withdrawalsToDecide(claims: readonly ClaimRow[]): ClaimRow[] {
  return claims.filter(({ state }) => state === 'WITHDRAW_REQUESTED');
}

/**
 * Departments that may lead in the place of one that is released: those that assist and stay, and
 * those whose call waits for their answer. Anybody else is called in first, and a community leads
 * nothing that is not its duty.
 */
export function successorsOf(
  leaving: ClaimRow,
  claims: readonly ClaimRow[],
  targets: readonly SummonsTargetRow[],
  dutyItem: DutyItemRow,
): string[] {
  const asking = withdrawalsToDecide(claims).map(({ departmentCode }) => departmentCode);
  const assisting = signatories(claims).map(({ departmentCode }) => departmentCode);
  const called = targets
    .filter((target) => nextAnswer(target, 'accept') !== null)
    .map(({ departmentCode }) => departmentCode);
  return [...new Set([...assisting, ...called])].filter(
    (code) =>
      code !== leaving.departmentCode &&
      !asking.includes(code) &&
      (code !== 'community' || dutyItem.onCommunityDutyList),
  );
}
