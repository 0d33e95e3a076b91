import type { Resolvers } from '../__generated__/resolvers.ts';
import { canReadText } from './timeline.policy.ts';

/** Entries of timelines. */
export const timelineTypes: Pick<Resolvers, 'TimelineEntry'> = {
  TimelineEntry: {
    id: ({ sequence }) => String(sequence),
    department: ({ departmentCode }, _, { loaders }) =>
      departmentCode === null ? null : loaders.department.load(departmentCode),
    text: ({ type, text }, _, { viewer }) => (canReadText(viewer, type) ? text : null),
  },
};
