import type { ClaimRole, ClockRow, SummonsTargetRow } from '@lianxi/db/joint-meeting';
import { claimRefusal, leadOf } from '../claim/claim.policy.ts';
import { withDepartment, writeClaim } from '../claim/claim.service.ts';
import { findClaims } from '../claim/claim.store.ts';
import { noteLeadTaken } from '../claim/lead-taken.ts';
import { noteBreach } from '../clock/note-clock.ts';
import { findDutyItem } from '../duty/duty.store.ts';
import { changeOnIssue, type IssueChange, takeStep } from '../issue/issue-act.ts';
import { stateAfter } from '../issue/issue-lifecycle.ts';
import { openDisputeWhenDue } from './dispute-due.ts';
import { noteAnswers } from './note-answers.ts';
import { nextAnswer } from './summons-lifecycle.ts';
import { findTarget, updateTarget } from './summons.store.ts';

/** A department did not acknowledge in time: that is noted, and it may still answer. */
export async function missAcknowledgement(at: IssueChange, clock: ClockRow): Promise<void> {
  const target = await targetOf(at, clock);
  const answer = target === null ? null : nextAnswer(target, 'missAcknowledgement');
  if (target === null || answer === null) return noteBreach(at, clock);
  await updateTarget(at.tx, target, { answer });
  const { departmentCode } = target;
  await changeOnIssue(at, {
    type: 'NO_RESPONSE',
    departmentCode,
    payload: { departmentCode, clockId: clock.id },
  });
}

/**
 * Silence past the time to answer counts as acceptance 视为接单: the department takes the part it was
 * called for where that is free. Where nobody leads by then, whose duty it is comes into dispute.
 */
export async function deemAccepted(at: IssueChange, clock: ClockRow): Promise<void> {
  const target = await targetOf(at, clock);
  const role = target === null ? null : await deemedRole(at, target);
  if (target === null || role === null) await noteBreach(at, clock);
  else await deem(at, clock, target, role);
  await openDisputeWhenDue(at);
}

/** Part that the silence of a department earns it; null when it owes no answer or may take none. */
async function deemedRole(at: IssueChange, target: SummonsTargetRow): Promise<ClaimRole | null> {
  if (nextAnswer(target, 'deem') === null) return null;
  const claims = await findClaims(at.tx, [at.issue.id]);
  const dutyItem = await findDutyItem(at.tx, at.issue.category);
  const { departmentCode, proposedRole } = target;
  const mayLead =
    proposedRole === 'LEAD' &&
    leadOf(claims) === null &&
    stateAfter(at.issue.state, 'deemLead') !== null &&
    claimRefusal(claims, departmentCode, 'LEAD', dutyItem) === null;
  if (mayLead) return 'LEAD';
  const mayAssist =
    stateAfter(at.issue.state, 'deemAssist') !== null &&
    claimRefusal(claims, departmentCode, 'ASSIST', dutyItem) === null;
  return mayAssist ? 'ASSIST' : null;
}

async function deem(
  at: IssueChange,
  clock: ClockRow,
  target: SummonsTargetRow,
  role: ClaimRole,
): Promise<void> {
  const { departmentCode } = target;
  await updateTarget(at.tx, target, { answer: 'DEEMED_ACCEPTED', answeredAt: at.now });
  await noteAnswers(at, target.summonsId);
  await writeClaim(at, departmentCode, role, {
    voluntary: false,
    scopeOfWork: null,
    planDueAt: target.workDueAt,
  });
  if (role === 'LEAD') await noteLeadTaken(at, departmentCode);
  await takeStep(at, role === 'LEAD' ? 'deemLead' : 'deemAssist', {
    type: 'DEEMED_ACCEPTED',
    change: { departmentCodes: withDepartment(at.issue, departmentCode) },
    departmentCode,
    payload: { departmentCode, role, clockId: clock.id },
  });
}

/** The standing call whose time is over; null when the clock is no department's or the call ended. */
async function targetOf(at: IssueChange, clock: ClockRow): Promise<SummonsTargetRow | null> {
  if (clock.subjectType !== 'summons_target' || clock.departmentCode === null) return null;
  const target = await findTarget(at.tx, at.issue.id, clock.departmentCode);
  return target?.summonsId === clock.subjectId ? target : null;
}
