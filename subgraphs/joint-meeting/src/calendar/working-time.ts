import type { CalendarDayKind, TimeUnit } from '@lianxi/db/joint-meeting';

/** Office hours before and after lunch, in minutes of the day. */
export interface OfficeHours {
  morningFrom: number;
  morningTo: number;
  afternoonFrom: number;
  afternoonTo: number;
}

/** One year of the calendar. */
export interface CalendarYear extends OfficeHours {
  year: number;
  /** Whether its holidays are announced. */
  published: boolean;
}

/** Working hours and days; made by `workCalendarOf`. */
export interface WorkCalendar {
  years: ReadonlyMap<number, CalendarYear>;
  /** Days that differ from the plain week, by their number since 1970 in Asia/Shanghai. */
  days: ReadonlyMap<number, CalendarDayKind>;
  firstYear: number;
  lastYear: number;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
// China has one time zone without summer time, so a day is a shift by eight hours and nothing else.
const shanghaiOffsetMs = 8 * hourMs;
const thursday = 4;

/** Makes a calendar of at least one year and the days, as `YYYY-MM-DD`, that differ from the week. */
export function workCalendarOf(
  years: readonly CalendarYear[],
  days: readonly { day: string; kind: CalendarDayKind }[],
): WorkCalendar {
  const numbers = years.map(({ year }) => year);
  if (numbers.length === 0) throw new Error('A working calendar without a year');
  return {
    years: new Map(years.map((year) => [year.year, year])),
    days: new Map(days.map(({ day, kind }) => [dayNumber(startOfShanghaiDay(day)), kind])),
    firstYear: Math.min(...numbers),
    lastYear: Math.max(...numbers),
  };
}

/** Adds a duration to a moment; working units count only office hours of working days. */
export function addTime(start: Date, value: number, unit: TimeUnit, calendar: WorkCalendar): Date {
  switch (unit) {
    case 'CALENDAR_H':
      return new Date(start.getTime() + value * hourMs);
    case 'CALENDAR_D':
      return new Date(start.getTime() + value * dayMs);
    case 'WORK_H':
      return addWorkingTime(start, value * hourMs, calendar);
    case 'WORK_D':
      return addWorkingDays(start, value, calendar);
  }
}

/** The first moment at which `durationMs` of office hours have passed since `start`. */
export function addWorkingTime(start: Date, durationMs: number, calendar: WorkCalendar): Date {
  return addOfficeHours(start, durationMs, calendar, (left) => left);
}

/** The same for working days, each as long as the office hours of its year. */
function addWorkingDays(start: Date, days: number, calendar: WorkCalendar): Date {
  const length = lengthMs(hoursOfDay(dayNumber(start), calendar));
  // What is left of a day stays that part of a day when the hours change with the year.
  return addOfficeHours(start, days * length, calendar, (left, from, to) =>
    Math.round((left * lengthMs(to)) / lengthMs(from)),
  );
}

function addOfficeHours(
  start: Date,
  durationMs: number,
  calendar: WorkCalendar,
  convert: (leftMs: number, from: OfficeHours, to: OfficeHours) => number,
): Date {
  if (!Number.isFinite(durationMs) || durationMs < 0 || Number.isNaN(start.getTime())) {
    throw new RangeError(`No working time of ${durationMs} ms`);
  }
  let left = Math.round(durationMs);
  let hours = hoursOfDay(dayNumber(start), calendar);
  for (let day = dayNumber(start); ; day += 1) {
    if (!isWorkday(day, calendar)) continue;
    const ownHours = hoursOfDay(day, calendar);
    if (lengthMs(ownHours) !== lengthMs(hours)) left = convert(left, hours, ownHours);
    hours = ownHours;
    for (const { from, to } of sessions(day, hours)) {
      const begin = Math.max(start.getTime(), from);
      if (begin >= to) continue;
      if (left <= to - begin) return new Date(begin + left);
      left -= to - begin;
    }
  }
}

/** Office hours between two moments in milliseconds; negative when `to` lies before `from`. */
export function workingTimeBetween(from: Date, to: Date, calendar: WorkCalendar): number {
  if (to < from) return -workingTimeBetween(to, from, calendar);
  let sum = 0;
  for (let day = dayNumber(from); day <= dayNumber(to); day += 1) {
    if (!isWorkday(day, calendar)) continue;
    for (const session of sessions(day, hoursOfDay(day, calendar))) {
      const begin = Math.max(from.getTime(), session.from);
      const end = Math.min(to.getTime(), session.to);
      sum += Math.max(0, end - begin);
    }
  }
  return sum;
}

/**
 * First year on which working time between two moments depends and whose holidays are not announced, or
 * that the calendar does not know at all; null when all are published.
 */
export function unpublishedYearBetween(
  from: Date,
  to: Date,
  unit: TimeUnit,
  calendar: WorkCalendar,
): number | null {
  if (unit === 'CALENDAR_H' || unit === 'CALENDAR_D') return null;
  for (let year = yearOf(dayNumber(from)); year <= yearOf(dayNumber(to)); year += 1) {
    if (calendar.years.get(year)?.published !== true) return year;
  }
  return null;
}

/** Number of working days of a year. */
export function countWorkdays(year: number, calendar: WorkCalendar): number {
  const end = dayNumber(startOfShanghaiDay(`${year + 1}-01-01`));
  let count = 0;
  for (let day = dayNumber(startOfShanghaiDay(`${year}-01-01`)); day < end; day += 1) {
    if (isWorkday(day, calendar)) count += 1;
  }
  return count;
}

/** Day of a moment in Asia/Shanghai as `YYYY-MM-DD`. */
export function shanghaiDay(moment: Date): string {
  return new Date(moment.getTime() + shanghaiOffsetMs).toISOString().slice(0, 10);
}

/** Beginning of a day in Asia/Shanghai, given as `YYYY-MM-DD`. */
export function startOfShanghaiDay(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - shanghaiOffsetMs);
}

