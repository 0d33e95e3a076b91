import type { HandlingTaskRow } from '@lianxi/db/shared';

export type TaskState = HandlingTaskRow['state'];

/** From each state the states a task may go to; staying is always possible. */
const taskTransitions = {
  TODO: ['DOING', 'BLOCKED', 'DONE', 'WAIVED'],
  DOING: ['TODO', 'BLOCKED', 'DONE', 'WAIVED'],
  BLOCKED: ['TODO', 'DOING', 'DONE', 'WAIVED'],
  // Work found wanting goes on; what was settled is not declared unneeded afterwards.
  DONE: ['DOING'],
  WAIVED: ['TODO', 'DOING'],
} as const satisfies Record<TaskState, readonly TaskState[]>;

/** Whether a task may go from one state to another. */
export function canMoveTask(from: TaskState, to: TaskState): boolean {
  const targets: readonly TaskState[] = taskTransitions[from];
  return from === to || targets.includes(to);
}

/** Whether a state has to say why. */
export function needsReason(state: TaskState): boolean {
  return state === 'BLOCKED' || state === 'WAIVED';
}

/** Whether a task in this state asks for no more work. */
export function isSettled(state: TaskState): boolean {
  return state === 'DONE' || state === 'WAIVED';
}
