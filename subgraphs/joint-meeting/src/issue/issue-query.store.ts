import type { Executor } from '@lianxi/db';
import {
  type AccountableParty,
  type IssueCategory,
  type IssueRow,
  issues,
  type IssueSource,
  type IssueState,
  type Urgency,
} from '@lianxi/db/joint-meeting';
import {
  and,
  arrayContains,
  arrayOverlaps,
  eq,
  gte,
  inArray,
  lt,
  not,
  type SQL,
  sql,
} from 'drizzle-orm';
import type { IssueScope } from './issue.policy.ts';
import { disjointScopeConditions, scopeCondition } from './issue-scope.store.ts';
import { containsText, foundByText, isWholeCode } from './issue-text.store.ts';
import { isOpen } from './open-issues.store.ts';

/** Conditions on issues; one that is missing holds for all. */
export interface IssueConditions {
  scope: IssueScope;
  states?: readonly IssueState[] | null;
  streetId?: string | null;
  communityId?: string | null;
  compoundId?: string | null;
  departmentCode?: string | null;
  categories?: readonly IssueCategory[] | null;
  urgencies?: readonly Urgency[] | null;
  sources?: readonly IssueSource[] | null;
  accountableParties?: readonly AccountableParty[] | null;
  overdue?: boolean | null;
  /** Scope of what concerns the viewer, when only that is asked for. */
  mine?: IssueScope | null;
  text?: string | null;
  createdFrom?: Date | null;
  createdBefore?: Date | null;
  now: Date;
}

export type IssueOrder = 'DUE_FIRST' | 'NEWEST_FIRST' | 'LAST_CHANGED_FIRST';

/** Values by which a page of issues is sorted: a time in ISO 8601 or null, and the id. */
export type IssuePosition = [string | null, string];

/** A page of issues after a position; `limit` rows at most. */
export async function findIssuePage(
  db: Executor,
  conditions: IssueConditions,
  order: IssueOrder,
  after: IssuePosition | null,
  limit: number,
): Promise<IssueRow[]> {
  const { text } = conditions;
  const found = { condition: matching(conditions, foundByText), order };
  if (text == null) return readPage(db, { ...found, after, limit });
  if (isWholeCode(text)) return readPage(db, { ...found, after, limit, sortsAll: true });
  // Text that many issues contain is soon met in the order of the page. Only for the rest of a page are
  // all issues looked up that contain it, which are few then.
  const edge = await findEdge(db, order, after);
  const met = { condition: matching(conditions, containsText), order };
  const near = await readPage(db, { ...met, after, upTo: edge, limit });
  if (edge === null || near.length === limit) return near;
  const rest = { ...found, after: edge, limit: limit - near.length, sortsAll: true };
  return [...near, ...(await readPage(db, rest))];
}

/** Issues that are read one by one for a text before its index is asked: a matter of 10 ms. */
const readAhead = 4_000;

/** Position of the last issue to be read ahead; null when fewer follow. */
async function findEdge(
  db: Executor,
  order: IssueOrder,
  after: IssuePosition | null,
): Promise<IssuePosition | null> {
  const [edge] = await db
    .select({ time: sortTime[order], id: issues.id })
    .from(issues)
    .where(after === null ? undefined : following(order, after))
    .orderBy(sortColumn(order), issues.id)
    .offset(readAhead - 1)
    .limit(1);
  return edge === undefined ? null : [edge.time?.toISOString() ?? null, edge.id];
}

interface PageQuery {
  condition: SQL | undefined;
  order: IssueOrder;
  /** Position before the page. */
  after: IssuePosition | null;
  /** Last position that may be on it. */
  upTo?: IssuePosition | null;
  limit: number;
  /** Whether all that match are to be found and sorted, not met one by one in the order of the page. */
  sortsAll?: boolean;
}

function readPage(db: Executor, query: PageQuery): Promise<IssueRow[]> {
  const { condition, order, after, upTo = null, limit, sortsAll = false } = query;
  const from = after === null ? undefined : following(order, after);
  const to = upTo === null ? undefined : not(following(order, upTo));
  return db
    .select()
    .from(issues)
    .where(and(condition, from, to))
    .orderBy(sortsAll ? sortedApart(order) : sortColumn(order), issues.id)
    .limit(limit);
}

/** Number of issues that match. */
export async function countIssues(db: Executor, conditions: IssueConditions): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`sum(count)::int` })
    .from(sql`(${countedByScope(conditions, sql`count(*) AS count`)}) AS counted`);
  return row?.count ?? 0;
}

/** Number of matching issues in each state that has any, and for open ones since when the oldest is in it. */
export async function countByState(
  db: Executor,
  conditions: IssueConditions,
): Promise<{ state: IssueState; count: number; oldestSince: Date | null }[]> {
  const counts = countedByScope(
    conditions,
    sql`state, count(*) AS count, NULL::timestamptz AS oldest_since`,
    sql`GROUP BY state`,
  );
  const oldest = sql`SELECT state, 0, min(${issues.stateSince}) FROM ${issues} WHERE ${and(isOpen, matching(conditions, foundByText))} GROUP BY state`;
  return db
    .select({
      state: sql<IssueState>`state`,
      count: sql<number>`sum(count)::int`,
      oldestSince: sql<Date | null>`min(oldest_since)`.mapWith(issues.stateSince),
    })
    .from(sql`(${counts} UNION ALL ${oldest}) AS counted`)
    .groupBy(sql`state`);
}

