import type { TimeUnit } from '@lianxi/db/joint-meeting';

/** Days that differ from the plain week, as `YYYY-MM-DD` in Asia/Shanghai. */
export interface WorkCalendar {
  holidays: ReadonlySet<string>;
  makeUpWorkdays: ReadonlySet<string>;
}

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;
// China has one time zone without summer time, so a day is a shift by eight hours and nothing else.
const shanghaiOffsetMs = 8 * hourMs;

// Office hours as minutes of the day: 8:30 to 12:00 and 14:00 to 17:30.
const officeHours = [
  { from: 8.5 * 60, to: 12 * 60 },
  { from: 14 * 60, to: 17.5 * 60 },
] as const;
const workHoursPerDay = 7;

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
      return addWorkingTime(start, value * workHoursPerDay * hourMs, calendar);
  }
}

/** Moment at which `durationMs` of office hours have passed since `start`. */
export function addWorkingTime(start: Date, durationMs: number, calendar: WorkCalendar): Date {
  let left = durationMs;
  for (let day = dayStart(start); ; day += dayMs) {
    if (!isWorkday(day, calendar)) continue;
    for (const span of officeHours) {
      const from = Math.max(start.getTime(), day + span.from * minuteMs);
      const to = day + span.to * minuteMs;
      if (from >= to) continue;
      if (left <= to - from) return new Date(from + left);
      left -= to - from;
    }
  }
}

/** Day of a moment in Asia/Shanghai as `YYYY-MM-DD`. */
export function shanghaiDay(moment: Date): string {
  return new Date(moment.getTime() + shanghaiOffsetMs).toISOString().slice(0, 10);
}

/** Beginning of a day in Asia/Shanghai, given as `YYYY-MM-DD`. */
export function startOfShanghaiDay(day: string): Date {
  return new Date(Date.parse(`${day}T00:00:00Z`) - shanghaiOffsetMs);
}

function dayStart(moment: Date): number {
  return Math.floor((moment.getTime() + shanghaiOffsetMs) / dayMs) * dayMs - shanghaiOffsetMs;
}

function isWorkday(dayStartMs: number, calendar: WorkCalendar): boolean {
  const day = shanghaiDay(new Date(dayStartMs));
  if (calendar.makeUpWorkdays.has(day)) return true;
  const weekday = new Date(dayStartMs + shanghaiOffsetMs).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !calendar.holidays.has(day);
}
