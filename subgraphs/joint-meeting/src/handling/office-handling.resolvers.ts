import type { HandlingTaskRow } from '@lianxi/db/shared';
import {
  departmentHandlingFields,
  handlingMutations,
  handlingTypeResolvers,
} from '@lianxi/kit/handling/handling.resolvers';
import type { MutationResolvers, Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
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

// Attachments are at home here: a reference would find nobody to resolve it.
const task = {
  ...handlingTypeResolvers.HandlingTask,
  attachmentsBefore: (row: HandlingTaskRow, _: unknown, { loaders }: Context) =>
    Promise.all(row.attachmentsBefore.map((id) => loaders.attachment.load(id))),
  attachmentsAfter: (row: HandlingTaskRow, _: unknown, { loaders }: Context) =>
    Promise.all(row.attachmentsAfter.map((id) => loaders.attachment.load(id))),
};

const officeHandling: Resolvers['OfficeHandling'] = {
  ...departmentHandlingFields,
  department: ({ departmentCode }, _, { loaders }) => loaders.department.load(departmentCode),
};

/** Handlings kept by the office; their results hold the issue itself, which is at home here. */
export const officeHandlingTypes = {
  ...handlingTypeResolvers,
  HandlingTask: task,
  TaskSuccess: { ...handlingTypeResolvers.TaskSuccess, issue: issueOfResult },
  CompleteHandlingSuccess: { issue: issueOfResult },
  OfficeHandling: officeHandling,
};
