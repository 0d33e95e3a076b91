import {
  departmentHandlingFields,
  handlingMutations,
  resolveHandling,
} from '@lianxi/kit/handling/handling.resolvers';
import { resolveByKey } from '@lianxi/kit/reference';
import type { MutationResolvers, Resolvers } from '../__generated__/resolvers.ts';

/** Acts of a community on its tasks. */
export const communityHandlingMutations: Pick<
  MutationResolvers,
  'communityAddTask' | 'communityUpdateTask' | 'communityCompleteHandling'
> = {
  communityAddTask: handlingMutations.addTask,
  communityUpdateTask: handlingMutations.updateTask,
  communityCompleteHandling: handlingMutations.completeHandling,
};

/** What communities add to an issue. */
export const communityHandlingTypes: Pick<Resolvers, 'Issue' | 'CommunityHandling'> = {
  Issue: {
    __resolveReference: resolveByKey,
    community: ({ id }, _, context) => resolveHandling(id, 'community', context),
  },
  CommunityHandling: departmentHandlingFields,
};