/** Figures of the matching issues, reckoned apart for each part of the row rule. */
function countedByScope(conditions: IssueConditions, figures: SQL, grouping = sql``): SQL {
  const parts = disjointScopeConditions(conditions.scope).map(
    (scope) =>
      sql`SELECT ${figures} FROM ${issues} WHERE ${and(scope, filtering(conditions, foundByText)) ?? sql`true`} ${grouping}`,
  );
  return sql.join(parts, sql` UNION ALL `);
}

/** An issue that is visible and within fixed conditions, and whether all conditions hold. */
export interface IssueMatch {
  issue: IssueRow;
  inFilter: boolean;
}

/** Those of the issues that are visible and within the fixed conditions. */
export async function matchIssues(
  db: Executor,
  ids: readonly string[],
  fixed: IssueConditions,
  all: IssueConditions,
): Promise<IssueMatch[]> {
  if (ids.length === 0) return [];
  return db
    .select({
      issue: issues,
      inFilter: sql<boolean>`coalesce(${matching(all) ?? sql`true`}, false)`,
    })
    .from(issues)
    .where(and(inArray(issues.id, [...ids]), matching(fixed)));
}

/** When the clock is due that an issue waits on: that of its state, else the main one. */
const nextDueAt = sql<Date | null>`coalesce(${issues.stateDueAt}, ${issues.dueAt})`.mapWith(
  issues.dueAt,
);

const sortTime = {
  DUE_FIRST: nextDueAt,
  NEWEST_FIRST: issues.createdAt,
  LAST_CHANGED_FIRST: issues.updatedAt,
};

const direction = {
  DUE_FIRST: sql`ASC NULLS LAST`,
  NEWEST_FIRST: sql`DESC`,
  LAST_CHANGED_FIRST: sql`DESC`,
};

const sortColumn = (order: IssueOrder) => sql`${sortTime[order]} ${direction[order]}`;

/** The same order, which no index has: PostgreSQL cannot hope to meet the issues of a page by walking one. */
const sortedApart = (order: IssueOrder) =>
  sql`${sortTime[order]} + interval '0' ${direction[order]}`;

function following(order: IssueOrder, [time, id]: IssuePosition): SQL {
  const at = sql`${time}::timestamptz`;
  switch (order) {
    case 'DUE_FIRST':
      return time === null
        ? sql`(${nextDueAt} IS NULL AND ${issues.id} > ${id})`
        : sql`(${nextDueAt} > ${at} OR ${nextDueAt} IS NULL OR (${nextDueAt} = ${at} AND ${issues.id} > ${id}))`;
    case 'NEWEST_FIRST':
      return sql`(${issues.createdAt} < ${at} OR (${issues.createdAt} = ${at} AND ${issues.id} > ${id}))`;
    case 'LAST_CHANGED_FIRST':
      return sql`(${issues.updatedAt} < ${at} OR (${issues.updatedAt} = ${at} AND ${issues.id} > ${id}))`;
  }
}

function matching(conditions: IssueConditions, hasText = containsText): SQL | undefined {
  return and(scopeCondition(conditions.scope), filtering(conditions, hasText));
}

/** All conditions but the row rule. */
function filtering(
  conditions: IssueConditions,
  hasText: (text: string) => SQL | undefined,
): SQL | undefined {
  const { states, categories, urgencies, sources, accountableParties } = conditions;
  return and(
    conditions.mine == null ? undefined : concernsCondition(conditions.mine),
    states == null ? undefined : inArray(issues.state, [...states]),
    categories == null ? undefined : inArray(issues.category, [...categories]),
    urgencies == null ? undefined : inArray(issues.urgency, [...urgencies]),
    sources == null ? undefined : inArray(issues.source, [...sources]),
    accountableParties == null
      ? undefined
      : inArray(issues.accountableParty, [...accountableParties]),
    conditions.streetId == null ? undefined : eq(issues.streetId, conditions.streetId),
    conditions.communityId == null ? undefined : eq(issues.communityId, conditions.communityId),
    conditions.compoundId == null ? undefined : eq(issues.compoundId, conditions.compoundId),
    conditions.departmentCode == null
      ? undefined
      : arrayContains(issues.departmentCodes, [conditions.departmentCode]),
    conditions.overdue == null ? undefined : overdueCondition(conditions.overdue, conditions.now),
    conditions.createdFrom == null ? undefined : gte(issues.createdAt, conditions.createdFrom),
    conditions.createdBefore == null ? undefined : lt(issues.createdAt, conditions.createdBefore),
    conditions.text == null ? undefined : hasText(conditions.text),
  );
}

/** What concerns a viewer: for departments their own issues, for everyone else what they see. */
function concernsCondition(scope: IssueScope): SQL | undefined {
  return scope.kind === 'district'
    ? arrayOverlaps(issues.departmentCodes, [scope.departmentCode])
    : scopeCondition(scope);
}

function overdueCondition(overdue: boolean, now: Date): SQL {
  const isOverdue = sql`(coalesce(${issues.dueAt} < ${now.toISOString()}::timestamptz, false) AND ${issues.duePausedAt} IS NULL AND ${isOpen})`;
  return overdue ? isOverdue : not(isOverdue);
}
