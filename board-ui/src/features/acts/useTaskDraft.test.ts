import { expect, test } from 'vitest';
import { shallowRef } from 'vue';
import type { TaskSubject } from './act-host.ts';
import { useTaskDraft } from './useTaskDraft.ts';

const task: TaskSubject = {
  id: 'task-1',
  title: '清理通道',
  acceptanceCriteria: null,
  mandatory: true,
  state: 'TODO',
  stateReason: null,
  assigneeName: '李娜',
  dueAt: null,
  evidenceBefore: null,
  evidenceAfter: null,
  attachmentsBefore: [],
  attachmentsAfter: [],
  internalNote: null,
  publicText: null,
  version: 1,
};

test('a task changed by others is taken over without what was written here', () => {
  const latest = shallowRef(task);
  const { draft, moved, takeLatest, input } = useTaskDraft(() => latest.value);
  draft.evidenceAfter = '已清理';
  expect(moved.value).toBe(false);
  latest.value = {
    ...task,
    version: 2,
    state: 'DOING',
    evidenceAfter: '清理中',
    assigneeName: '王强',
  };
  expect(moved.value).toBe(true);
  takeLatest();
  expect(moved.value).toBe(false);
  expect(input()).toMatchObject({
    state: 'DOING',
    assigneeName: '王强',
    evidenceAfter: '已清理',
    expectedVersion: 2,
  });
});

test('a reason is sent only with a state that needs one', () => {
  const { draft, needsReason, input } = useTaskDraft(() => task);
  draft.state = 'BLOCKED';
  draft.stateReason = '待确认';
  expect(needsReason.value).toBe(true);
  expect(input().stateReason).toBe('待确认');
  draft.state = 'DONE';
  expect(input().stateReason).toBeNull();
});

test('an emptied text is sent as none', () => {
  const { draft, input } = useTaskDraft(() => task);
  draft.assignee = ' ';
  expect(input().assigneeName).toBeNull();
});
