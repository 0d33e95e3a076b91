import { randomUUID } from 'node:crypto';
import type { Db, Executor, Tx } from '@lianxi/db';
import {
  type ClockKind,
  type IssueEventType,
  issues,
  notificationReads,
  type NotificationRow,
  notifications,
} from '@lianxi/db/joint-meeting';
import { and, desc, eq, gte, inArray, isNull, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import { isOpen } from '../issue/open-issues.store.ts';
import type { IssueScope } from '../issue/issue.policy.ts';
import { scopeCondition } from '../issue/issue-scope.store.ts';

/** Whose notifications are read. */
export interface NotificationQuery {
  audiences: readonly string[];
  scope: IssueScope;
  userId: string;
  /** Older ones are forgotten. */
  since: Date;
}

/** A notification with the mark of whoever reads it. */
export type ToldNotification = NotificationRow & { readAt: Date | null };

/** Sort values of a notification: time in ISO 8601, id. */
export type NotificationPosition = [string, string];

/** Adds what sides are told, all in one statement. */
export async function insertNotifications(
  tx: Tx,
  rows: readonly Omit<typeof notifications.$inferInsert, 'id'>[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.insert(notifications).values(rows.map((row) => ({ ...row, id: randomUUID() })));
}

/** A page of notifications, newest first: those that ask to act, or the others. */
export async function findNotifications(
  db: Executor,
  query: NotificationQuery,
  waits: boolean | null,
  after: NotificationPosition | null,
  limit: number,
): Promise<ToldNotification[]> {
  const rows = await db
    .select({ notification: notifications, readAt: notificationReads.readAt })
    .from(notifications)
    .leftJoin(issues, eq(issues.id, notifications.issueId))
    .leftJoin(notificationReads, readBy(query))
    .where(
      and(
        told(query),
        waits === null ? undefined : waits ? stillWaits() : sql`NOT ${stillWaits()}`,
        after === null ? undefined : before(after),
      ),
    )
    .orderBy(desc(notifications.createdAt), desc(notifications.id))
    .limit(limit);
  return rows.map(({ notification, readAt }) => ({ ...notification, readAt }));
}

/** Number of notifications not read, and of those among them that ask to act. */
export async function countUnread(
  db: Executor,
  query: NotificationQuery,
): Promise<{ unread: number; waiting: number }> {
  const [row] = await db
    .select({
      unread: sql<number>`count(*)::int`,
      waiting: sql<number>`(count(*) FILTER (WHERE ${stillWaits()}))::int`,
    })
    .from(notifications)
    .leftJoin(issues, eq(issues.id, notifications.issueId))
    .leftJoin(notificationReads, readBy(query))
    .where(and(told(query), isNull(notificationReads.readAt)));
  return row ?? { unread: 0, waiting: 0 };
}

/** Marks notifications of a person as read: those of the ids, or all up to now. */
export async function markRead(
  tx: Tx,
  query: NotificationQuery,
  ids: readonly string[] | null,
  now: Date,
): Promise<void> {
  const wanted = tx
    .select({
      notificationId: notifications.id,
      userId: sql<string>`${query.userId}`.as('user_id'),
      readAt: sql<Date>`${now.toISOString()}::timestamptz`.as('read_at'),
    })
    .from(notifications)
    .leftJoin(issues, eq(issues.id, notifications.issueId))
    .where(and(told(query), ids === null ? undefined : inArray(notifications.id, [...ids])));
  await tx.insert(notificationReads).select(wanted).onConflictDoNothing();
}

/** Of what was asked for of an issue, which types of whom; conditions left out hold for all. */
export interface Asked {
  types: readonly IssueEventType[];
  /** Sides that were asked. */
  audiences?: readonly string[];
  /** Department that it was of. */
  departmentCode?: string;
  /** Time limits that were told of, those of the whole issue included. */
  clocks?: { kinds: readonly ClockKind[]; departmentCode: string | null };
}

/** What was asked for of an issue waits no more. */
export async function settleOfIssue(
  tx: Tx,
  issueId: string,
  answered: readonly Asked[],
): Promise<void> {
  const conditions = answered.map(({ types, audiences, departmentCode, clocks }) =>
    and(
      inArray(notifications.type, [...types]),
      audiences === undefined ? undefined : inArray(notifications.audience, [...audiences]),
      departmentCode === undefined ? undefined : eq(notifications.departmentCode, departmentCode),
      clocks === undefined ? undefined : inArray(notifications.text, [...clocks.kinds]),
      clocks?.departmentCode == null
        ? undefined
        : or(
            isNull(notifications.departmentCode),
            eq(notifications.departmentCode, clocks.departmentCode),
          ),
    ),
  );
  await tx
    .update(notifications)
    .set({ waits: false })
    .where(
      and(eq(notifications.issueId, issueId), eq(notifications.waits, true), or(...conditions)),
    );
}

/** What was asked for of a bulletin waits no more: of one side, or of all when null. */
export async function settleOfBulletin(
  tx: Tx,
  bulletinId: string,
  audience: string | null,
): Promise<void> {
  await tx
    .update(notifications)
    .set({ waits: false })
    .where(
      and(
        eq(notifications.bulletinId, bulletinId),
        audience === null ? undefined : eq(notifications.audience, audience),
      ),
    );
}

/** Forgets what is older than a moment. */
export async function forgetNotifications(db: Db, before: Date): Promise<void> {
  await db.delete(notifications).where(lt(notifications.createdAt, before));
}

function readBy({ userId }: NotificationQuery): SQL | undefined {
  return and(
    eq(notificationReads.notificationId, notifications.id),
    eq(notificationReads.userId, userId),
  );
}

function told({ audiences, scope, userId, since }: NotificationQuery): SQL | undefined {
  const visible = scopeCondition(scope);
  return and(
    inArray(notifications.audience, [...audiences]),
    gte(notifications.createdAt, since),
    // Nobody is told of what they did themselves, or of an issue that they may not see any more.
    or(isNull(notifications.actorId), ne(notifications.actorId, userId)),
    visible === undefined ? undefined : or(isNull(notifications.issueId), visible),
  );
}

/** What was asked for of an issue that has ended waits for nobody. */
function stillWaits(): SQL {
  return sql`(${notifications.waits} AND (${isNull(notifications.issueId)} OR ${isOpen}))`;
}

function before([createdAt, id]: NotificationPosition): SQL {
  return sql`(${notifications.createdAt}, ${notifications.id}) < (${createdAt}::timestamptz, ${id}::uuid)`;
}
