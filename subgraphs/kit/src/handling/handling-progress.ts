import type { HandlingTaskRow } from '@lianxi/db/shared';
import { isSettled } from './task-lifecycle.ts';

/** What the tasks of a handling add up to. */
export interface HandlingProgress {
  taskCount: number;
  /** Done or waived. */
  doneTaskCount: number;
  openMandatoryTasks: number;
  evidenceCount: number;
}

/** Counts the tasks of one handling. */
export function progressOf(tasks: readonly HandlingTaskRow[]): HandlingProgress {
  const evidence = tasks.flatMap((task) => [
    task.evidenceBefore,
    task.evidenceAfter,
    ...task.attachmentsBefore,
    ...task.attachmentsAfter,
  ]);
  return {
    taskCount: tasks.length,
    doneTaskCount: tasks.filter((task) => isSettled(task.state)).length,
    openMandatoryTasks: tasks.filter((task) => task.mandatory && !isSettled(task.state)).length,
    evidenceCount: evidence.filter((piece) => piece !== null).length,
  };
}

/** When the department planned to be done: the last of its tasks' terms, null when none is set. */
export function plannedDueAt(tasks: readonly HandlingTaskRow[]): Date | null {
  const terms = tasks.flatMap((task) => (task.dueAt === null ? [] : [task.dueAt.getTime()]));
  return terms.length === 0 ? null : new Date(Math.max(...terms));
}
