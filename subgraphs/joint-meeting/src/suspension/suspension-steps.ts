import type { ClockRow, SuspensionRow } from '@lianxi/db/joint-meeting';
import { takeOffAgenda } from '../agenda/agenda.service.ts';
import { leadOf } from '../claim/claim.policy.ts';
import { findClaims } from '../claim/claim.store.ts';
import { cancelClocks, startClock } from '../clock/clock.service.ts';
import { noteBreach } from '../clock/note-clock.ts';
import { type IssueChange, takeStep } from '../issue/issue-act.ts';
import { findOpenSuspension, updateSuspension } from './suspension.store.ts';

const ofSuspension = (id: string) => ({ subject: { type: 'suspension' as const, id } });

/** Puts an issue off until the day of its suspension; two clocks run meanwhile. */
export async function suspend(
  at: IssueChange,
  suspension: Pick<SuspensionRow, 'id' | 'until' | 'publicText'>,
): Promise<void> {
  const { id, until, publicText } = suspension;
  await takeStep(at, 'suspend', {
    type: 'ISSUE_SUSPENDED',
    change: { ...(await takeOffAgenda(at, 'SUSPENSION')), stateDueAt: until },
    text: publicText,
    payload: { suspensionId: id },
  });
  await startClock(at, {
    kind: 'SUSPENSION',
    ...ofSuspension(id),
    ruleKey: 'suspension',
    dueAt: until,
    reminds: true,
  });
  await startReportClock(at, id);
}

/** Lets the work on a suspended issue go on, before its day or on it. */
export async function resume(at: IssueChange, text: string | null): Promise<void> {
  const suspension = await findOpenSuspension(at.tx, at.issue.id);
  if (suspension !== null) {
    await updateSuspension(at.tx, suspension.id, { state: 'ENDED', endedAt: at.now });
    await cancelClocks(at, ofSuspension(suspension.id));
  }
  await takeStep(at, 'resume', { type: 'ISSUE_RESUMED', text });
}

/** The lead has to report again and again while an issue is put off. */
export async function startReportClock(at: IssueChange, suspensionId: string): Promise<void> {
  const lead = leadOf(await findClaims(at.tx, [at.issue.id]));
  await startClock(at, {
    kind: 'INTERIM_REPORT',
    ...ofSuspension(suspensionId),
    ruleKey: 'suspension.report',
    reminds: true,
    ...(lead !== null && { departmentCode: lead.departmentCode }),
  });
}

/** On the day of a suspension the work goes on by itself. */
export async function suspensionOver(at: IssueChange): Promise<void> {
  if (at.issue.state === 'SUSPENDED') await resume(at, null);
}

/** A report that did not come is marked, and the next one is due as if it had. */
export async function interimReportMissed(at: IssueChange, clock: ClockRow): Promise<void> {
  await noteBreach(at, clock);
  if (at.issue.state === 'SUSPENDED') await startReportClock(at, clock.subjectId);
}
