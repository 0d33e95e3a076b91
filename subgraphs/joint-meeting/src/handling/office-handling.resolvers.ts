import {
  departmentHandlingFields,
  handlingMutations,
  handlingTypeResolvers,
} from '@lianxi/kit/handling/handling.resolvers';
import type { MutationResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { issueOfResult } from '../issue/issue-result.ts';

/** Acts of departments without a subgraph on their tasks. */
export const officeHandlingMutations: Pick<
  MutationResolvers,
  'departmentAddTask' | 'departmentUpdateTask' | 'departmentCompleteHandling'
> = {
  departmentAddTask: handlingMutations.addTask,
  departmentUpdateTask: handlingMutations.updateTask,
  departmentCompleteHandling: handlingMutations.completeHandling,
};

const officeHandling: Resolvers['OfficeHandling'] = {
  ...departmentHandlingFields,
  department: ({ departmentCode }, _, { loaders }) => loaders.department.load(departmentCode),
};

/** Handlings kept by the office; their results hold the issue itself, which is at home here. */
export const officeHandlingTypes = {
  ...handlingTypeResolvers,
  TaskSuccess: { ...handlingTypeResolvers.TaskSuccess, issue: issueOfResult },
  CompleteHandlingSuccess: { issue: issueOfResult },
  OfficeHandling: officeHandling,
};
