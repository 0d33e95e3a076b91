import { bigint, index, unique } from 'drizzle-orm/pg-core';
import { eventColumns } from './event-columns.ts';
import { eventsSchema } from './schema.ts';

/** All events in one order without gaps; only `events.relay` writes it. */
export const eventLog = eventsSchema.table(
  'event_log',
  {
    position: bigint({ mode: 'number' }).primaryKey(),
    ...eventColumns(),
  },
  (table) => [
    unique('event_log_id_unique').on(table.id),
    // The timeline of one subject.
    index('event_log_subject_index').on(table.subjectType, table.subjectId, table.position),
  ],
);

export type EventLogRow = typeof eventLog.$inferSelect;
