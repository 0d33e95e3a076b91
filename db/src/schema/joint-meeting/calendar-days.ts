import { check, date, text } from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { type CalendarDayKind, calendarDayKinds } from './enums.ts';
import { jointMeetingSchema } from './schema.ts';

/** Days that differ from the week: holidays, and weekend days worked instead 调休. */
export const calendarDays = jointMeetingSchema.table(
  'calendar_days',
  {
    day: date().primaryKey(),
    kind: text().$type<CalendarDayKind>().notNull(),
    name: text().notNull(),
    source: text().notNull(),
  },
  (table) => [check('calendar_days_kind_known', oneOf(table.kind, calendarDayKinds))],
);

export type CalendarDayRow = typeof calendarDays.$inferSelect;
