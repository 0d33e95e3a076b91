import { check, date, index, integer, text } from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { type CalendarDayKind, calendarDayKinds } from './enums.ts';
import { jointMeetingSchema } from './schema.ts';
import { workCalendars } from './work-calendars.ts';

/** Days that differ from the week: holidays, and weekend days worked instead 调休. */
export const calendarDays = jointMeetingSchema.table(
  'calendar_days',
  {
    day: date().primaryKey(),
    /** The year whose notice sets the day, which may lie in the December before. */
    year: integer()
      .notNull()
      .references(() => workCalendars.year, { onDelete: 'cascade' }),
    kind: text().$type<CalendarDayKind>().notNull(),
    name: text().notNull(),
  },
  (table) => [
    check('calendar_days_kind_known', oneOf(table.kind, calendarDayKinds)),
    // The days of a year.
    index('calendar_days_year_index').on(table.year, table.day),
  ],
);

export type CalendarDayRow = typeof calendarDays.$inferSelect;
