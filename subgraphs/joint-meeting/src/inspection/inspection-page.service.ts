import type { InspectionRow } from '@lianxi/db/joint-meeting';
import { decodePageCursor, type Page, pageOf, pageSize } from '@lianxi/kit/connection';
import type { InspectionFilter } from '../__generated__/resolvers.ts';
import { shanghaiDay } from '../calendar/working-time.ts';
import type { Context } from '../context.ts';
import { ruleOf } from '../deadline/deadline.ts';
import { inspectionScope } from './inspection.policy.ts';
import {
  countInspections,
  countLookedBack,
  findInspectionPage,
  type InspectionPosition,
} from './inspection.store.ts';

/** A page of checks that counts the whole list only when asked. */
export interface InspectionPage extends Page<InspectionRow> {
  countAll(): Promise<number>;
}

/** Reads a page of checks; throws `InvalidInputError` for a faulty `first` or `after`. */
export async function readInspectionPage(
  { deps, viewer, locale }: Context,
  filter: InspectionFilter | null | undefined,
  page: { first?: number | null; after?: string | null },
): Promise<InspectionPage> {
  const size = pageSize(page.first, locale);
  const after = decodePageCursor(page.after, 2, locale) as InspectionPosition | null;
  const conditions = { ...filter, scope: inspectionScope(viewer) };
  const rows = await findInspectionPage(deps.db, conditions, after, size + 1);
  return {
    ...pageOf(rows, size, (row) => [row.visitedAt.toISOString(), row.id]),
    countAll: () => countInspections(deps.db, conditions),
  };
}

/** How many checks were made this year, how many were looked back at, and how many should be. */
export async function readLookBacks({ deps, viewer }: Context) {
  const now = deps.clock.now();
  const since = new Date(`${shanghaiDay(now).slice(0, 4)}-01-01T00:00:00+08:00`);
  const { inspected, lookedBack } = await countLookedBack(deps.db, inspectionScope(viewer), since);
  const share = ruleOf(await deps.readRuleBook(), 'look-back.share', now).value;
  return { inspected, lookedBack, wanted: Math.ceil(inspected * share) };
}