/** Whether a day, given as `YYYY-MM-DD`, is a Saturday or Sunday. */
export function isWeekend(day: string): boolean {
  return isWeekendDay(dayNumber(startOfShanghaiDay(day)));
}

function dayNumber(moment: Date): number {
  return Math.floor((moment.getTime() + shanghaiOffsetMs) / dayMs);
}

function yearOf(day: number): number {
  return new Date(day * dayMs).getUTCFullYear();
}

function isWeekendDay(day: number): boolean {
  // Day 0 was a Thursday.
  const weekday = (((day + thursday) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}

function isWorkday(day: number, calendar: WorkCalendar): boolean {
  switch (calendar.days.get(day)) {
    case 'MAKE_UP_WORKDAY':
      return true;
    case 'HOLIDAY':
      return false;
    case undefined:
      return !isWeekendDay(day);
  }
}

/** Years that the calendar does not know keep the hours of the nearest one before, or of the first. */
export function officeHoursOf(year: number, calendar: WorkCalendar): OfficeHours {
  for (let at = Math.min(year, calendar.lastYear); at > calendar.firstYear; at -= 1) {
    const known = calendar.years.get(at);
    if (known !== undefined) return known;
  }
  return calendar.years.get(calendar.firstYear)!;
}

function hoursOfDay(day: number, calendar: WorkCalendar): OfficeHours {
  return officeHoursOf(yearOf(day), calendar);
}

function lengthMs(hours: OfficeHours): number {
  const { morningFrom, morningTo, afternoonFrom, afternoonTo } = hours;
  return (morningTo - morningFrom + afternoonTo - afternoonFrom) * minuteMs;
}

function sessions(day: number, hours: OfficeHours): { from: number; to: number }[] {
  const midnight = day * dayMs - shanghaiOffsetMs;
  const { morningFrom, morningTo, afternoonFrom, afternoonTo } = hours;
  return [
    { from: midnight + morningFrom * minuteMs, to: midnight + morningTo * minuteMs },
    { from: midnight + afternoonFrom * minuteMs, to: midnight + afternoonTo * minuteMs },
  ];
}
