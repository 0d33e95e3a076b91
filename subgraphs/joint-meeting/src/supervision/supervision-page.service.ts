import type { SupervisionRow } from '@lianxi/db/joint-meeting';
import { decodePageCursor, type Page, pageOf, pageSize } from '@lianxi/kit/connection';
import { encodeCursor } from '@lianxi/kit/cursor';
import { ForbiddenError, InvalidInputError, requireSignedIn } from '@lianxi/kit/errors';
import { textField } from '@lianxi/kit/input';
import type { SupervisionFilter } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { issueScope } from '../issue/issue.policy.ts';
import { awaitedStates } from './supervision-lifecycle.ts';
import { readsNotices } from './supervision.policy.ts';
import {
  countByDepartment,
  countByLevelAndState,
  countNotices,
  findNoticePage,
  type NoticeConditions,
  type NoticeOrder,
  type NoticePosition,
} from './supervision-query.store.ts';

/** A page of notices that counts the whole list only when asked. */
export interface SupervisionPage extends Page<SupervisionRow> {
  countAll(): Promise<number>;
}

const searchText = textField(0, 100);

/** Throws for those who read no notices. */
export function requireNoticeReader(context: Context): void {
  requireSignedIn(context);
  if (!readsNotices(context.viewer)) throw new ForbiddenError(context.locale);
}

/** Reads a page of notices; throws `InvalidInputError` for a faulty filter, `first` or `after`. */
export async function readNoticePage(
  context: Context,
  filter: SupervisionFilter | null | undefined,
  order: NoticeOrder,
  page: { first?: number | null; after?: string | null },
): Promise<SupervisionPage> {
  const { db } = context.deps;
  const size = pageSize(page.first, context.locale);
  const after = decodePageCursor(page.after, 2, context.locale) as NoticePosition | null;
  const conditions = conditionsOf(context, filter);
  const rows = await findNoticePage(db, conditions, order, after, size + 1);
  return {
    ...pageOf(rows, size, (row) => [
      (order === 'DUE_FIRST' ? row.replyDueAt : row.issuedAt).toISOString(),
      row.id,
    ]),
    countAll: () => countNotices(db, conditions),
  };
}

/** Reads the notices in figures; the cursor is older than the counts. */
export async function readNoticeOverview({ deps, viewer }: Context) {
  const cursor = encodeCursor(await deps.appliedPosition());
  const scope = issueScope(viewer);
  const [counts, departments] = await Promise.all([
    countByLevelAndState(deps.db, scope),
    countByDepartment(deps.db, scope, deps.clock.now()),
  ]);
  return { cursor, counts, departments };
}

/** Whether a reply is awaited and its time has passed. */
export function isNoticeOverdue(notice: SupervisionRow, now: Date): boolean {
  return awaitedStates.includes(notice.state) && notice.replyDueAt < now;
}

/** Whether the department has to reply. */
export function isReplyAwaited(notice: SupervisionRow): boolean {
  return awaitedStates.includes(notice.state);
}

function conditionsOf(
  { viewer, locale, deps }: Context,
  filter: SupervisionFilter | null | undefined,
): NoticeConditions {
  const text = searchText.safeParse(filter?.text ?? '');
  if (!text.success) throw new InvalidInputError(locale, 'filter.text');
  return {
    ...filter,
    scope: issueScope(viewer),
    departmentCode: filter?.departmentId,
    text: text.data || null,
    now: deps.clock.now(),
  };
}
