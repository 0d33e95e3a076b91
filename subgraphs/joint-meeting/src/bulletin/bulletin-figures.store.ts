import type { Executor } from '@lianxi/db';
import {
  type BulletinFigures,
  type ChannelFigures,
  claims,
  deadlineClocks,
  type DepartmentFigures,
  departments,
  issues,
  issueSources,
  type ListedIssue,
  summonses,
  summonsTargets,
  supervisions,
} from '@lianxi/db/joint-meeting';
import { and, asc, eq, gte, inArray, lt, ne, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { settledStates } from '../issue/issue-lifecycle.ts';

/** A month: from its first moment until the first one after it. */
export interface Month {
  from: Date;
  until: Date;
}

/** The tables of a month, all departments and channels named. */
export async function readFigures(db: Executor, month: Month): Promise<BulletinFigures> {
  return {
    departments: await departmentFigures(db, month),
    channels: await channelFigures(db, month),
    listed: await listedIssues(db, month),
  };
}

const count = (condition: SQL | undefined) =>
  sql<number>`(count(*) FILTER (WHERE ${condition ?? sql`true`}))::int`;
const orZero = (column: SQL.Aliased<number>) => sql<number>`coalesce(${column}, 0)`;

async function departmentFigures(db: Executor, month: Month): Promise<DepartmentFigures[]> {
  const { answer, answeredAt, answerDueAt, departmentCode } = summonsTargets;
  const called = db
    .select({
      departmentCode,
      called: sql<number>`count(*)::int`.as('called'),
      answeredInTime: count(
        sql`${inArray(answer, ['ACCEPTED', 'DECLINED', 'TRANSFER_SUGGESTED'])} AND ${answeredAt} <= ${answerDueAt}`,
      ).as('answered_in_time'),
      declined: count(eq(answer, 'DECLINED')).as('declined'),
      deemedAccepted: count(eq(answer, 'DEEMED_ACCEPTED')).as('deemed_accepted'),
    })
    .from(summonsTargets)
    .innerJoin(summonses, eq(summonses.id, summonsTargets.summonsId))
    // Who was only to know of an issue had nothing to answer.
    .where(and(within(summonses.sentAt, month), ne(summonsTargets.proposedRole, 'OBSERVE')))
    .groupBy(departmentCode)
    .as('called');
  const led = db
    .select({
      departmentCode: claims.departmentCode,
      onTime: count(eq(deadlineClocks.state, 'MET')).as('on_time'),
      overdue: count(eq(deadlineClocks.state, 'BREACHED')).as('overdue'),
    })
    .from(deadlineClocks)
    .innerJoin(
      claims,
      and(
        eq(claims.issueId, deadlineClocks.issueId),
        eq(claims.role, 'LEAD'),
        ne(claims.state, 'RELEASED'),
      ),
    )
    .where(and(eq(deadlineClocks.kind, 'HANDLE'), within(deadlineClocks.endedAt, month)))
    .groupBy(claims.departmentCode)
    .as('led');
  const noticed = db
    .select({
      departmentCode: supervisions.departmentCode,
      level1: count(eq(supervisions.level, 1)).as('level_1'),
      level2: count(eq(supervisions.level, 2)).as('level_2'),
      level3: count(eq(supervisions.level, 3)).as('level_3'),
    })
    .from(supervisions)
    .where(within(supervisions.issuedAt, month))
    .groupBy(supervisions.departmentCode)
    .as('noticed');
  return db
    .select({
      departmentCode: departments.code,
      called: orZero(called.called),
      answeredInTime: orZero(called.answeredInTime),
      declined: orZero(called.declined),
      deemedAccepted: orZero(called.deemedAccepted),
      onTime: orZero(led.onTime),
      overdue: orZero(led.overdue),
      noticesLevel1: orZero(noticed.level1),
      noticesLevel2: orZero(noticed.level2),
      noticesLevel3: orZero(noticed.level3),
    })
    .from(departments)
    .leftJoin(called, eq(called.departmentCode, departments.code))
    .leftJoin(led, eq(led.departmentCode, departments.code))
    .leftJoin(noticed, eq(noticed.departmentCode, departments.code))
    .orderBy(asc(departments.sortOrder));
}

async function channelFigures(db: Executor, month: Month): Promise<ChannelFigures[]> {
  const rows = await db
    .select({
      source: issues.source,
      received: count(within(issues.createdAt, month)),
      settled: count(
        and(inArray(issues.state, [...settledStates]), within(issues.stateSince, month)),
      ),
    })
    .from(issues)
    .where(lt(issues.createdAt, month.until))
    .groupBy(issues.source);
  const bySource = new Map(rows.map((row) => [row.source, row]));
  return issueSources.map((source) => bySource.get(source) ?? { source, received: 0, settled: 0 });
}

async function listedIssues(db: Executor, month: Month): Promise<ListedIssue[]> {
  const rows = await db
    .select({
      issueId: issues.id,
      code: issues.code,
      title: sql<string | null>`CASE WHEN NOT ${issues.restricted} THEN ${issues.title} END`,
      departmentCode: supervisions.departmentCode,
      number: supervisions.number,
      issuedAt: supervisions.issuedAt,
    })
    .from(supervisions)
    .innerJoin(issues, eq(issues.id, supervisions.issueId))
    .where(and(eq(supervisions.level, 3), within(supervisions.issuedAt, month)))
    .orderBy(asc(supervisions.issuedAt), asc(supervisions.number));
  return rows.map((row) => ({ ...row, issuedAt: row.issuedAt.toISOString() }));
}

function within(column: PgColumn, { from, until }: Month): SQL | undefined {
  return and(gte(column, from), lt(column, until));
}
