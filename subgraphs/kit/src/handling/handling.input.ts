import { taskStates } from '@lianxi/db/shared';
import { z } from 'zod';
import { idField, textField } from '../input.ts';

/** An optional text of up to `max` characters; an empty one counts as null. */
export function optionalText(max: number) {
  return textField(0, max)
    .transform((text) => (text === '' ? null : text))
    .nullish();
}

/** An identifier of a click, made by the client. */
export const operationIdField = z.string().min(1).max(200).nullish();

/** Uploads named as evidence; joint-meeting keeps them and decides who sees them. */
const attachmentIdsField = z
  .array(idField)
  .max(20)
  .refine((ids) => new Set(ids).size === ids.length)
  .nullish();

export const addTaskInput = z.object({
  issueId: idField,
  title: textField(1, 200),
  acceptanceCriteria: optionalText(1_000),
  mandatory: z.boolean().default(true),
  assigneeName: optionalText(50),
  dueAt: z.date().nullish(),
  operationId: operationIdField,
});

export const updateTaskInput = z.object({
  taskId: idField,
  state: z.enum(taskStates).nullish(),
  stateReason: optionalText(1_000),
  assigneeName: optionalText(50),
  dueAt: z.date().nullish(),
  evidenceBefore: optionalText(2_000),
  evidenceAfter: optionalText(2_000),
  attachmentsBefore: attachmentIdsField,
  attachmentsAfter: attachmentIdsField,
  internalNote: optionalText(2_000),
  publicText: optionalText(2_000),
  expectedVersion: z.int().nullish(),
  operationId: operationIdField,
});

export const completeHandlingInput = z.object({
  issueId: idField,
  summary: optionalText(2_000),
  operationId: operationIdField,
});

export type UpdateTaskFields = z.output<typeof updateTaskInput>;
