import { decodePageCursor, type Page, pageOf, pageSize } from '@lianxi/kit/connection';
import { encodeCursor } from '@lianxi/kit/cursor';
import type { Context } from '../context.ts';
import { issueScope } from '../issue/issue.policy.ts';
import { canDecide } from '../supervision/supervision.policy.ts';
import { deskDepartment, type DeskKind, deskKinds, isAboutTime, kindsFor } from './desk.policy.ts';
import {
  countDesk,
  type DeskPosition,
  type DeskQuery,
  type DeskRow,
  findDeskPage,
  findNextDeskChange,
} from './desk.store.ts';

/** A desk being read: its cursor is older than anything its fields read later. */
export interface DeskReading {
  cursor: string;
}

/** Starts reading the viewer's desk. */
export async function readDesk({ deps }: Context): Promise<DeskReading> {
  return { cursor: encodeCursor(await deps.appliedPosition()) };
}

/** Number of issues by kind of work, every kind named once. */
export async function deskCounters(context: Context): Promise<{ kind: DeskKind; count: number }[]> {
  const query = queryOf(context, kindsFor(context.viewer));
  const rows = await countDesk(context.deps.db, query);
  context.reading.holdsUntil(await findNextDeskChange(context.deps.db, query));
  const counts = new Map(rows.map(({ kind, count }) => [kind, count]));
  return deskKinds.map((kind) => ({ kind, count: counts.get(kind) ?? 0 }));
}

/** A page of what waits, due first: one kind, or all but those about time alone. */
export async function deskItems(
  context: Context,
  page: { kind?: DeskKind | null; first?: number | null; after?: string | null },
): Promise<Page<DeskRow>> {
  const size = pageSize(page.first, context.locale);
  const after = decodePageCursor(page.after, 3, context.locale) as DeskPosition | null;
  const kinds = kindsFor(context.viewer).filter((kind) =>
    page.kind == null ? !isAboutTime(kind) : kind === page.kind,
  );
  const query = queryOf(context, kinds);
  const rows = await findDeskPage(context.deps.db, query, after, size + 1);
  if (kinds.some(isAboutTime)) {
    context.reading.holdsUntil(await findNextDeskChange(context.deps.db, query));
  }
  return pageOf(rows, size, (row) => [row.dueAt?.toISOString() ?? null, row.issueId, row.kind]);
}

function queryOf({ viewer, reading }: Context, kinds: readonly DeskKind[]): DeskQuery {
  return {
    kinds,
    scope: issueScope(viewer),
    departmentCode: deskDepartment(viewer),
    forStreet: viewer.role === 'STREET_OFFICER',
    decidedLevels: [1, 2, 3].filter((level) => canDecide(viewer, { level })),
    // The only kind that two people of one territory do not share.
    userId: kinds.includes('TO_VERIFY') ? viewer.userId : null,
    now: reading.now(),
  };
}
