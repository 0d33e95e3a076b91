import type { CalendarDay } from './calendar.queries.ts';

/** A day of a month as the calendar draws it. */
export interface MonthDay {
  /** Day as `2026-10-01`. */
  day: string;
  date: number;
  /** 0 is Monday. */
  weekday: number;
  /** What a notice says of the day; null for a day of the plain week. */
  special: CalendarDay | null;
  /** Whether it is worked, by the notice or else by the plain week. */
  isWorked: boolean;
}

/** Days that follow each other and are off or worked for the same reason. */
export interface DaySpan {
  from: string;
  to: string;
  kind: CalendarDay['kind'];
  name: string;
}

const dayMs = 86_400_000;

/** The weeks of a month, each of seven days from Monday on; null where a day is of another month. */
export function weeksOf(
  year: number,
  month: number,
  specials: ReadonlyMap<string, CalendarDay>,
): (MonthDay | null)[][] {
  const weeks: (MonthDay | null)[][] = [];
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  for (let date = 1; date <= length; date += 1) {
    const at = new Date(Date.UTC(year, month - 1, date));
    const day = at.toISOString().slice(0, 10);
    const weekday = (at.getUTCDay() + 6) % 7;
    const special = specials.get(day) ?? null;
    const isWorked = special === null ? weekday < 5 : special.kind === 'MAKE_UP_WORKDAY';
    if (weekday === 0 || weeks.length === 0) weeks.push(Array.from({ length: 7 }, () => null));
    weeks.at(-1)![weekday] = { day, date, weekday, special, isWorked };
  }
  return weeks;
}

/** Days in order, those that follow each other for the same reason put together. */
export function spansOf(days: readonly CalendarDay[]): DaySpan[] {
  const spans: DaySpan[] = [];
  for (const { day, kind, name } of days.toSorted((a, b) => a.day.localeCompare(b.day))) {
    const last = spans.at(-1);
    const follows = last !== undefined && Date.parse(day) - Date.parse(last.to) === dayMs;
    if (follows && last.kind === kind && last.name === name) last.to = day;
    else spans.push({ from: day, to: day, kind, name });
  }
  return spans;
}

/** The days of a year with one of them changed; `null` makes it a day of the plain week again. */
export function withDay(
  days: readonly CalendarDay[],
  day: string,
  change: Pick<CalendarDay, 'kind' | 'name'> | null,
): CalendarDay[] {
  // A read day carries its `__typename`, which no input takes.
  const others = days
    .filter((other) => other.day !== day)
    .map((other) => ({ day: other.day, kind: other.kind, name: other.name }));
  const changed = change === null ? others : [...others, { day, ...change }];
  return changed.toSorted((a, b) => a.day.localeCompare(b.day));
}
