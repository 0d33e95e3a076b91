import type { DisputeRow, IssueRow } from '@lianxi/db/joint-meeting';
import { takeOffAgenda } from '../agenda/agenda.service.ts';
import { leadOf } from '../claim/claim.policy.ts';
import { findClaims, updateClaim } from '../claim/claim.store.ts';
import { cancelClocks, meetClocks } from '../clock/clock.service.ts';
import type { IssueChange } from '../issue/issue-act.ts';
import { disputeStateAfter, type DisputeStep } from './dispute-lifecycle.ts';
import { findOpenDispute, updateDispute } from './dispute.store.ts';

/** How a dispute ends, without its state. */
export type Settlement = Required<Pick<DisputeRow, 'outcome' | 'leadDepartment'>> &
  Partial<DisputeRow>;

/** Settles a dispute, ends its clocks, and returns what changes of the issue with it. */
export async function settleDispute(
  at: IssueChange,
  dispute: DisputeRow,
  step: DisputeStep,
  settlement: Settlement,
): Promise<Partial<IssueRow>> {
  const state = disputeStateAfter(dispute.state, step);
  if (state === null)
    throw new Error(`${step} is not possible in a dispute that is ${dispute.state}`);
  await updateDispute(at.tx, dispute.id, { ...settlement, state, ruledAt: at.now });
  const subject = { type: 'dispute' as const, id: dispute.id };
  if (step === 'mediate') await meetClocks(at, { subject, kinds: ['MEDIATE'] });
  await cancelClocks(at, { subject });
  return takeOffAgenda(at, 'RESPONSIBILITY');
}

/**
 * Ends the open dispute of an issue of which a department takes the lead of its own accord. An interim
 * lead makes way and assists. Returns what changes of the issue, and who made way.
 */
export async function settleByVolunteer(
  at: IssueChange,
  leadDepartment: string,
): Promise<{ change: Partial<IssueRow>; demoted: string | null }> {
  const dispute = await findOpenDispute(at.tx, at.issue.id);
  if (dispute === null) return { change: {}, demoted: null };
  const interim = leadOf(await findClaims(at.tx, [at.issue.id]));
  const demoted =
    interim === null || interim.departmentCode === leadDepartment ? null : interim.departmentCode;
  if (demoted !== null) {
    await updateClaim(at.tx, at.issue.id, demoted, { role: 'ASSIST', interim: false });
  }
  const change = await settleDispute(at, dispute, 'volunteer', {
    outcome: 'VOLUNTEER',
    leadDepartment,
  });
  return { change, demoted };
}
