import { sql } from 'drizzle-orm';
import { boolean, check, integer, text, timestamp } from 'drizzle-orm/pg-core';
import { jointMeetingSchema } from './schema.ts';

/** Years of the working calendar 工作日历: office hours, and the notice that sets its days. */
export const workCalendars = jointMeetingSchema.table(
  'work_calendars',
  {
    year: integer().primaryKey(),
    /** False while the State Council has not announced the days: then only the statutory ones are known. */
    published: boolean().notNull(),
    source: text().notNull(),
    /** Office hours in minutes of the day. */
    morningFrom: integer().notNull(),
    morningTo: integer().notNull(),
    afternoonFrom: integer().notNull(),
    afternoonTo: integer().notNull(),
    version: integer().notNull().default(1),
    /** Null for a year that came with the system. */
    importedAt: timestamp({ withTimezone: true }),
    importedByName: text(),
  },
  (table) => [
    check('work_calendars_year_range', sql`${table.year} BETWEEN 2000 AND 2100`),
    check(
      'work_calendars_hours_in_order',
      sql`0 <= ${table.morningFrom} AND ${table.morningFrom} < ${table.morningTo} AND ${table.morningTo} <= ${table.afternoonFrom} AND ${table.afternoonFrom} < ${table.afternoonTo} AND ${table.afternoonTo} <= 1440`,
    ),
    check(
      'work_calendars_import_signed',
      sql`(${table.importedAt} IS NULL) = (${table.importedByName} IS NULL)`,
    ),
  ],
);

export type WorkCalendarRow = typeof workCalendars.$inferSelect;
