import type { Resolvers } from '../__generated__/resolvers.ts';

/** Entries of timelines. */
export const timelineTypes: Pick<Resolvers, 'TimelineEntry'> = {
  TimelineEntry: {
    id: ({ sequence }) => String(sequence),
    department: ({ departmentCode }, _, { loaders }) =>
      departmentCode === null ? null : loaders.department.load(departmentCode),
  },
};
