import { taskStates } from '@lianxi/db/shared';
import { describe, expect, test } from 'vitest';
import { canMoveTask, isSettled, needsReason, type TaskState } from './task-lifecycle.ts';

const allowed: Record<TaskState, TaskState[]> = {
  TODO: ['TODO', 'DOING', 'BLOCKED', 'DONE', 'WAIVED'],
  DOING: ['TODO', 'DOING', 'BLOCKED', 'DONE', 'WAIVED'],
  BLOCKED: ['TODO', 'DOING', 'BLOCKED', 'DONE', 'WAIVED'],
  DONE: ['DOING', 'DONE'],
  WAIVED: ['TODO', 'DOING', 'WAIVED'],
};

const pairs = taskStates.flatMap((from) => taskStates.map((to) => ({ from, to })));

describe('a task', () => {
  test.each(pairs)('goes from $from to $to only where that is allowed', ({ from, to }) => {
    expect(canMoveTask(from, to)).toBe(allowed[from].includes(to));
  });

  test('needs a reason where it rests or falls away', () => {
    expect(taskStates.filter(needsReason)).toEqual(['BLOCKED', 'WAIVED']);
  });

  test('is settled when done or waived', () => {
    expect(taskStates.filter(isSettled)).toEqual(['DONE', 'WAIVED']);
  });
});
