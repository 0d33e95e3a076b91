import type { Executor } from '@lianxi/db';
import {
  claims,
  disputePositions,
  disputes,
  clockExtensions,
  clockPauses,
  deadlineClocks,
  finalReplies,
  issueHandlers,
  issues,
  jointReports,
  mediations,
  summonses,
  summonsTargets,
  supervisions,
  suspensions,
  type SupervisionState,
} from '@lianxi/db/joint-meeting';
import {
  and,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  isNull,
  ne,
  notInArray,
  type SQL,
  sql,
} from 'drizzle-orm';
import { openDisputeStates } from '../dispute/dispute-lifecycle.ts';
import { type IssueScope } from '../issue/issue.policy.ts';
import { scopeCondition } from '../issue/issue-scope.store.ts';
import { isOpen } from '../issue/open-issues.store.ts';
import { awaitedStates } from '../supervision/supervision-lifecycle.ts';
import type { DeskKind } from './desk.policy.ts';

/** Whose desk is read, and when. */
export interface DeskQuery {
  kinds: readonly DeskKind[];
  scope: IssueScope;
  departmentCode: string | null;
  /** Levels of supervision whose replies the viewer decides on. */
  decidedLevels: readonly number[];
  userId: string | null;
  /** Whether the viewer signs for the street. */
  forStreet: boolean;
  now: Date;
}

export interface DeskRow {
  kind: DeskKind;
  issueId: string;
  dueAt: Date | null;
}

/** Sort values of a desk row: due time in ISO 8601 or null, issue id, kind. */
export type DeskPosition = [string | null, string, string];

/** Number of issues that wait, by kind; kinds with none are left out. */
export async function countDesk(
  db: Executor,
  query: DeskQuery,
): Promise<{ kind: DeskKind; count: number }[]> {
  const work = unionOf(query);
  if (work === null) return [];
  return db
    .select({ kind: sql<DeskKind>`kind`, count: sql<number>`count(*)::int` })
    .from(sql`(${work}) AS work`)
    .groupBy(sql`kind`);
}

/** A page of what waits, due first, after a position. */
export async function findDeskPage(
  db: Executor,
  query: DeskQuery,
  after: DeskPosition | null,
  limit: number,
): Promise<DeskRow[]> {
  const work = unionOf(query);
  if (work === null) return [];
  return db
    .select({
      kind: sql<DeskKind>`kind`,
      issueId: sql<string>`issue_id`,
      dueAt: sql<Date | null>`due_at`.mapWith(issues.dueAt),
    })
    .from(sql`(${work}) AS work`)
    .where(after === null ? undefined : following(after))
    .orderBy(sql`due_at ASC NULLS LAST, issue_id, kind`)
    .limit(limit);
}

/** When time alone changes the two kinds about time next; null when it never does. */
export async function findNextDeskChange(
  db: Executor,
  { scope, now }: DeskQuery,
): Promise<Date | null> {
  const [next] = await db
    .select({
      soon: sql<Date | null>`min(${issues.dueSoonAt}) FILTER (WHERE ${gt(issues.dueSoonAt, now)})`.mapWith(
        issues.dueSoonAt,
      ),
      due: sql<Date | null>`min(${issues.dueAt})`.mapWith(issues.dueAt),
    })
    .from(issues)
    .where(and(scopeCondition(scope), isOpen, concerning(scope), gte(issues.dueAt, now)));
  if (next?.soon == null || next.due === null) return next?.due ?? null;
  return next.soon < next.due ? next.soon : next.due;
}

/**
 * For departments the issues that they are called to; everyone else is concerned by what they see. Asked of
 * open issues only, hence not of the index of departments, which has all of ten years.
 */
function concerning(scope: IssueScope): SQL | undefined {
  return scope.kind === 'district'
    ? sql`${scope.departmentCode} = ANY(${issues.departmentCodes})`
    : undefined;
}

