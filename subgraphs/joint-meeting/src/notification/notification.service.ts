import { decodePageCursor, type Page, pageOf, pageSize } from '@lianxi/kit/connection';
import { type InvalidInputValue, parseInput } from '@lianxi/kit/input';
import { transact } from '@lianxi/kit/transact';
import { z } from 'zod';
import type { Context } from '../context.ts';
import { durationOf } from '../deadline/deadline.ts';
import type { Acting, Deps } from '../deps.ts';
import { issueScope } from '../issue/issue.policy.ts';
import { audiencesOf } from './notification.policy.ts';
import {
  countUnread,
  findNotifications,
  markRead,
  type NotificationPosition,
  type NotificationQuery,
  type ToldNotification,
} from './notification.store.ts';

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** A page of notifications that counts only when asked. */
export interface NotificationPage extends Page<ToldNotification> {
  count(): Promise<{ unread: number; waiting: number }>;
}

const markSchema = z.object({ ids: z.array(z.uuid()).max(200).nullish() });

/** Reads a page of what the viewer is told; throws `InvalidInputError` for a faulty page. */
export async function readNotifications(
  context: Context,
  { waits, ...page }: { waits?: boolean | null; first?: number | null; after?: string | null },
): Promise<NotificationPage> {
  const { deps, viewer, locale } = context;
  const size = pageSize(page.first, locale);
  const after = decodePageCursor(page.after, 2, locale) as NotificationPosition | null;
  const query = await queryOf(deps, { viewer, locale });
  const rows =
    query === null ? [] : await findNotifications(deps.db, query, waits ?? null, after, size + 1);
  let counting: ReturnType<typeof countFor> | undefined;
  return {
    ...pageOf(rows, size, (row) => [row.createdAt.toISOString(), row.id]),
    count: () => (counting ??= countFor(deps, query)),
  };
}

/** Marks what the viewer was told as read: what is named, or all of it. */
export async function markNotificationsRead(
  deps: Deps,
  acting: Acting,
  rawInput: unknown,
): Promise<
  | { __typename: 'MarkNotificationsReadSuccess'; unread: number; waiting: number }
  | { __typename: 'NotSignedIn' }
  | InvalidInputValue
> {
  const { value: input, invalid } = parseInput(markSchema, rawInput, acting.locale);
  const query = await queryOf(deps, acting);
  if (query === null) return { __typename: 'NotSignedIn' };
  if (invalid !== null) return invalid;
  await transact(deps.db, (tx) => markRead(tx, query, input.ids ?? null, deps.clock.now()));
  return { __typename: 'MarkNotificationsReadSuccess', ...(await countUnread(deps.db, query)) };
}

function countFor(deps: Deps, query: NotificationQuery | null) {
  return query === null ? Promise.resolve({ unread: 0, waiting: 0 }) : countUnread(deps.db, query);
}

/** Since when notifications are kept, by the rule in force. */
export async function keptSince(deps: Deps): Promise<Date> {
  const now = deps.clock.now();
  const { value, unit } = durationOf(await deps.readRuleBook(), 'retention.notification', now);
  return new Date(now.getTime() - value * (unit === 'CALENDAR_D' ? dayMs : hourMs));
}

/** Whose notifications the viewer reads; null when nobody is signed in. */
async function queryOf(deps: Deps, { viewer }: Acting): Promise<NotificationQuery | null> {
  if (viewer.userId === null) return null;
  return {
    audiences: audiencesOf(viewer),
    scope: issueScope(viewer),
    userId: viewer.userId,
    since: await keptSince(deps),
  };
}
