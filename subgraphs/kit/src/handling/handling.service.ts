import type { Tx } from '@lianxi/db';
import type { HandlingRow, HandlingTaskRow } from '@lianxi/db/shared';
import { invalidInput, type InvalidInputValue } from '../input.ts';
import type { Locale } from '../locale.ts';
import { actOnHandling, type HandlingDeps, type HandlingRefusal } from './act-on-handling.ts';
import type { HandlingAnnouncement } from './handling-events.ts';
import {
  addTaskInput,
  completeHandlingInput,
  updateTaskInput,
  type UpdateTaskFields,
} from './handling.input.ts';
import { progressOf } from './handling-progress.ts';
import {
  changeTask,
  findTasks,
  findTasksOfHandling,
  insertTask,
  markComplete,
  type TaskChanges,
} from './handling.store.ts';
import { type Actor, type Asker, parseSignedInput } from './signed-input.ts';
import { canMoveTask, needsReason } from './task-lifecycle.ts';

/** Tasks of one handling; its list is shown whole. */
const tasksMaximum = 100;

export interface TaskSuccessValue {
  __typename: 'TaskSuccess';
  taskId: string;
  issueId: string;
}

export type AddTaskValue = TaskSuccessValue | HandlingRefusal;

export type UpdateTaskValue =
  | TaskSuccessValue
  | { __typename: 'StaleVersion'; currentVersion: number }
  | HandlingRefusal;

export interface CompleteHandlingSuccessValue {
  __typename: 'CompleteHandlingSuccess';
  issueId: string;
}

export type CompleteHandlingValue =
  | CompleteHandlingSuccessValue
  | { __typename: 'TasksOpen'; openTasks: number }
  | HandlingRefusal;

/** Adds a task to the handling of an issue that the viewer's department claims. */
export async function addTask(
  deps: HandlingDeps,
  asker: Asker,
  input: unknown,
): Promise<AddTaskValue> {
  const { value, actor, refusal } = parseSignedInput(addTaskInput, input, asker);
  if (refusal !== null) return refusal;
  const { issueId, operationId } = value;
  const act = { viewer: asker.viewer, actor, act: 'addTask', issueId, operationId, input: value };
  return actOnHandling<AddTaskValue>(deps, act, async (tx, handling) => {
    const tasks = await findTasksOfHandling(tx, deps.tables, handling);
    if (tasks.length >= tasksMaximum) return { __typename: 'WrongState' };
    const now = deps.clock.now();
    const taskId = await insertTask(tx, deps.tables, {
      issueId,
      departmentCode: handling.departmentCode,
      title: value.title,
      acceptanceCriteria: value.acceptanceCriteria,
      mandatory: value.mandatory,
      assigneeName: value.assigneeName,
      dueAt: value.dueAt,
      createdAt: now,
      updatedAt: now,
    });
    await announceProgress(deps, tx, handling, actor, now, { taskTitle: value.title });
    return { __typename: 'TaskSuccess', taskId, issueId };
  });
}

/** Changes a task; what the input leaves out stays, and null clears. */
export async function updateTask(
  deps: HandlingDeps,
  asker: Asker,
  input: unknown,
): Promise<UpdateTaskValue> {
  const { value, actor, refusal } = parseSignedInput(updateTaskInput, input, asker);
  if (refusal !== null) return refusal;
  const { taskId, operationId } = value;
  const known = await findTask(deps, deps.db, taskId);
  if (known === null || known.departmentCode !== deps.policy.departmentOf(asker.viewer)) {
    return { __typename: 'Forbidden' };
  }
  const { issueId } = known;
  const act = {
    viewer: asker.viewer,
    actor,
    act: 'updateTask',
    issueId,
    operationId,
    input: value,
  };
  return actOnHandling<UpdateTaskValue>(deps, act, async (tx, handling) => {
    const task = (await findTask(deps, tx, taskId)) ?? known;
    const stale = { __typename: 'StaleVersion', currentVersion: task.version } as const;
    if (value.expectedVersion != null && value.expectedVersion !== task.version) return stale;
    if (!canMoveTask(task.state, value.state ?? task.state)) return { __typename: 'WrongState' };
    const changes = taskChanges(task, value, asker.locale);
    if ('__typename' in changes) return changes;

    const now = deps.clock.now();
    const changed = await changeTask(tx, deps.tables, task, { ...changes, updatedAt: now });
    if (!changed) return stale;
    await announceProgress(deps, tx, handling, actor, now, {
      taskTitle: task.title,
      text: value.publicText ?? undefined,
      attachments: newAttachments(task, value),
    });
    return { __typename: 'TaskSuccess', taskId, issueId };
  });
}

