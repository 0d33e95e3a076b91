import type { Db } from '@lianxi/db';
import type { CalendarDayRow, WorkCalendarRow } from '@lianxi/db/joint-meeting';
import type { Deps } from '../deps.ts';
import { findCalendarDays, readCalendarYears } from './calendar.store.ts';
import { countWorkdays } from './working-time.ts';

/** Reads the years of the working calendar in order. */
export function readCalendars({ db }: Pick<Deps, 'db'>): Promise<WorkCalendarRow[]> {
  return readCalendarYears(db);
}

/** Reads the days that the notices of some years set. */
export function readDaysOf(db: Db, years: readonly number[]): Promise<CalendarDayRow[]> {
  return findCalendarDays(db, years);
}

/** Number of working days of a year, by all notices that reach into it. */
export async function workdaysOf(
  { readRuleBook }: Pick<Deps, 'readRuleBook'>,
  year: number,
): Promise<number> {
  const { calendar } = await readRuleBook();
  return countWorkdays(year, calendar);
}
