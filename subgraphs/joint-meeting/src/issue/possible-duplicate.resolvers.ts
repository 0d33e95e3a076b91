import type { Resolvers } from '../__generated__/resolvers.ts';

/** Similar issues of a refused report: those that the viewer may see. */
export const duplicateTypes: Pick<Resolvers, 'PossibleDuplicate'> = {
  PossibleDuplicate: {
    duplicates: async ({ duplicateIds }, _, { loaders }) => {
      const issues = await Promise.all(duplicateIds.map((id) => loaders.issue.load(id)));
      return issues.filter((issue) => issue !== null);
    },
  },
};
