import type { SupervisionCause, SupervisionRow } from '@lianxi/db/joint-meeting';
import { putOnAgenda } from '../agenda/agenda.service.ts';
import { leadOf } from '../claim/claim.policy.ts';
import { findClaims } from '../claim/claim.store.ts';
import { cancelClocks, startClock } from '../clock/clock.service.ts';
import { textOf } from '../deadline/deadline.ts';
import { changeOnIssue, type IssueChange } from '../issue/issue-act.ts';
import { documentNumber, seriesYear, type SupervisionLevel } from './notice-number.ts';
import { noticeAfter, owedStates } from './supervision-lifecycle.ts';
import {
  findNotices,
  insertNotice,
  nextNoticeSequence,
  updateNotice,
} from './supervision.store.ts';

/** A notice to be issued. */
export interface NewNotice {
  level: SupervisionLevel;
  cause: SupervisionCause;
  /** Department that has to reply; the lead when left out, or the community while nobody leads. */
  departmentCode?: string | null;
  /** What is demanded in words, when a person issues it. */
  text?: string | null;
}

/**
 * Issues a numbered notice of supervision: the clock of its reply starts, the issue's level rises, and
 * from level 2 on the issue is on the agenda. Notices of lower levels for the same cause are escalated
 * to it; one of this level that still stands is returned instead of a second one.
 */
export async function issueNotice(at: IssueChange, notice: NewNotice): Promise<SupervisionRow> {
  const departmentCode = notice.departmentCode ?? (await addresseeOf(at));
  const standing = (await findNotices(at.tx, [at.issue.id])).filter(
    ({ cause, state, ...row }) =>
      cause === notice.cause && row.departmentCode === departmentCode && owedStates.includes(state),
  );
  // What a person demands is never dropped in favour of what was demanded before.
  const same = standing.find(({ level }) => level >= notice.level);
  if (same !== undefined && notice.cause !== 'DIRECTED') return same;
  const issued = await writeNotice(at, notice, departmentCode);
  const lower = standing.filter(({ level }) => level < notice.level);
  for (const one of lower) await escalateTo(at, one, issued);
  return issued;
}

async function writeNotice(
  at: IssueChange,
  { level, cause, text = null }: NewNotice,
  departmentCode: string,
): Promise<SupervisionRow> {
  const id = at.deps.newId();
  const year = seriesYear(at.now);
  const sign = textOf(at.book, `supervision.sign.${level}`, at.now);
  const sequence = await nextNoticeSequence(at.tx, level, year);
  const replyDueAt = await startClock(at, replyClock(id, level, departmentCode));
  const issued = await insertNotice(at.tx, {
    id,
    issueId: at.issue.id,
    level,
    year,
    sequence,
    number: documentNumber(sign, year, sequence),
    cause,
    departmentCode,
    text,
    issuedBy: at.actor.id,
    issuedByName: at.actor.name,
    issuedAt: at.now,
    replyDueAt,
  });
  await changeOnIssue(at, {
    type: 'SUPERVISION_ISSUED',
    change: { supervisionLevel: Math.max(at.issue.supervisionLevel, level) },
    departmentCode,
    text: issued.number,
    payload: { supervisionId: id, level, number: issued.number, cause, departmentCode },
  });
  if (level >= 2) await putOnAgenda(at, 'LEVEL_2', issued.number);
  return issued;
}

async function escalateTo(
  at: IssueChange,
  notice: SupervisionRow,
  next: SupervisionRow,
): Promise<void> {
  const state = noticeAfter(notice.state, 'escalate');
  if (state === null) throw new Error(`A notice that is ${notice.state} cannot be escalated`);
  await cancelClocks(at, { subject: { type: 'supervision', id: notice.id } });
  await updateNotice(at.tx, notice, { state, escalatedToId: next.id, endedAt: at.now });
  await changeOnIssue(at, {
    type: 'SUPERVISION_ESCALATED',
    departmentCode: notice.departmentCode,
    text: `${notice.number} → ${next.number}`,
    payload: { supervisionId: notice.id, nextId: next.id, departmentCode: notice.departmentCode },
  });
}

/** The clock by which a department has to reply to a notice. */
export function replyClock(id: string, level: SupervisionLevel, departmentCode: string) {
  return {
    kind: 'REPLY' as const,
    subject: { type: 'supervision' as const, id },
    ruleKey: `supervision.reply.${level}` as const,
    departmentCode,
    reminds: true,
  };
}

/** Who answers for an issue as it stands. */
async function addresseeOf(at: IssueChange): Promise<string> {
  const claims = await findClaims(at.tx, [at.issue.id]);
  return leadOf(claims)?.departmentCode ?? 'community';
}
