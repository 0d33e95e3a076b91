import { computed, type ComputedRef, reactive, shallowRef } from 'vue';
import { fromLocalField, toLocalField } from '@/shared/shanghai-time.ts';
import type { TaskSubject } from './act-host.ts';

/** A task as its form holds it: texts are never null. */
export interface TaskDraft {
  state: TaskSubject['state'];
  stateReason: string;
  assignee: string;
  due: string;
  evidenceBefore: string;
  evidenceAfter: string;
  internalNote: string;
  publicText: string;
}

function draftOf(task: TaskSubject): TaskDraft {
  return {
    state: task.state,
    stateReason: task.stateReason ?? '',
    assignee: task.assigneeName ?? '',
    due: toLocalField(task.dueAt),
    evidenceBefore: task.evidenceBefore ?? '',
    evidenceAfter: task.evidenceAfter ?? '',
    internalNote: task.internalNote ?? '',
    publicText: task.publicText ?? '',
  };
}

/** Keeps what is written about a task, and takes over what others have changed meanwhile. */
export function useTaskDraft(latest: () => TaskSubject): {
  draft: TaskDraft;
  /** Somebody changed the task since it was read. */
  moved: ComputedRef<boolean>;
  needsReason: ComputedRef<boolean>;
  /** Takes the task as it is now; fields that were written in stay as they were written. */
  takeLatest(): void;
  /** Input of the mutation that changes the task. */
  input(): {
    taskId: string;
    state: TaskSubject['state'];
    stateReason: string | null;
    assigneeName: string | null;
    dueAt: string | null;
    evidenceBefore: string | null;
    evidenceAfter: string | null;
    internalNote: string | null;
    publicText: string | null;
    expectedVersion: number;
  };
} {
  const base = shallowRef(latest());
  const draft = reactive(draftOf(base.value));
  const needsReason = computed(() => draft.state === 'BLOCKED' || draft.state === 'WAIVED');
  const written = (text: string) => text.trim() || null;

  return {
    draft,
    needsReason,
    moved: computed(() => latest().version > base.value.version),
    takeLatest() {
      const before = draftOf(base.value);
      base.value = latest();
      const now = draftOf(base.value);
      const untouched = Object.entries(now).filter(
        ([field]) => draft[field as keyof TaskDraft] === before[field as keyof TaskDraft],
      );
      Object.assign(draft, Object.fromEntries(untouched));
    },
    input: () => ({
      taskId: base.value.id,
      state: draft.state,
      stateReason: needsReason.value ? draft.stateReason : null,
      assigneeName: written(draft.assignee),
      dueAt: fromLocalField(draft.due),
      evidenceBefore: written(draft.evidenceBefore),
      evidenceAfter: written(draft.evidenceAfter),
      internalNote: written(draft.internalNote),
      publicText: written(draft.publicText),
      expectedVersion: base.value.version,
    }),
  };
}
