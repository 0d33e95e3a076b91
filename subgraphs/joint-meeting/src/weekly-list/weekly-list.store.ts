import type { Executor } from '@lianxi/db';
import {
  claims,
  type ClockKind,
  deadlineClocks,
  issues,
  summonsTargets,
  supervisions,
} from '@lianxi/db/joint-meeting';
import { and, eq, gte, inArray, isNull, lt, ne, notInArray, type SQL, sql } from 'drizzle-orm';
import { ladderKinds } from '../clock/ladder-kinds.ts';
import { handledStates } from '../clock/state-clock.ts';
import { isOpen } from '../issue/open-issues.store.ts';
import { owedStates } from '../supervision/supervision-lifecycle.ts';

/** Why something stands on the list, in the order in which it is told. */
export const weeklyKinds = ['OVERDUE', 'UNANSWERED', 'BREACHED', 'UNDER_NOTICE'] as const;

export type WeeklyKind = (typeof weeklyKinds)[number];

/** Something that a department owes. */
export interface WeeklyRow {
  kind: WeeklyKind;
  issueId: string;
  code: string;
  title: string;
  departmentCode: string;
  dueAt: Date;
  /** Clock whose time was over; only of BREACHED. */
  clockKind: ClockKind | null;
  /** Number of the notice; only of UNDER_NOTICE. */
  number: string | null;
}

/** How much of each kind a department owes. */
export interface WeeklyCount {
  departmentCode: string;
  kind: WeeklyKind;
  count: number;
}

/** The span of a list: what is owed at a moment, and the breaches since another. */
export interface WeeklySpan {
  since: Date;
  now: Date;
}

/** What is owed, by kind and department, what was due first leading; `limit` rows at most. */
export async function findWeeklyRows(
  db: Executor,
  span: WeeklySpan,
  limit: number,
): Promise<WeeklyRow[]> {
  return db
    .select({
      kind: sql<WeeklyKind>`kind`,
      issueId: issues.id,
      code: issues.code,
      title: issues.title,
      departmentCode: sql<string>`owed.department_code`,
      dueAt: sql<Date>`owed.due_at`.mapWith(issues.createdAt),
      clockKind: sql<ClockKind | null>`clock_kind`,
      number: sql<string | null>`number`,
    })
    .from(issues)
    .innerJoin(sql`(${owed(span)}) AS owed`, sql`owed.issue_id = ${issues.id}`)
    .orderBy(sql`owed.due_at, ${issues.id}, kind, clock_kind`)
    .limit(limit);
}

/** Number of things owed by department and kind; those that are zero are left out. */
export async function countWeekly(db: Executor, span: WeeklySpan): Promise<WeeklyCount[]> {
  return db
    .select({
      departmentCode: sql<string>`department_code`,
      kind: sql<WeeklyKind>`kind`,
      count: sql<number>`count(*)::int`,
    })
    .from(sql`(${owed(span)}) AS owed`)
    .groupBy(sql`department_code, kind`);
}

/** Everything owed, as `kind, issue_id, department_code, due_at, clock_kind, number`. */
function owed({ since, now }: WeeklySpan): SQL {
  // Who answers for an issue is who leads it, and the community while nobody does.
  const answering = sql`coalesce((SELECT ${claims.departmentCode} FROM ${claims} WHERE ${and(
    eq(claims.issueId, issues.id),
    eq(claims.role, 'LEAD'),
    ne(claims.state, 'RELEASED'),
  )}), 'community')`;
  const called = sql`CASE WHEN ${summonsTargets.answer} = 'ACKNOWLEDGED' THEN ${summonsTargets.answerDueAt} ELSE ${summonsTargets.ackDueAt} END`;
  const parts: SQL[] = [
    select('OVERDUE', {
      department: answering,
      dueAt: sql`${issues.dueAt}`,
      from: sql`${issues}`,
      where: and(
        inArray(issues.state, [...handledStates]),
        lt(issues.dueAt, now),
        isNull(issues.duePausedAt),
      ),
    }),
    select('UNANSWERED', {
      department: sql`${summonsTargets.departmentCode}`,
      dueAt: called,
      from: sql`${issues} JOIN ${summonsTargets} ON ${summonsTargets.issueId} = ${issues.id}`,
      where: and(
        inArray(issues.state, ['SUMMONED', 'DISPUTED', 'IN_HANDLING']),
        isNull(summonsTargets.endedAt),
        inArray(summonsTargets.answer, ['SENT', 'NO_RESPONSE', 'ACKNOWLEDGED']),
        sql`${called} < ${now.toISOString()}::timestamptz`,
      ),
    }),
    select('BREACHED', {
      department: sql`coalesce(${deadlineClocks.departmentCode}, CASE WHEN ${inArray(deadlineClocks.kind, ['ACCEPT', 'DISPOSE', 'APPROVE', 'MEDIATE', 'VERIFY'])} THEN 'community' ELSE ${answering} END)`,
      dueAt: sql`${deadlineClocks.dueAt}`,
      clockKind: sql`${deadlineClocks.kind}`,
      from: sql`${issues} JOIN ${deadlineClocks} ON ${deadlineClocks.issueId} = ${issues.id}`,
      where: and(
        isOpen,
        eq(deadlineClocks.state, 'BREACHED'),
        gte(deadlineClocks.endedAt, since),
        // The main clock and its ladder stand on the list as what is overdue and under notice; the
        // callback is nobody's among the departments.
        notInArray(deadlineClocks.kind, ['HANDLE', 'CALLBACK', 'SUSPENSION', ...ladderKinds]),
      ),
    }),
    select('UNDER_NOTICE', {
      department: sql`${supervisions.departmentCode}`,
      dueAt: sql`${supervisions.replyDueAt}`,
      number: sql`${supervisions.number}`,
      from: sql`${issues} JOIN ${supervisions} ON ${supervisions.issueId} = ${issues.id}`,
      where: inArray(supervisions.state, [...owedStates]),
    }),
  ];
  return sql.join(parts, sql` UNION ALL `);
}

const none = sql`NULL::text`;

function select(
  kind: WeeklyKind,
  part: {
    department: SQL;
    dueAt: SQL;
    from: SQL;
    where: SQL | undefined;
    clockKind?: SQL;
    number?: SQL;
  },
): SQL {
  const { department, dueAt, from, where, clockKind = none, number = none } = part;
  return sql`SELECT ${sql.raw(`'${kind}'`)} AS kind, ${issues.id} AS issue_id, ${department} AS department_code, ${dueAt} AS due_at, ${clockKind} AS clock_kind, ${number} AS number FROM ${from} WHERE ${where}`;
}
