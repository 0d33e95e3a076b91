import { sql } from 'drizzle-orm';
import { check, index, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { departments } from './departments.ts';
import { disputes } from './disputes.ts';
import { jointMeetingSchema } from './schema.ts';

/** What each side of a dispute says: whose duty it is, by which law. */
export const disputePositions = jointMeetingSchema.table(
  'dispute_positions',
  {
    disputeId: uuid()
      .notNull()
      .references(() => disputes.id, { onDelete: 'cascade' }),
    departmentCode: text()
      .notNull()
      .references(() => departments.code),
    dueAt: timestamp({ withTimezone: true }).notNull(),
    position: text(),
    legalBasis: text(),
    /** Department whose duty it is in the eyes of this side; null when it names none. */
    responsibleDepartment: text().references(() => departments.code),
    statedBy: text(),
    statedByName: text(),
    /** Null while the side has said nothing. */
    statedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.disputeId, table.departmentCode] }),
    check(
      'dispute_positions_stated_whole',
      sql`(${table.statedAt} IS NULL) = (${table.position} IS NULL) AND (${table.statedAt} IS NULL) = (${table.legalBasis} IS NULL) AND (${table.statedAt} IS NULL) = (${table.statedBy} IS NULL)`,
    ),
    // What a department has to say something about.
    index('dispute_positions_department_index')
      .on(table.departmentCode)
      .where(sql`stated_at IS NULL`),
  ],
);

export type DisputePositionRow = typeof disputePositions.$inferSelect;
