import { type ComputedRef, inject, type InjectionKey, type ShallowRef } from 'vue';
import type { ActPreset, ActSubject, IssueAct } from '@/graphql/issue-acts.ts';
import type { AttemptFollower } from '@/graphql/submission.ts';
import type { EnumValue } from '@/graphql/tada.ts';

/** A task as the form that changes it needs it. */
export interface TaskSubject {
  id: string;
  title: string;
  acceptanceCriteria: string | null;
  mandatory: boolean;
  state: EnumValue<'TaskState'>;
  stateReason: string | null;
  assigneeName: string | null;
  dueAt: string | null;
  evidenceBefore: string | null;
  evidenceAfter: string | null;
  /** One that the viewer may not see, or that cannot be reached now, is null. */
  attachmentsBefore: readonly ({ id: string } | null)[];
  attachmentsAfter: readonly ({ id: string } | null)[];
  internalNote: string | null;
  publicText: string | null;
  version: number;
}

/** What only one department keeps for an issue, as the form that changes it needs it. */
export type RecordSubject =
  | { kind: 'finding'; id: string; text: string }
  | {
      kind: 'case';
      id: string;
      number: string;
      state: EnumValue<'ViolationState'>;
      version: number;
    };

const recordForms = [
  'RECORD_FINDING',
  'CONFIRM_RECTIFIED',
  'RECORD_PATROL',
  'OPEN_CASE',
  'MOVE_CASE',
] as const;

/** Forms for what only one department keeps. */
export type RecordForm = (typeof recordForms)[number];

/** What a form does: an act on the issue, the change of one task, or a department's own record. */
export type FormName = IssueAct | 'UPDATE_TASK' | RecordForm;

/** Whether a form is an act on the issue itself. */
export function isIssueAct(form: FormName): form is IssueAct {
  return form !== 'UPDATE_TASK' && !recordForms.some((own) => own === form);
}

/** A form that is open, or about to be. */
export interface ActRequest {
  form: FormName;
  subject: ActSubject;
  preset: ActPreset;
  /** The task to change, as it is now; only with UPDATE_TASK. */
  task?: () => TaskSubject;
  /** The record to change; only with CONFIRM_RECTIFIED and MOVE_CASE. */
  record?: RecordSubject;
  /** Says whether the act was done; later calls are ignored. */
  settle(done: boolean): void;
}

/** The newest version of an issue anybody has told of, and by what event. */
export interface Observed {
  version: number;
  type: EnumValue<'IssueEventType'> | null;
}

/** What a form knows of the dialog it is drawn in. */
export interface ActHostContext {
  request: ActRequest;
  /** What moved the issue since the form read it; null while the form is up to date. */
  newer: ComputedRef<Observed | null>;
  /** Whether the form has been brought up to date after a change. */
  refreshed: Readonly<ShallowRef<boolean>>;
  /** Reads the issue anew and keeps what was filled in. */
  refresh(): Promise<void>;
  close(): void;
  /** Tells that something was written, so that a slip does not lose it. */
  touch(): void;
  /** Closing was tried with something written: the next try gives it up. */
  leaving: Readonly<ShallowRef<boolean>>;
  /** Says that the act is done, or another one in its place, and closes. */
  finish(instead?: IssueAct): void;
  /** Opens another act instead, for example 申请协办 when the lead is taken. */
  switchTo(act: IssueAct): void;
  follower: AttemptFollower;
}

export const actHostKey: InjectionKey<ActHostContext> = Symbol('act host');

/** The dialog a form is drawn in. */
export function useActHost(): ActHostContext {
  const host = inject(actHostKey);
  if (host === undefined) throw new Error('a form of an act needs an ActHost around it');
  return host;
}
