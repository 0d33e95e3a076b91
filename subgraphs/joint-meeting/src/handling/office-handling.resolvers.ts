import {
  departmentHandlingFields,
  handlingMutations,
} from '@lianxi/kit/handling/handling.resolvers';
import type { MutationResolvers, Resolvers } from '../__generated__/resolvers.ts';

/** Acts of departments without a subgraph on their tasks. */
export const officeHandlingMutations: Pick<
  MutationResolvers,
  'departmentAddTask' | 'departmentUpdateTask' | 'departmentCompleteHandling'
> = {
  departmentAddTask: handlingMutations.addTask,
  departmentUpdateTask: handlingMutations.updateTask,
  departmentCompleteHandling: handlingMutations.completeHandling,
};

/** Handlings kept by the office. */
export const officeHandlingTypes: Pick<Resolvers, 'OfficeHandling'> = {
  OfficeHandling: {
    ...departmentHandlingFields,
    department: ({ departmentCode }, _, { loaders }) => loaders.department.load(departmentCode),
  },
};
