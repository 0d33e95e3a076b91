import type { Executor } from '@lianxi/db';
import {
  issues,
  type SupervisionRow,
  type SupervisionState,
  supervisions,
} from '@lianxi/db/joint-meeting';
import { and, desc, eq, ilike, inArray, not, or, type SQL, sql } from 'drizzle-orm';
import type { IssueScope } from '../issue/issue.policy.ts';
import { scopeCondition } from '../issue/issue-scope.store.ts';
import { awaitedStates, owedStates } from './supervision-lifecycle.ts';

/** Conditions on notices; one that is missing holds for all. */
export interface NoticeConditions {
  scope: IssueScope;
  levels?: readonly number[] | null;
  states?: readonly SupervisionState[] | null;
  departmentCode?: string | null;
  overdue?: boolean | null;
  text?: string | null;
  now: Date;
}

/** How many notices a department still owes something for. */
export interface DepartmentNotices {
  departmentCode: string;
  open: number;
  overdue: number;
}

export type NoticeOrder = 'DUE_FIRST' | 'NEWEST_FIRST';

/** Values by which a page of notices is sorted: a time in ISO 8601 and the id. */
export type NoticePosition = [string, string];

/** A page of notices after a position; `limit` rows at most. */
export async function findNoticePage(
  db: Executor,
  conditions: NoticeConditions,
  order: NoticeOrder,
  after: NoticePosition | null,
  limit: number,
): Promise<SupervisionRow[]> {
  const time = order === 'DUE_FIRST' ? supervisions.replyDueAt : supervisions.issuedAt;
  const rows = await db
    .select({ notice: supervisions })
    .from(supervisions)
    .innerJoin(issues, eq(issues.id, supervisions.issueId))
    .where(and(matching(conditions), after === null ? undefined : following(order, after)))
    .orderBy(order === 'DUE_FIRST' ? time : desc(time), supervisions.id)
    .limit(limit);
  return rows.map(({ notice }) => notice);
}

/** Number of notices that match. */
export async function countNotices(db: Executor, conditions: NoticeConditions): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(supervisions)
    .innerJoin(issues, eq(issues.id, supervisions.issueId))
    .where(matching(conditions));
  return row?.count ?? 0;
}

/** Number of notices by level and state; those that are zero are left out. */
export async function countByLevelAndState(
  db: Executor,
  scope: IssueScope,
): Promise<{ level: number; state: SupervisionState; count: number }[]> {
  return db
    .select({
      level: supervisions.level,
      state: supervisions.state,
      count: sql<number>`count(*)::int`,
    })
    .from(supervisions)
    .innerJoin(issues, eq(issues.id, supervisions.issueId))
    .where(scopeCondition(scope))
    .groupBy(supervisions.level, supervisions.state)
    .orderBy(supervisions.level, supervisions.state);
}

/** Open notices and those past their time by department, the most overdue first. */
export async function countByDepartment(
  db: Executor,
  scope: IssueScope,
  now: Date,
): Promise<DepartmentNotices[]> {
  const open = sql<number>`count(*)::int`;
  const overdue = sql<number>`(count(*) FILTER (WHERE ${overdueCondition(now)}))::int`;
  return db
    .select({ departmentCode: supervisions.departmentCode, open, overdue })
    .from(supervisions)
    .innerJoin(issues, eq(issues.id, supervisions.issueId))
    .where(and(scopeCondition(scope), inArray(supervisions.state, [...owedStates])))
    .groupBy(supervisions.departmentCode)
    .orderBy(desc(overdue), desc(open), supervisions.departmentCode);
}

/** Notices by id, those of issues within the scope only. */
export async function findVisibleNotices(
  db: Executor,
  ids: readonly string[],
  scope: IssueScope,
): Promise<SupervisionRow[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ notice: supervisions })
    .from(supervisions)
    .innerJoin(issues, eq(issues.id, supervisions.issueId))
    .where(
      and(
        sql`${supervisions.id}::text = ANY(${sql.param([...ids])}::text[])`,
        scopeCondition(scope),
      ),
    );
  return rows.map(({ notice }) => notice);
}

function matching(conditions: NoticeConditions): SQL | undefined {
  const { levels, states, departmentCode, overdue, text, now } = conditions;
  return and(
    scopeCondition(conditions.scope),
    levels == null ? undefined : inArray(supervisions.level, [...levels]),
    states == null ? undefined : inArray(supervisions.state, [...states]),
    departmentCode == null ? undefined : eq(supervisions.departmentCode, departmentCode),
    overdue == null ? undefined : overdue ? overdueCondition(now) : not(overdueCondition(now)),
    text == null ? undefined : textCondition(text),
  );
}

function overdueCondition(now: Date): SQL {
  return sql`(${inArray(supervisions.state, awaitedStates)} AND ${supervisions.replyDueAt} < ${now.toISOString()}::timestamptz)`;
}

function textCondition(text: string): SQL | undefined {
  const pattern = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`;
  return or(
    ilike(supervisions.number, pattern),
    ilike(issues.code, pattern),
    ilike(issues.title, pattern),
  );
}

function following(order: NoticeOrder, [time, id]: NoticePosition): SQL {
  const at = sql`${time}::timestamptz`;
  switch (order) {
    case 'DUE_FIRST':
      return sql`(${supervisions.replyDueAt}, ${supervisions.id}) > (${at}, ${id}::uuid)`;
    case 'NEWEST_FIRST':
      return sql`(${supervisions.issuedAt} < ${at} OR (${supervisions.issuedAt} = ${at} AND ${supervisions.id} > ${id}::uuid))`;
  }
}
