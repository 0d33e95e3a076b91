import type { QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { requireSignedIn } from '@lianxi/kit/errors';
import { readDirectory } from './department.service.ts';

/** The directory. */
export const departmentQueries: Pick<QueryResolvers, 'departments'> = {
  departments: (_, __, context) => {
    requireSignedIn(context);
    return readDirectory(context.deps);
  },
};

/** Departments of the directory; their code is their identifier. */
export const departmentTypes: Pick<Resolvers, 'Department'> = {
  Department: {
    __resolveReference: ({ id }, { loaders }) => loaders.department.load(id),
    id: ({ code }) => code,
    liaisons: ({ code }, _, { loaders }) => loaders.liaisons.load(code),
  },
};
