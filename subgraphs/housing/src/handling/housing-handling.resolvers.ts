import {
  departmentHandlingFields,
  handlingMutations,
  resolveHandling,
} from '@lianxi/kit/handling/handling.resolvers';
import { resolveByKey } from '@lianxi/kit/reference';
import type { MutationResolvers, Resolvers } from '../__generated__/resolvers.ts';

/** Acts of housing on its tasks. */
export const housingHandlingMutations: Pick<
  MutationResolvers,
  'housingAddTask' | 'housingUpdateTask' | 'housingCompleteHandling'
> = {
  housingAddTask: handlingMutations.addTask,
  housingUpdateTask: handlingMutations.updateTask,
  housingCompleteHandling: handlingMutations.completeHandling,
};

/** What housing adds to an issue. */
export const housingHandlingTypes: Pick<Resolvers, 'Issue' | 'HousingHandling'> = {
  Issue: {
    __resolveReference: resolveByKey,
    housing: ({ id }, _, context) => resolveHandling(id, 'housing', context),
  },
  HousingHandling: {
    ...departmentHandlingFields,
    inspectionFindings: ({ issueId }, _, { loaders }) => loaders.findingsOfIssue.load(issueId),
  },
};
