import type { Tx } from '@lianxi/db';
import type { IssueEventType, IssueRow } from '@lianxi/db/joint-meeting';
import { findMergedIssues } from '../issue/issue.store.ts';
import { findLatestReports } from '../resolution/resolution.store.ts';
import { answersOf } from './notification-answers.ts';
import { addressesOf, sidesOfDepartment } from './notification.policy.ts';
import { type Asked, insertNotifications, settleOfIssue } from './notification.store.ts';

/** Something that happened to an issue. */
interface Happening {
  type: IssueEventType;
  occurredAt: Date;
  actorId: string | null;
  departmentCode: string | null;
  text: string | null;
  payload: Record<string, unknown>;
}

/** Tells the sides that something that happened to an issue concerns, in its transaction. */
export async function notifyOf(tx: Tx, issue: IssueRow, event: Happening): Promise<void> {
  const { type, departmentCode, text, actorId, payload } = event;
  const answered = answeredBy(issue, event);
  if (answered.length > 0) await settleOfIssue(tx, issue.id, answered);
  // A side that is asked and told at once is asked.
  const bySide = new Map<string, boolean>();
  for (const { audience, waits } of addressesOf(issue, { type, departmentCode, payload })) {
    bySide.set(audience, waits || bySide.get(audience) === true);
  }
  await insertNotifications(
    tx,
    [...bySide].map(([audience, waits]) => ({
      issueId: issue.id,
      audience,
      type,
      waits,
      actorId,
      departmentCode,
      text,
      createdAt: event.occurredAt,
    })),
  );
  if (type === 'ISSUE_CLOSED' || type === 'ISSUE_TERMINATED') await tellMerged(tx, issue, event);
}

/** What had been asked for before and is done with this. */
function answeredBy(issue: IssueRow, { type, departmentCode }: Happening): Asked[] {
  const { all = [], ofDepartment = [], byDepartment = [], clocks } = answersOf(type);
  const answered: Asked[] = [{ types: all }];
  if (clocks !== undefined) {
    const types = ['CLOCK_REMINDED', 'CLOCK_BREACHED'] as const;
    answered.push({ types, clocks: { kinds: clocks, departmentCode } });
  }
  if (departmentCode !== null) {
    const audiences = sidesOfDepartment(issue, departmentCode);
    answered.push({ types: ofDepartment, audiences }, { types: byDepartment, departmentCode });
  }
  return answered.filter(({ types }) => types.length > 0);
}

/** Who reported the same is answered, too, each at their own issue and with what the public is told. */
async function tellMerged(tx: Tx, issue: IssueRow, event: Happening): Promise<void> {
  const merged: IssueRow[] = [];
  let into = [issue.id];
  while (into.length > 0) {
    // What was merged into one of them before it was merged itself belongs to it, too.
    const found = await findMergedIssues(tx, into, { kind: 'all' });
    merged.push(...found);
    into = found.map(({ id }) => id);
  }
  if (merged.length === 0) return;
  const [report] = await findLatestReports(tx, [issue.id]);
  await insertNotifications(
    tx,
    merged.map(({ id, createdBy }) => ({
      issueId: id,
      audience: `user:${createdBy}`,
      type: event.type,
      waits: false,
      actorId: event.actorId,
      departmentCode: null,
      text: event.type === 'ISSUE_CLOSED' ? (report?.publicReply ?? null) : event.text,
      createdAt: event.occurredAt,
    })),
  );
}
