import type { AttachmentState } from '@lianxi/db/joint-meeting';

/**
 * How an attachment comes and goes. Its bytes are written while it is `STORING` and removed while it
 * is `DISCARDED`; a crash in either leaves a row that the next sweep takes away with what is there.
 */
export const attachmentLifecycle = {
  STORING: { store: 'DRAFT', discard: 'DISCARDED' },
  DRAFT: { attach: 'ATTACHED', discard: 'DISCARDED' },
  // What is in the record stays in it.
  ATTACHED: {},
  DISCARDED: {},
} as const satisfies Record<AttachmentState, Record<string, AttachmentState>>;

/** Something that happens to an attachment. */
export type AttachmentStep = 'store' | 'attach' | 'discard';

/** States from which a step is possible. */
export function statesBefore(step: AttachmentStep): AttachmentState[] {
  const states = Object.keys(attachmentLifecycle) as AttachmentState[];
  return states.filter((state) => step in attachmentLifecycle[state]);
}
