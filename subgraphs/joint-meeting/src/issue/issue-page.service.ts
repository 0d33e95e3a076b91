import type { IssueRow } from '@lianxi/db/joint-meeting';
import { decodePageCursor, type Page, pageOf, pageSize } from '@lianxi/kit/connection';
import type { Context } from '../context.ts';
import { issueScope } from './issue.policy.ts';
import { findIssueByCode } from './issue.store.ts';
import {
  countIssues,
  findIssuePage,
  type IssueConditions,
  type IssueOrder,
  type IssuePosition,
} from './issue-query.store.ts';

/** A page of issues that counts the whole list only when asked. */
export interface IssuePage extends Page<IssueRow> {
  countAll(): Promise<number>;
}

/** Reads a page of issues; throws `InvalidInputError` for a faulty `first` or `after`. */
export async function readIssuePage(
  context: Context,
  conditions: IssueConditions,
  order: IssueOrder,
  page: { first?: number | null; after?: string | null },
): Promise<IssuePage> {
  const { db } = context.deps;
  const size = pageSize(page.first, context.locale);
  const after = decodePageCursor(page.after, 2, context.locale) as IssuePosition | null;
  const rows = await findIssuePage(db, conditions, order, after, size + 1);
  for (const row of rows) context.loaders.issue.prime(row.id, row);
  return {
    ...pageOf(rows, size, (row) => [timeOf(row, order)?.toISOString() ?? null, row.id]),
    countAll: () => countIssues(db, conditions),
  };
}

function timeOf(row: IssueRow, order: IssueOrder): Date | null {
  switch (order) {
    case 'DUE_FIRST':
      return row.stateDueAt ?? row.dueAt;
    case 'NEWEST_FIRST':
      return row.createdAt;
    case 'LAST_CHANGED_FIRST':
      return row.updatedAt;
  }
}

/** Reads the issue of a code; null when there is none or the viewer may not see it. */
export function findIssueOfCode(context: Context, code: string): Promise<IssueRow | null> {
  return findIssueByCode(context.deps.db, code, issueScope(context.viewer));
}
