import { sql } from 'drizzle-orm';
import { boolean, check, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { patrolParties, type PatrolParty } from './enums.ts';
import { inspections } from './inspections.ts';
import { jointMeetingSchema } from './schema.ts';

/** Who of the five parties came to a patrol; who was absent is a fact as well. */
export const patrolAttendances = jointMeetingSchema.table(
  'patrol_attendances',
  {
    inspectionId: uuid()
      .notNull()
      .references(() => inspections.id, { onDelete: 'cascade' }),
    party: text().$type<PatrolParty>().notNull(),
    present: boolean().notNull(),
    /** Who came, by post; null when nobody did. */
    who: text(),
  },
  (table) => [
    // Each party once; and the attendance of a list of patrols.
    primaryKey({ columns: [table.inspectionId, table.party] }),
    check('patrol_attendances_party_known', oneOf(table.party, patrolParties)),
    check(
      'patrol_attendances_present_says_who',
      sql`${table.present} = (${table.who} IS NOT NULL)`,
    ),
  ],
);

export type PatrolAttendanceRow = typeof patrolAttendances.$inferSelect;