/** Issues that a department leads. */
function leadBy(departmentCode: string): SQL {
  return sql`EXISTS (SELECT 1 FROM ${claims} WHERE ${claims.issueId} = ${issues.id} AND ${claims.departmentCode} = ${departmentCode} AND ${claims.role} = 'LEAD' AND ${claims.state} <> 'RELEASED')`;
}

function following([dueAt, issueId, kind]: DeskPosition): SQL {
  const tie = sql`(issue_id, kind) > (${issueId}::uuid, ${kind})`;
  return dueAt === null
    ? sql`(due_at IS NULL AND ${tie})`
    : sql`(due_at > ${dueAt}::timestamptz OR due_at IS NULL OR (due_at = ${dueAt}::timestamptz AND ${tie}))`;
}

function unionOf(query: DeskQuery): SQL | null {
  if (query.kinds.length === 0) return null;
  return sql.join(
    query.kinds.map((kind) => workOf(kind, query)),
    sql` UNION ALL `,
  );
}

/** Issues that wait for one kind of work, as `kind, issue_id, due_at`. */
function workOf(kind: DeskKind, query: DeskQuery): SQL {
  const { departmentCode, scope, userId } = query;
  const now = sql`${query.now.toISOString()}::timestamptz`;
  const visible = scopeCondition(scope);
  const select = (dueAt: SQL, from: SQL, ...conditions: (SQL | undefined)[]) =>
    sql`SELECT ${sql.raw(`'${kind}'`)} AS kind, ${issues.id} AS issue_id, ${dueAt} AS due_at FROM ${from} WHERE ${and(visible, ...conditions) ?? sql`true`}`;
  const stateDue = sql`${issues.stateDueAt}`;
  const ofTargets = sql`${issues} JOIN ${summonsTargets} ON ${summonsTargets.issueId} = ${issues.id}`;
  const ofClaims = sql`${issues} JOIN ${claims} ON ${claims.issueId} = ${issues.id}`;
  const ofNotices = (states: SupervisionState[], condition: SQL) =>
    sql`${issues} JOIN (SELECT ${supervisions.issueId} AS issue_id, min(${supervisions.replyDueAt}) AS due_at FROM ${supervisions} WHERE ${and(inArray(supervisions.state, states), condition)} GROUP BY ${supervisions.issueId}) AS owed ON owed.issue_id = ${issues.id}`;
  const ofDisputes = sql`${issues} JOIN ${disputes} ON ${disputes.issueId} = ${issues.id}`;
  const called = and(
    eq(summonsTargets.departmentCode, departmentCode ?? ''),
    isNull(summonsTargets.endedAt),
    inArray(issues.state, ['SUMMONED', 'DISPUTED', 'IN_HANDLING']),
  );
  const claimed = and(
    eq(claims.departmentCode, departmentCode ?? ''),
    inArray(claims.state, ['ACTIVE', 'WITHDRAW_REQUESTED']),
    inArray(issues.state, ['SELF_HANDLING', 'SUMMONED', 'DISPUTED', 'IN_HANDLING']),
  );
  const concerned = concerning(scope);
  const ofMainClock = sql`${issues} JOIN ${deadlineClocks} ON ${deadlineClocks.issueId} = ${issues.id} AND ${deadlineClocks.kind} = 'HANDLE' AND ${deadlineClocks.endedAt} IS NULL`;
  const atWork = inArray(issues.state, ['SELF_HANDLING', 'IN_HANDLING']);

  switch (kind) {
    case 'TO_ACCEPT':
      return select(stateDue, sql`${issues}`, eq(issues.state, 'REPORTED'));
    case 'TO_DISPOSE':
      return select(
        stateDue,
        sql`${issues}`,
        eq(issues.state, 'ACCEPTED'),
        sql`NOT EXISTS (SELECT 1 FROM ${summonses} WHERE ${summonses.issueId} = ${issues.id} AND ${summonses.state} = 'PENDING_APPROVAL')`,
      );
    case 'TO_APPROVE':
      return select(
        sql`${summonses.approvalDueAt}`,
        sql`${issues} JOIN ${summonses} ON ${summonses.issueId} = ${issues.id}`,
        isNotNull(summonses.approvalDueAt),
        isNull(summonses.approvedAt),
        notInArray(summonses.state, ['DRAFT', 'WITHDRAWN', 'CLOSED']),
        isOpen,
      );
    case 'TO_ACKNOWLEDGE':
      return select(
        sql`${summonsTargets.ackDueAt}`,
        ofTargets,
        called,
        inArray(summonsTargets.answer, ['SENT', 'NO_RESPONSE']),
      );
    case 'TO_ANSWER':
      return select(
        sql`${summonsTargets.answerDueAt}`,
        ofTargets,
        called,
        eq(summonsTargets.answer, 'ACKNOWLEDGED'),
        isNotNull(summonsTargets.answerDueAt),
      );
    case 'TO_STATE_POSITION':
      return select(
        sql`${disputePositions.dueAt}`,
        sql`${ofDisputes} JOIN ${disputePositions} ON ${disputePositions.disputeId} = ${disputes.id}`,
        inArray(disputes.state, [...openDisputeStates]),
        eq(disputePositions.departmentCode, departmentCode ?? ''),
        sql`${disputePositions.statedAt} IS NULL`,
      );
    case 'TO_MEDIATE':
      return select(sql`${disputes.mediateDueAt}`, ofDisputes, eq(disputes.state, 'MEDIATION'));
    case 'TO_RULE':
      // The meeting's day is its time: no clock runs.
      return select(sql`NULL::timestamptz`, ofDisputes, eq(disputes.state, 'TO_MEETING'));
    case 'TO_DECIDE_SUSPENSION':
      return select(
        sql`${suspensions.until}`,
        sql`${issues} JOIN ${suspensions} ON ${suspensions.issueId} = ${issues.id}`,
        eq(suspensions.state, 'REQUESTED'),
        eq(issues.state, 'IN_HANDLING'),
      );
    case 'TO_REPORT_INTERIM':
      return select(
        sql`${deadlineClocks.dueAt}`,
        sql`${issues} JOIN ${deadlineClocks} ON ${deadlineClocks.issueId} = ${issues.id}`,
        eq(deadlineClocks.kind, 'INTERIM_REPORT'),
        eq(deadlineClocks.departmentCode, departmentCode ?? ''),
        sql`${deadlineClocks.endedAt} IS NULL`,
      );
    case 'TO_SIGN_FINAL_REPLY':
      return select(
        stateDue,
        sql`${ofClaims} JOIN ${finalReplies} ON ${finalReplies.issueId} = ${issues.id}`,
        eq(issues.state, 'CALLBACK'),
        eq(claims.role, 'LEAD'),
        sql`${claims.state} <> 'RELEASED'`,
        sql`${finalReplies.voidAt} IS NULL`,
        query.forStreet
          ? sql`${finalReplies.streetSignedAt} IS NULL`
          : and(
              eq(claims.departmentCode, departmentCode ?? ''),
              sql`${finalReplies.leadSignedAt} IS NULL`,
            ),
      );
    case 'TO_RECORD_MEDIATION':
      return select(
        // By the end of the day on which they meet.
        sql`(${mediations.mediateOn} + 1)::timestamp AT TIME ZONE 'Asia/Shanghai'`,
        sql`${issues} JOIN ${mediations} ON ${mediations.issueId} = ${issues.id} AND ${mediations.state} = 'OPEN'`,
        inArray(issues.state, ['SELF_HANDLING', 'DISPUTED', 'IN_HANDLING', 'SUSPENDED']),
        // The community may always, of the departments whoever leads.
        scope.kind === 'district' ? leadBy(scope.departmentCode) : undefined,
      );
    case 'TO_RULE_APPEAL':
      return select(
        sql`NULL::timestamptz`,
        ofDisputes,
        eq(disputes.state, 'APPEALED'),
        eq(issues.state, 'IN_HANDLING'),
      );
    case 'TO_HANDLE':
      return select(sql`${issues.dueAt}`, ofClaims, claimed, sql`${claims.completedAt} IS NULL`);
    case 'TO_REPORT':
      return select(
        sql`${issues.dueAt}`,
        ofClaims,
        claimed,
        eq(claims.role, 'LEAD'),
        sql`${claims.completedAt} IS NOT NULL`,
      );
    case 'TO_SIGN':
      return select(
        sql`${jointReports.signDueAt}`,
        sql`${ofClaims} JOIN ${jointReports} ON ${jointReports.issueId} = ${issues.id} AND ${jointReports.state} = 'FILED'`,
        claimed,
        eq(claims.role, 'ASSIST'),
      );
    case 'TO_VERIFY':
      return select(
        stateDue,
        sql`${issues}`,
        eq(issues.state, 'PENDING_VERIFY'),
        sql`NOT EXISTS (SELECT 1 FROM ${issueHandlers} WHERE ${issueHandlers.issueId} = ${issues.id} AND ${issueHandlers.userId} = ${userId ?? ''})`,
      );
    case 'TO_CALL_BACK':
      return select(stateDue, sql`${issues}`, eq(issues.state, 'CALLBACK'));
    case 'TO_REPLY':
      return select(
        sql`owed.due_at`,
        ofNotices(awaitedStates, eq(supervisions.departmentCode, departmentCode ?? '')),
      );
    case 'TO_DECIDE_REPLY':
      // An issue may wait for several replies; each level is decided by its own officers.
      return select(
        sql`owed.due_at`,
        ofNotices(['REPLIED'], inArray(supervisions.level, [...query.decidedLevels])),
      );
    case 'TO_DECIDE_EXTENSION':
      return select(
        sql`${deadlineClocks.dueAt}`,
        sql`${ofMainClock} JOIN ${clockExtensions} ON ${clockExtensions.clockId} = ${deadlineClocks.id} AND ${clockExtensions.state} = 'PENDING'`,
        atWork,
      );
    case 'TO_DECIDE_PAUSE':
      return select(
        sql`${deadlineClocks.dueAt}`,
        sql`${ofMainClock} JOIN ${clockPauses} ON ${clockPauses.clockId} = ${deadlineClocks.id} AND ${clockPauses.state} = 'PENDING'`,
        atWork,
        // The territory knows only whether its reporter can be reached, and judges no request of its own.
        scope.kind === 'all'
          ? undefined
          : and(
              eq(clockPauses.cause, 'REPORTER_UNREACHABLE'),
              ne(clockPauses.departmentCode, 'community'),
            ),
      );
    case 'TO_DECIDE_WITHDRAWAL':
      return select(
        sql`${issues.dueAt}`,
        // An issue may wait for several decisions.
        sql`${issues} JOIN (SELECT DISTINCT ${claims.issueId} AS issue_id FROM ${claims} WHERE ${claims.state} = 'WITHDRAW_REQUESTED') AS asking ON asking.issue_id = ${issues.id}`,
        inArray(issues.state, ['SUMMONED', 'IN_HANDLING']),
      );
    case 'TO_CONTACT':
      return select(
        sql`(SELECT max(${deadlineClocks.dueAt}) FROM ${deadlineClocks} WHERE ${deadlineClocks.issueId} = ${issues.id} AND ${deadlineClocks.kind} = 'CONTACT')`,
        sql`${issues}`,
        inArray(issues.state, ['ACCEPTED', 'SELF_HANDLING', 'SUMMONED', 'DISPUTED', 'IN_HANDLING']),
        isNotNull(issues.reporterId),
        isNull(issues.contactedAt),
        scope.kind === 'district' ? leadBy(scope.departmentCode) : undefined,
      );
    case 'DUE_SOON':
      return select(
        sql`${issues.dueAt}`,
        sql`${issues}`,
        isOpen,
        concerned,
        sql`${now} BETWEEN ${issues.dueSoonAt} AND ${issues.dueAt}`,
        isNull(issues.duePausedAt),
      );
    case 'OVERDUE':
      return select(
        sql`${issues.dueAt}`,
        sql`${issues}`,
        isOpen,
        concerned,
        sql`${issues.dueAt} < ${now}`,
        isNull(issues.duePausedAt),
      );
  }
}
