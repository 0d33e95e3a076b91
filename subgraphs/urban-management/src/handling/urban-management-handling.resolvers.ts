import {
  departmentHandlingFields,
  handlingMutations,
  resolveHandling,
} from '@lianxi/kit/handling/handling.resolvers';
import { resolveByKey } from '@lianxi/kit/reference';
import type { MutationResolvers, Resolvers } from '../__generated__/resolvers.ts';

/** Acts of urban management on its tasks. */
export const urbanManagementHandlingMutations: Pick<
  MutationResolvers,
  'urbanAddTask' | 'urbanUpdateTask' | 'urbanCompleteHandling'
> = {
  urbanAddTask: handlingMutations.addTask,
  urbanUpdateTask: handlingMutations.updateTask,
  urbanCompleteHandling: handlingMutations.completeHandling,
};

/** What urban management adds to an issue. */
export const urbanManagementHandlingTypes: Pick<Resolvers, 'Issue' | 'UrbanManagementHandling'> = {
  Issue: {
    __resolveReference: resolveByKey,
    urbanManagement: ({ id }, _, context) => resolveHandling(id, 'urban', context),
  },
  UrbanManagementHandling: {
    ...departmentHandlingFields,
    violationCase: ({ issueId }, _, { loaders }) => loaders.latestCaseOfIssue.load(issueId),
  },
};
