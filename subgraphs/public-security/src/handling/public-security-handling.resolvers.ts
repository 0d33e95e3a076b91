import {
  departmentHandlingFields,
  handlingMutations,
  resolveHandling,
} from '@lianxi/kit/handling/handling.resolvers';
import { resolveByKey } from '@lianxi/kit/reference';
import type { MutationResolvers, Resolvers } from '../__generated__/resolvers.ts';

/** Acts of public security on its tasks. */
export const publicSecurityHandlingMutations: Pick<
  MutationResolvers,
  'policeAddTask' | 'policeUpdateTask' | 'policeCompleteHandling'
> = {
  policeAddTask: handlingMutations.addTask,
  policeUpdateTask: handlingMutations.updateTask,
  policeCompleteHandling: handlingMutations.completeHandling,
};

/** What public security adds to an issue. */
export const publicSecurityHandlingTypes: Pick<Resolvers, 'Issue' | 'PublicSecurityHandling'> = {
  Issue: {
    __resolveReference: resolveByKey,
    publicSecurity: ({ id }, _, context) => resolveHandling(id, 'police', context),
  },
  PublicSecurityHandling: {
    ...departmentHandlingFields,
    patrols: ({ issueId }, _, { loaders }) => loaders.patrolsOfIssue.load(issueId),
  },
};