/** Completes the handling by the viewer's department, when no mandatory task is open. */
export async function completeHandling(
  deps: HandlingDeps,
  asker: Asker,
  input: unknown,
): Promise<CompleteHandlingValue> {
  const { value, actor, refusal } = parseSignedInput(completeHandlingInput, input, asker);
  if (refusal !== null) return refusal;
  const { issueId, operationId } = value;
  const act = {
    viewer: asker.viewer,
    actor,
    act: 'completeHandling',
    issueId,
    operationId,
    input: value,
  };
  return actOnHandling<CompleteHandlingValue>(deps, act, async (tx, handling) => {
    const progress = progressOf(await findTasksOfHandling(tx, deps.tables, handling));
    if (progress.openMandatoryTasks > 0) {
      return { __typename: 'TasksOpen', openTasks: progress.openMandatoryTasks };
    }
    const now = deps.clock.now();
    await markComplete(tx, deps.tables, handling, now, value.summary ?? null);
    await deps.announce(tx, {
      type: 'HANDLING_COMPLETED',
      handling,
      actor,
      occurredAt: now,
      progress,
      completedAt: now,
      text: value.summary ?? undefined,
    });
    return { __typename: 'CompleteHandlingSuccess', issueId };
  });
}

/** Tells the others that work on a handling went on. */
export async function announceProgress(
  deps: HandlingDeps,
  tx: Tx,
  handling: HandlingRow,
  actor: Actor,
  occurredAt: Date,
  said: Pick<HandlingAnnouncement, 'taskTitle' | 'text' | 'attachments'>,
): Promise<void> {
  const progress = progressOf(await findTasksOfHandling(tx, deps.tables, handling));
  await deps.announce(tx, {
    type: 'HANDLING_PROGRESSED',
    handling,
    actor,
    occurredAt,
    progress,
    completedAt: handling.completedAt,
    ...said,
  });
}

async function findTask(
  deps: HandlingDeps,
  executor: HandlingDeps['db'] | Tx,
  taskId: string,
): Promise<HandlingTaskRow | null> {
  const [task] = await findTasks(executor, deps.tables, [taskId]);
  return task ?? null;
}

function taskChanges(
  task: HandlingTaskRow,
  fields: UpdateTaskFields,
  locale: Locale,
): TaskChanges | InvalidInputValue {
  const state = fields.state ?? task.state;
  const keptReason = state === task.state ? task.stateReason : null;
  const stateReason = fields.stateReason ?? keptReason;
  if (needsReason(state) && stateReason === null) return reasonMissing[locale];
  return {
    state,
    stateReason: needsReason(state) ? stateReason : null,
    assigneeName: fields.assigneeName,
    dueAt: fields.dueAt,
    evidenceBefore: fields.evidenceBefore,
    evidenceAfter: fields.evidenceAfter,
    attachmentsBefore: fields.attachmentsBefore ?? undefined,
    attachmentsAfter: fields.attachmentsAfter ?? undefined,
    internalNote: fields.internalNote,
    publicText: fields.publicText,
  };
}

/** What a change adds to the evidence of a task; undefined when nothing. */
function newAttachments(
  task: HandlingTaskRow,
  fields: UpdateTaskFields,
): HandlingAnnouncement['attachments'] {
  const known = new Set([...task.attachmentsBefore, ...task.attachmentsAfter]);
  const named = [...(fields.attachmentsBefore ?? []), ...(fields.attachmentsAfter ?? [])];
  const ids = named.filter((id) => !known.has(id));
  return ids.length === 0 ? undefined : { taskId: task.id, ids };
}

const reasonMissing: Record<Locale, InvalidInputValue> = {
  zh: invalidInput('stateReason', '任务受阻或免办须写明原因。'),
  en: invalidInput('stateReason', 'A blocked or waived task needs a reason.'),
};
