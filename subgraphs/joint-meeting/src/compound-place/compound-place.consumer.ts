import type { EventLogRow } from '@lianxi/db/events';
import type { Effect } from '@lianxi/kit/event-consumer';
import { z } from 'zod';
import { learnCompoundPlace } from './compound-place.store.ts';

const registeredSchema = z.object({
  name: z.string(),
  companyUscc: z.string().nullable(),
  communityRun: z.boolean().default(false),
});
const placedSchema = z.object({ communityId: z.string(), streetId: z.string() });

/** What housing and communities tell of where a compound lies and who manages it; null for other events. */
export function effectOnCompoundPlace({ type, subjectId, payload }: EventLogRow): Effect | null {
  switch (type) {
    case 'COMPOUND_REGISTERED': {
      const facts = registeredSchema.parse(payload);
      return (tx) => learnCompoundPlace(tx, subjectId, facts);
    }
    case 'COMPOUND_PLACED': {
      const facts = placedSchema.parse(payload);
      return (tx) => learnCompoundPlace(tx, subjectId, facts);
    }
    default:
      return null;
  }
}
