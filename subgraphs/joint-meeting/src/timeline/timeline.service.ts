import type { TimelineEntryRow } from '@lianxi/db/joint-meeting';
import { decodePageCursor, type Page, pageOf, pageSize } from '@lianxi/kit/connection';
import type { Context } from '../context.ts';
import { findTimeline } from './timeline.store.ts';

/** Reads a page of an issue's timeline, newest first. */
export async function readTimeline(
  { deps, locale }: Context,
  issueId: string,
  page: { first?: number | null; after?: string | null },
): Promise<Page<TimelineEntryRow>> {
  const size = pageSize(page.first, locale);
  const before = decodePageCursor(page.after, 1, locale)?.[0] ?? null;
  const rows = await findTimeline(
    deps.db,
    issueId,
    before === null ? null : Number(before),
    size + 1,
  );
  return pageOf(rows, size, (row) => [row.sequence]);
}
