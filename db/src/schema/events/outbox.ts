import { bigserial, unique } from 'drizzle-orm/pg-core';
import { eventColumns } from './event-columns.ts';
import { eventsSchema } from './schema.ts';

/** Events that wait for their position: written in the change's transaction, taken by `events.relay`. */
export const outbox = eventsSchema.table(
  'outbox',
  {
    /** The order of insertion, with gaps and seen out of order: never a cursor. */
    sequence: bigserial({ mode: 'number' }).primaryKey(),
    ...eventColumns(),
  },
  (table) => [unique('outbox_id_unique').on(table.id)],
);

export type OutboxRow = typeof outbox.$inferSelect;
export type NewOutboxRow = typeof outbox.$inferInsert;
