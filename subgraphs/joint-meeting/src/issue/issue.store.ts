import type { Executor, Tx } from '@lianxi/db';
import {
  issueCodeCounters,
  issueHandlers,
  type IssueRow,
  issues,
  type IssueCategory,
} from '@lianxi/db/joint-meeting';
import { and, between, desc, eq, gte, inArray, or, sql } from 'drizzle-orm';
import { shanghaiDay } from '../calendar/working-time.ts';
import { isOpen } from './open-issues.store.ts';
import type { GeoBox } from './geography.ts';
import type { IssueScope } from './issue.policy.ts';
import { scopeCondition } from './issue-scope.store.ts';

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Reads issues by id, those of the scope only, in no order. */
export async function findIssues(
  db: Executor,
  ids: readonly string[],
  scope: IssueScope,
): Promise<IssueRow[]> {
  const known = ids.filter((id) => uuidPattern.test(id));
  if (known.length === 0) return [];
  return db
    .select()
    .from(issues)
    .where(and(inArray(issues.id, known), scopeCondition(scope)));
}

/** Reads the issue of a code; null when there is none in the scope. */
export async function findIssueByCode(
  db: Executor,
  code: string,
  scope: IssueScope,
): Promise<IssueRow | null> {
  const [issue] = await db
    .select()
    .from(issues)
    .where(and(eq(issues.code, code), scopeCondition(scope)));
  return issue ?? null;
}

/** Reads an issue and holds its row, so that acts on one issue happen one after another. */
export async function lockIssue(tx: Tx, id: string, scope: IssueScope): Promise<IssueRow | null> {
  if (!uuidPattern.test(id)) return null;
  const [issue] = await tx
    .select()
    .from(issues)
    .where(and(eq(issues.id, id), scopeCondition(scope)))
    .for('no key update');
  return issue ?? null;
}

/** Takes the next code of a day, such as WY-20261122-0007. */
export async function nextIssueCode(tx: Tx, moment: Date): Promise<string> {
  const day = shanghaiDay(moment);
  const [counter] = await tx
    .insert(issueCodeCounters)
    .values({ day, last: 1 })
    .onConflictDoUpdate({
      target: issueCodeCounters.day,
      set: { last: sql`${issueCodeCounters.last} + 1` },
    })
    .returning();
  return issueCodeOf(day, counter?.last ?? 1);
}

/** Code of a day's issue by its number. */
export function issueCodeOf(day: string, number: number): string {
  return `WY-${day.replaceAll('-', '')}-${String(number).padStart(4, '0')}`;
}

/** Adds an issue. */
export async function insertIssue(tx: Tx, issue: typeof issues.$inferInsert): Promise<IssueRow> {
  const [row] = await tx.insert(issues).values(issue).returning();
  if (row === undefined) throw new Error('The insert of an issue returned nothing');
  return row;
}

/** Columns of an issue that change, with its next version. */
export type IssueUpdate = Partial<IssueRow> & Pick<IssueRow, 'version' | 'updatedAt'>;

/**
 * Writes a change of an issue by compare-and-set on its version; throws when the version moved, which
 * the row lock of `lockIssue` rules out.
 */
export async function updateIssue(tx: Tx, issue: IssueRow, update: IssueUpdate): Promise<void> {
  const { rowCount } = await tx
    .update(issues)
    .set(update)
    .where(and(eq(issues.id, issue.id), eq(issues.version, issue.version)));
  if (rowCount !== 1) throw new Error(`Issue ${issue.id} moved on while it was locked`);
}

/** Issues that were merged into others, those of the scope only, the oldest first. */
export async function findMergedIssues(
  db: Executor,
  ids: readonly string[],
  scope: IssueScope,
): Promise<IssueRow[]> {
  return db
    .select()
    .from(issues)
    .where(and(inArray(issues.mergedIntoId, [...ids]), scopeCondition(scope)))
    .orderBy(issues.createdAt, issues.id);
}

/** What a report may repeat: issues of its kind since a moment, in its compound or around its place. */
export interface Similarity {
  category: IssueCategory;
  since: Date;
  compoundId: string | null;
  /** Bounds in degrees; null where the report names no point. */
  around: GeoBox | null;
}

/** Open issues that are similar, those of the scope only, newest first, at most 50. */
export async function findSimilarIssues(
  db: Executor,
  { category, since, compoundId, around }: Similarity,
  scope: IssueScope,
): Promise<IssueRow[]> {
  const places = [
    compoundId === null ? null : eq(issues.compoundId, compoundId),
    around === null
      ? null
      : and(
          between(issues.latitude, around.south, around.north),
          between(issues.longitude, around.west, around.east),
        ),
  ].filter((place) => place !== null);
  if (places.length === 0) return [];
  return db
    .select()
    .from(issues)
    .where(
      and(
        or(...places),
        eq(issues.category, category),
        gte(issues.createdAt, since),
        isOpen,
        scopeCondition(scope),
      ),
    )
    .orderBy(desc(issues.createdAt))
    .limit(50);
}

/** Notes that a person worked on an issue. */
export async function addIssueHandler(tx: Tx, issueId: string, userId: string): Promise<void> {
  await tx.insert(issueHandlers).values({ issueId, userId }).onConflictDoNothing();
}

/** Which of the issues a person worked on. */
export async function findHandledIssues(
  db: Executor,
  issueIds: readonly string[],
  userId: string,
): Promise<Set<string>> {
  if (issueIds.length === 0) return new Set();
  const rows = await db
    .select({ issueId: issueHandlers.issueId })
    .from(issueHandlers)
    .where(and(inArray(issueHandlers.issueId, [...issueIds]), eq(issueHandlers.userId, userId)));
  return new Set(rows.map(({ issueId }) => issueId));
}
