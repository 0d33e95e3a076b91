import { ForbiddenError, requireSignedIn } from '@lianxi/kit/errors';
import type { QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { linkToDocument } from '../document/drawn-document.ts';
import { issueOfResult } from '../issue/issue-result.ts';
import { readsWeeklyList } from './weekly-list.policy.ts';
import { readWeeklyList } from './weekly-list.service.ts';

/** What every department owes. */
export const weeklyListQueries: Pick<QueryResolvers, 'weeklyList'> = {
  weeklyList: (_, __, context) => {
    requireSignedIn(context);
    if (!readsWeeklyList(context.viewer)) throw new ForbiddenError(context.locale);
    return readWeeklyList(context.deps);
  },
};

/** The weekly list and what stands on it. */
export const weeklyListTypes: Pick<Resolvers, 'WeeklyList' | 'WeeklyDepartment' | 'WeeklyItem'> = {
  WeeklyList: {
    items: ({ rows }) => rows,
    url: (_, __, context) => linkToDocument(context, 'weekly-list', 'now'),
  },
  WeeklyDepartment: {
    department: ({ departmentCode }, _, { loaders }) => loaders.department.load(departmentCode),
    overdue: ({ counts }) => counts.OVERDUE,
    unanswered: ({ counts }) => counts.UNANSWERED,
    breached: ({ counts }) => counts.BREACHED,
    underNotice: ({ counts }) => counts.UNDER_NOTICE,
  },
  WeeklyItem: {
    department: ({ departmentCode }, _, { loaders }) => loaders.department.load(departmentCode),
    issue: issueOfResult,
  },
};
