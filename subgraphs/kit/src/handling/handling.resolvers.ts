import type { HandlingRow, HandlingTaskRow } from '@lianxi/db/shared';
import type { Reference } from '../reference.ts';
import type { RequestContext } from '../start-subgraph.ts';
import type { HandlingDeps } from './act-on-handling.ts';
import { clearHandlingLoaders, type HandlingLoaders } from './handling.loaders.ts';
import { isOfficer } from './handling.policy.ts';
import {
  addTask,
  completeHandling,
  type TaskSuccessValue,
  updateTask,
} from './handling.service.ts';
import { plannedDueAt, progressOf } from './handling-progress.ts';

/** What the resolvers of handlings find in the context. */
export interface HandlingContext extends RequestContext {
  handling: { deps: HandlingDeps; loaders: HandlingLoaders };
}

type Input = { input: unknown };

/** The three acts on a handling, for a subgraph to name as mutations of its own. */
export const handlingMutations = {
  addTask: (_: unknown, { input }: Input, context: HandlingContext) =>
    acted(context, addTask(context.handling.deps, context, input)),
  updateTask: (_: unknown, { input }: Input, context: HandlingContext) =>
    acted(context, updateTask(context.handling.deps, context, input)),
  completeHandling: (_: unknown, { input }: Input, context: HandlingContext) =>
    acted(context, completeHandling(context.handling.deps, context, input)),
};

/** Fields that every type implementing `DepartmentHandling` shares. */
export const departmentHandlingFields = {
  async progress(handling: HandlingRow, _: unknown, context: HandlingContext) {
    const { taskCount, doneTaskCount } = progressOf(await tasksOf(handling, context));
    return taskCount === 0 ? null : doneTaskCount / taskCount;
  },
  async dueAt(handling: HandlingRow, _: unknown, context: HandlingContext) {
    return plannedDueAt(await tasksOf(handling, context));
  },
  async evidenceCount(handling: HandlingRow, _: unknown, context: HandlingContext) {
    return progressOf(await tasksOf(handling, context)).evidenceCount;
  },
  tasks: (handling: HandlingRow, _: unknown, context: HandlingContext) =>
    tasksOf(handling, context),
};

/** Types of the shared SDL that belong to handlings. */
export const handlingTypeResolvers = {
  HandlingTask: {
    attachmentsBefore: (task: HandlingTaskRow) => task.attachmentsBefore.map(attachmentOf),
    attachmentsAfter: (task: HandlingTaskRow) => task.attachmentsAfter.map(attachmentOf),
    async internalNote(task: HandlingTaskRow, _: unknown, context: HandlingContext) {
      const handlings = await context.handling.loaders.handlingsOfIssue.load(task.issueId);
      const own = handlings.find((handling) => handling.departmentCode === task.departmentCode);
      const isOwn =
        own !== undefined && context.handling.deps.policy.canHandle(context.viewer, own);
      return isOwn ? task.internalNote : null;
    },
  },
  TaskSuccess: {
    async task({ taskId }: TaskSuccessValue, _: unknown, context: HandlingContext) {
      const task = await context.handling.loaders.task.load(taskId);
      if (task === null) throw new Error(`task ${taskId} is gone`);
      return task;
    },
    issue: issueOf,
  },
  CompleteHandlingSuccess: { issue: issueOf },
};

/** The handling of an issue by one department; null when it was not called and for non-officers. */
export async function resolveHandling(
  issueId: string,
  departmentCode: string,
  context: HandlingContext,
): Promise<HandlingRow | null> {
  if (!isOfficer(context.viewer)) return null;
  const handlings = await context.handling.loaders.handlingsOfIssue.load(issueId);
  const handling = handlings.find((row) => row.departmentCode === departmentCode);
  return handling === undefined || handling.claim === 'DECLINED' ? null : handling;
}

/** The reference to the issue of a mutation's result. */
export function issueOf({ issueId }: { issueId: string }): Reference {
  return { id: issueId };
}

/** The reference to an attachment, which joint-meeting resolves for those who may see it. */
function attachmentOf(id: string): { __typename: 'Attachment'; id: string } {
  return { __typename: 'Attachment', id };
}

/** Waits for an act and lets the rest of the request read what it left. */
export async function acted<Result>(
  context: HandlingContext,
  act: Promise<Result>,
): Promise<Result> {
  const result = await act;
  clearHandlingLoaders(context.handling.loaders);
  return result;
}

async function tasksOf(
  handling: HandlingRow,
  context: HandlingContext,
): Promise<HandlingTaskRow[]> {
  const tasks = await context.handling.loaders.tasksOfIssue.load(handling.issueId);
  return tasks.filter((task) => task.departmentCode === handling.departmentCode);
}
