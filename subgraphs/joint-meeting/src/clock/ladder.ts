import type { AgendaReason, ClockRow, SupervisionCause } from '@lianxi/db/joint-meeting';
import { putOnAgenda } from '../agenda/agenda.service.ts';
import { ruleOf } from '../deadline/deadline.ts';
import type { IssueChange } from '../issue/issue-act.ts';
import type { SupervisionLevel } from '../supervision/notice-number.ts';
import { issueNotice } from '../supervision/notice.service.ts';
import { startClocks } from './clock.service.ts';
import { type BreachEffect, noteBreach } from './note-clock.ts';

const levels: readonly SupervisionLevel[] = [1, 2, 3];

/** The main clock is over: the ladder 催办督办 begins, each level counted from the due time. */
export async function beginLadder(at: IssueChange, clock: ClockRow): Promise<void> {
  await noteBreach(at, clock);
  await startClocks(
    at,
    levels.map((level) => ({
      kind: `LEVEL_${level}` as const,
      subject: { type: 'issue' as const, id: at.issue.id },
      ruleKey: `ladder.${level}` as const,
      startAt: clock.dueAt,
    })),
  );
}

/** Overdue for the time of a level, an issue gets its notice; from level 2 on the meeting deals with it. */
export function climbTo(level: SupervisionLevel): BreachEffect {
  return async (at, clock) => {
    await noteBreach(at, clock);
    await issueNotice(at, { level, cause: 'HANDLING_OVERDUE' });
  };
}

/**
 * Supervises what went back to handling, or from one department to another, too often: a notice of
 * level 2, and the next joint meeting deals with it.
 */
export async function escalateRepeated(at: IssueChange): Promise<void> {
  const { reopenCount, transferCount } = at.issue;
  // The rules demand it, not the person whose act was one too many.
  const bySystem: IssueChange = { ...at, actor: { id: null, name: null } };
  if (reopenCount >= ruleOf(at.book, 'escalate.reopens', at.now).value) {
    await escalate(bySystem, 'REOPENED_REPEATEDLY', 'REOPENED');
  }
  if (transferCount >= ruleOf(at.book, 'escalate.transfers', at.now).value) {
    await escalate(bySystem, 'TRANSFERRED_REPEATEDLY', 'TRANSFERRED');
  }
  at.issue = bySystem.issue;
}

async function escalate(
  at: IssueChange,
  cause: SupervisionCause,
  reason: AgendaReason,
): Promise<void> {
  await issueNotice(at, { level: 2, cause });
  await putOnAgenda(at, reason);
}
