import type { QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { requireSignedIn } from '@lianxi/kit/errors';
import { proposeWhistle, readCatalogue } from './duty.service.ts';

/** The duty catalogue and what it proposes. */
export const dutyQueries: Pick<QueryResolvers, 'categories' | 'whistleProposal'> = {
  categories: (_, __, context) => {
    requireSignedIn(context);
    return readCatalogue(context.deps);
  },
  whistleProposal: async (_, { issueId, kind }, context) => {
    requireSignedIn(context);
    const issue = await context.loaders.issue.load(issueId);
    if (issue === null) return null;
    const category = await context.loaders.dutyItem.load(issue.category);
    const book = await context.deps.readRuleBook();
    return {
      category,
      ...proposeWhistle(book, context.viewer, issue, kind, context.deps.clock.now()),
    };
  },
};

/** Categories with their duty. */
export const dutyTypes: Pick<Resolvers, 'Category'> = {
  Category: {
    code: ({ category }) => category,
    precedent: ({ precedentCode, precedentAt }) =>
      precedentCode === null || precedentAt === null
        ? null
        : { issueCode: precedentCode, ruledAt: precedentAt },
    group: ({ categoryGroup }) => categoryGroup,
    lead: ({ leadDepartment }, _, { loaders }) => loaders.department.load(leadDepartment),
    assists: ({ assistDepartments }, _, { loaders }) =>
      Promise.all(assistDepartments.map((code) => loaders.department.load(code))),
  },
};
