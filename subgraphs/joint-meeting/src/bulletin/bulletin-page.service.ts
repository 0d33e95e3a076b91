import type { BulletinRow } from '@lianxi/db/joint-meeting';
import { decodePageCursor, type Page, pageOf, pageSize } from '@lianxi/kit/connection';
import { ForbiddenError, requireSignedIn } from '@lianxi/kit/errors';
import type { Context } from '../context.ts';
import { readsNotices } from '../supervision/supervision.policy.ts';
import { followsBulletins } from './bulletin.policy.ts';
import { findBulletinPage } from './bulletin.store.ts';

/** Reads a page of bulletins, the latest month first; throws for residents and companies. */
export async function readBulletinPage(
  context: Context,
  page: { first?: number | null; after?: string | null },
): Promise<Page<BulletinRow>> {
  requireSignedIn(context);
  const { viewer, locale, deps } = context;
  if (!readsNotices(viewer)) throw new ForbiddenError(locale);
  const size = pageSize(page.first, locale);
  const [before = null] = (decodePageCursor(page.after, 1, locale) as [string] | null) ?? [];
  const rows = await findBulletinPage(deps.db, !followsBulletins(viewer), before, size + 1);
  return pageOf(rows, size, ({ month }) => [month]);
}
