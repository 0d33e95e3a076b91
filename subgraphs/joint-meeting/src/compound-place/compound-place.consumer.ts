import type { Tx } from '@lianxi/db';
import type { EventLogRow } from '@lianxi/db/events';
import { z } from 'zod';
import { learnCompoundPlace } from './compound-place.store.ts';

const registeredSchema = z.object({
  name: z.string(),
  companyUscc: z.string().nullable(),
  communityRun: z.boolean().default(false),
});
const placedSchema = z.object({ communityId: z.string(), streetId: z.string() });

/** Learns from housing and communities where compounds lie and who manages them. */
export async function applyCompoundEvent(tx: Tx, event: EventLogRow): Promise<void> {
  switch (event.type) {
    case 'COMPOUND_REGISTERED':
      return learnCompoundPlace(tx, event.subjectId, registeredSchema.parse(event.payload));
    case 'COMPOUND_PLACED':
      return learnCompoundPlace(tx, event.subjectId, placedSchema.parse(event.payload));
  }
}
