import type { ClockRow, DisputeRow, IssueRow } from '@lianxi/db/joint-meeting';
import { addToAgenda } from '../agenda/agenda.service.ts';
import { startClock } from '../clock/clock.service.ts';
import { findAliveClocks } from '../clock/clock.store.ts';
import { noteBreach } from '../clock/note-clock.ts';
import { type IssueChange, takeStep } from '../issue/issue-act.ts';
import { disputeStateAfter } from './dispute-lifecycle.ts';
import { findOpenDispute, updateDispute } from './dispute.store.ts';

/** A side that let its time pass has had its say; once nobody is waited for, the street mediates. */
export async function positionMissed(at: IssueChange, clock: ClockRow): Promise<void> {
  const dispute = await findOpenDispute(at.tx, at.issue.id);
  await noteBreach(at, clock, dispute === null ? {} : await mediateWhenHeard(at, dispute));
}

/** Mediation that led nowhere in its time sends the dispute to the joint meeting. */
export async function mediationFailed(at: IssueChange, clock: ClockRow): Promise<void> {
  await noteBreach(at, clock);
  const dispute = await findOpenDispute(at.tx, at.issue.id);
  if (dispute !== null) await referToMeeting(at, dispute, null);
}

/**
 * Begins mediation when no side is waited for any more, and returns what changes of the issue with it.
 */
export async function mediateWhenHeard(
  at: IssueChange,
  dispute: DisputeRow,
): Promise<Partial<IssueRow>> {
  const state = disputeStateAfter(dispute.state, 'beginMediation');
  const subject = { type: 'dispute' as const, id: dispute.id };
  const waited = await findAliveClocks(at.tx, { subject, kinds: ['POSITION'] });
  if (state === null || waited.length > 0) return {};
  const mediateDueAt = await startClock(at, {
    kind: 'MEDIATE',
    subject,
    ruleKey: 'mediate',
    reminds: true,
  });
  await updateDispute(at.tx, dispute.id, { state, mediateDueAt });
  return { stateDueAt: mediateDueAt };
}

/** Puts the dispute on the agenda of the next joint meeting, which rules on it. */
export async function referToMeeting(
  at: IssueChange,
  dispute: DisputeRow,
  text: string | null,
): Promise<void> {
  const state = disputeStateAfter(dispute.state, 'refer');
  if (state === null) return;
  await updateDispute(at.tx, dispute.id, { state, referredAt: at.now });
  await takeStep(at, 'referToMeeting', {
    type: 'DISPUTE_TO_MEETING',
    change: { ...(await addToAgenda(at, 'RESPONSIBILITY')), stateDueAt: null },
    text,
    payload: { disputeId: dispute.id },
  });
}
