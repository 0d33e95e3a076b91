import type { EventLogRow } from '@lianxi/db/events';
import type { IssueEventType, IssueRow } from '@lianxi/db/joint-meeting';
import { issueEventTypes } from '@lianxi/db/joint-meeting';
import { decodeCursor, encodeCursor } from '@lianxi/kit/cursor';
import { InvalidInputError } from '@lianxi/kit/errors';
import type { Viewer } from '@lianxi/kit/viewer';
import { hearsOfBulletin } from '../bulletin/bulletin.policy.ts';
import type { Context } from '../context.ts';
import { findEvents } from './event-log.store.ts';
import { fixedConditions } from './issue-filter.ts';
import { sightOfPayload, wasInSight } from './issue-sight.ts';
import { type IssueConditions, type IssueMatch, matchIssues } from './issue-query.store.ts';

/** Events that one query may ask for. */
const eventsMaximum = 100;

/** An event as a watcher receives it. */
export interface IssueEventReading {
  cursor: string;
  type: IssueEventType | 'RESYNC';
  occurredAt: Date;
  /** Null on RESYNC, and for what concerns no issue. */
  issue: IssueRow | null;
  inFilter: boolean;
}

/**
 * Reads events of the log with their issues as they are now, in the order asked for; null for one that
 * the viewer does not follow. Throws `InvalidInputError` beyond 100.
 */
export async function readIssueEvents(
  context: Context,
  cursors: readonly string[],
  conditions: IssueConditions,
): Promise<(IssueEventReading | null)[]> {
  if (cursors.length > eventsMaximum) throw new InvalidInputError(context.locale, 'cursors');
  const positions = cursors.map(decodeCursor);
  const known = positions.filter((position) => position !== null);
  const events = new Map(
    (await findEvents(context.deps.db, known)).map((event) => [event.position, event]),
  );
  await applyNews(context, [...events.values()]);
  const matches = await findMatches(context, [...events.values()], conditions);
  return positions.map((position) => {
    const event = events.get(position ?? 0);
    return event === undefined ? null : readingOf(context.viewer, event, matches, conditions);
  });
}

/** News of a department must be on its claim before the issue is shown with the event. */
async function applyNews({ deps }: Context, events: readonly EventLogRow[]): Promise<void> {
  const news = events.filter(({ source }) => source !== 'joint-meeting');
  if (news.length === 0) return;
  const newest = Math.max(...news.map(({ position }) => position));
  if ((await deps.appliedPosition()) < newest) await deps.catchUp();
}

async function findMatches(
  context: Context,
  events: readonly EventLogRow[],
  conditions: IssueConditions,
): Promise<Map<string, IssueMatch>> {
  // Several events of one issue in a burst read it once.
  const ids = new Set(events.filter(isOfIssue).map(({ subjectId }) => subjectId));
  const fixed = fixedConditions(conditions);
  const found = await matchIssues(context.deps.db, [...ids], fixed, conditions);
  for (const { issue } of found) context.loaders.issue.prime(issue.id, issue);
  return new Map(found.map((match) => [match.issue.id, match]));
}

function readingOf(
  viewer: Viewer,
  event: EventLogRow,
  matches: ReadonlyMap<string, IssueMatch>,
  { scope }: IssueConditions,
): IssueEventReading | null {
  const { type, occurredAt } = event;
  const cursor = encodeCursor(event.position);
  const resync = { cursor, type: 'RESYNC', occurredAt, issue: null, inFilter: true } as const;
  if (event.subjectType === 'compound') {
    // Another company, another set of issues: only a new snapshot tells which.
    return scope.kind === 'company' ? resync : null;
  }
  if (event.subjectType === 'bulletin' && isIssueEvent(type)) {
    return hearsOfBulletin(viewer, type)
      ? { cursor, type, occurredAt, issue: null, inFilter: true }
      : null;
  }
  if (!isOfIssue(event)) return null;
  const match = matches.get(event.subjectId);
  if (match !== undefined)
    return isIssueEvent(type) ? { cursor, type, occurredAt, ...match } : null;
  const before = sightOfPayload(event.payload);
  return before !== null && wasInSight(scope, before) ? resync : null;
}

function isOfIssue({ subjectType }: EventLogRow): boolean {
  return subjectType === 'issue';
}

function isIssueEvent(type: string): type is IssueEventType {
  return issueEventTypes.some((known) => known === type);
}
