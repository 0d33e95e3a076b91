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
