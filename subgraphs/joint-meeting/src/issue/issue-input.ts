import { textField } from '@lianxi/kit/input';
import { z } from 'zod';

/** Fields that every act on an issue takes. */
export const actInputFields = {
  // Any text: an id that is none of ours answers like one that the viewer may not see.
  issueId: z.string().max(200),
  expectedVersion: z.int().nullish(),
  operationId: z.string().min(1).max(200).nullish(),
};

/** Input of an act that needs to know only the issue. */
export const plainActSchema = z.object(actInputFields);

/** Fields of a decision on what a department asked for. */
export const decisionFields = {
  ...actInputFields,
  granted: z.boolean(),
  note: textField(0, 1_000).nullish(),
};

/** Who says no says why. */
export function givesReason({
  granted,
  note,
}: {
  granted: boolean;
  note?: string | null | undefined;
}) {
  return granted || Boolean(note);
}

/** Input of a decision on what a department asked for. */
export const decisionSchema = z.object(decisionFields).refine(givesReason, { path: ['note'] });
