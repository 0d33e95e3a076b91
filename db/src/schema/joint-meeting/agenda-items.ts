import { sql } from 'drizzle-orm';
import { check, index, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { type AgendaReason, agendaReasons } from './enums.ts';
import { issues } from './issues.ts';
import { jointMeetingSchema } from './schema.ts';

/** Issues that wait for a joint meeting, each for a reason of its own. */
export const agendaItems = jointMeetingSchema.table(
  'agenda_items',
  {
    id: uuid().primaryKey(),
    issueId: uuid()
      .notNull()
      .references(() => issues.id, { onDelete: 'cascade' }),
    reason: text().$type<AgendaReason>().notNull(),
    /** Since when it waits. */
    since: timestamp({ withTimezone: true }).notNull(),
    /** When the reason fell away, in a meeting or before it; null while it waits. */
    settledAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    check('agenda_items_reason_known', oneOf(table.reason, agendaReasons)),
    // An issue waits once for a reason.
    uniqueIndex('agenda_items_one_waiting')
      .on(table.issueId, table.reason)
      .where(sql`settled_at IS NULL`),
    // What the next meeting has to deal with.
    index('agenda_items_waiting_index')
      .on(table.since)
      .where(sql`settled_at IS NULL`),
  ],
);

export type AgendaItemRow = typeof agendaItems.$inferSelect;
