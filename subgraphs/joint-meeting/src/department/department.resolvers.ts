import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { requireSignedIn } from '@lianxi/kit/errors';
import { acted } from '../issue/issue.resolvers.ts';
import { readDirectory } from './department.service.ts';
import { recordLiaisons } from './record-liaisons.service.ts';

/** The directory. */
export const departmentQueries: Pick<QueryResolvers, 'departments'> = {
  departments: (_, __, context) => {
    requireSignedIn(context);
    return readDirectory(context.deps);
  },
};

/** Recording who answers for a department. */
export const departmentMutations: Pick<MutationResolvers, 'recordLiaisons'> = {
  recordLiaisons: (_, { input }, context) =>
    acted(context, recordLiaisons(context.deps, context, input)),
};

/** Departments of the directory; their code is their identifier. */
export const departmentTypes: Pick<Resolvers, 'Department' | 'RecordLiaisonsSuccess'> = {
  Department: {
    __resolveReference: ({ id }, { loaders }) => loaders.department.load(id),
    id: ({ code }) => code,
    liaisons: ({ code }, _, { loaders }) => loaders.liaisons.load(code),
  },
  RecordLiaisonsSuccess: {
    department: ({ departmentCode }, _, { loaders }) => loaders.department.load(departmentCode),
  },
};
