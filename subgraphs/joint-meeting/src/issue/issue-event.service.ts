import type { IssueEventType, IssueRow } from '@lianxi/db/joint-meeting';
import { issueEventTypes } from '@lianxi/db/joint-meeting';
import { decodeCursor } from '@lianxi/kit/cursor';
import { consumerName } from '../consumer.ts';
import type { Context } from '../context.ts';
import { findEvent } from './event-log.store.ts';
import { fixedConditions } from './issue-filter.ts';
import { type IssueConditions, matchIssue, readAppliedPosition } from './issue-query.store.ts';

/** An event as a watcher receives it. */
export interface IssueEventReading {
  cursor: string;
  type: IssueEventType;
  occurredAt: Date;
  issue: IssueRow;
  inFilter: boolean;
}

/** Reads one event of the log with its issue; null when the viewer does not follow it. */
export async function readIssueEvent(
  context: Context,
  cursor: string,
  conditions: IssueConditions,
): Promise<IssueEventReading | null> {
  const position = decodeCursor(cursor);
  if (position === null) return null;
  const { db, catchUp } = context.deps;
  const event = await findEvent(db, position);
  if (event === null || event.subjectType !== 'issue' || !isIssueEvent(event.type)) return null;
  // News of a department must be on its claim before the issue is shown with the event.
  const isNews = event.type === 'HANDLING_PROGRESSED' || event.type === 'HANDLING_COMPLETED';
  if (isNews && (await readAppliedPosition(db, consumerName)) < position) await catchUp();
  const match = await matchIssue(db, event.subjectId, fixedConditions(conditions), conditions);
  if (match === null) return null;
  context.loaders.issue.prime(match.issue.id, match.issue);
  return { cursor, type: event.type, occurredAt: event.occurredAt, ...match };
}

function isIssueEvent(type: string): type is IssueEventType {
  return issueEventTypes.some((known) => known === type);
}
