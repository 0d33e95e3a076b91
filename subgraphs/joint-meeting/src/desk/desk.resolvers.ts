import type { QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { issueOfResult } from '../issue/issue-result.ts';
import { requireSignedIn } from '@lianxi/kit/errors';
import { deskCounters, deskItems, readDesk } from './desk.service.ts';

/** The desk of the viewer. */
export const deskQueries: Pick<QueryResolvers, 'desk'> = {
  desk: (_, __, context) => {
    requireSignedIn(context);
    return readDesk(context);
  },
};

/** What waits on a desk. */
export const deskTypes: Pick<Resolvers, 'Desk' | 'DeskItem'> = {
  Desk: {
    counters: (_, __, context) => deskCounters(context),
    items: (_, page, context) => deskItems(context, page),
  },
  DeskItem: { issue: issueOfResult },
};
