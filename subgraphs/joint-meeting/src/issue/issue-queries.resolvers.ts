import { requireSignedIn } from '@lianxi/kit/errors';
import type { IssueFilter, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { boardCounts, readBoard } from './board.service.ts';
import { readIssueEvents } from './issue-event.service.ts';
import { conditionsOf } from './issue-filter.ts';
import { readIssuePage } from './issue-page.service.ts';
import { findIssueOfCode } from './issue-page.service.ts';

/** Look-ups, lists, the board and single events. */
export const issueQueries: Pick<QueryResolvers, 'issue' | 'issues' | 'board' | 'issueEventsAt'> = {
  issue: (_, { id, code }, context) => {
    requireSignedIn(context);
    if (id != null) return context.loaders.issue.load(id);
    return code == null ? null : findIssueOfCode(context, code);
  },
  issues: (_, { filter, orderBy, ...page }, context) => {
    requireSignedIn(context);
    const conditions = conditionsOf(context, filter, timeOf(context, filter));
    return readIssuePage(context, conditions, orderBy ?? 'DUE_FIRST', page);
  },
  board: (_, { filter }, context) => {
    requireSignedIn(context);
    return readBoard(context, conditionsOf(context, filter, timeOf(context, filter)));
  },
  issueEventsAt: (_, { cursors, filter }, context) => {
    requireSignedIn(context);
    const conditions = conditionsOf(context, filter, timeOf(context, filter));
    return readIssueEvents(context, cursors, conditions);
  },
};

/** Types of lists and the board. */
export const issueListTypes: Pick<Resolvers, 'Board' | 'IssueConnection'> = {
  Board: {
    counts: (board, _, context) => boardCounts(context, board),
    issues: ({ conditions }, page, context) =>
      readIssuePage(context, conditions, 'DUE_FIRST', page),
  },
  IssueConnection: { totalCount: (page) => page.countAll() },
};

/** The time to read at; only a filter by time makes the answer depend on it. */
function timeOf({ deps, reading }: Context, filter: Partial<IssueFilter> | null | undefined): Date {
  return filter?.overdue == null ? reading.now() : deps.clock.now();
}
