import type { Executor, Tx } from '@lianxi/db';
import {
  type CalendarDayRow,
  calendarDays,
  type WorkCalendarRow,
  workCalendars,
} from '@lianxi/db/joint-meeting';
import { asc, eq, inArray } from 'drizzle-orm';
import { type WorkCalendar, workCalendarOf } from './working-time.ts';

/** A day of a year's calendar. */
export type CalendarDay = Pick<CalendarDayRow, 'day' | 'kind' | 'name'>;

/** Reads all years and the days that differ from the plain week. */
export async function readCalendar(db: Executor): Promise<WorkCalendar> {
  const [years, days] = await Promise.all([
    db.select().from(workCalendars),
    db.select().from(calendarDays),
  ]);
  return workCalendarOf(years, days);
}

/** Reads the years of the calendar in order. */
export async function readCalendarYears(db: Executor): Promise<WorkCalendarRow[]> {
  return db.select().from(workCalendars).orderBy(asc(workCalendars.year));
}

/** Reads the days that the notices of some years set, in order. */
export async function findCalendarDays(
  db: Executor,
  years: readonly number[],
): Promise<CalendarDayRow[]> {
  return db
    .select()
    .from(calendarDays)
    .where(inArray(calendarDays.year, [...years]))
    .orderBy(asc(calendarDays.day));
}

/** Reads a year and holds its row until the transaction ends; null when there is none. */
export async function lockCalendarYear(tx: Tx, year: number): Promise<WorkCalendarRow | null> {
  const [row] = await tx
    .select()
    .from(workCalendars)
    .where(eq(workCalendars.year, year))
    .for('update');
  return row ?? null;
}

/** Writes a year with its days in place of what it had; false when somebody else made the year meanwhile. */
export async function writeCalendarYear(
  tx: Tx,
  row: WorkCalendarRow,
  days: readonly CalendarDay[],
): Promise<boolean> {
  const { year, ...changed } = row;
  const written =
    row.version === 1
      ? await tx
          .insert(workCalendars)
          .values(row)
          .onConflictDoNothing()
          .returning({ year: workCalendars.year })
      : await tx
          .update(workCalendars)
          .set(changed)
          .where(eq(workCalendars.year, year))
          .returning({ year: workCalendars.year });
  if (written.length === 0) return false;
  await tx.delete(calendarDays).where(eq(calendarDays.year, year));
  if (days.length > 0) {
    await tx.insert(calendarDays).values(days.map((day) => ({ ...day, year })));
  }
  return true;
}
