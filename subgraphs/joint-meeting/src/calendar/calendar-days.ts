import type { CalendarDay } from './calendar.store.ts';
import { isWeekend } from './working-time.ts';

/** Why a day cannot be in a year's calendar. */
export interface DayFault {
  index: number;
  field: 'day' | 'kind';
  reason: 'other_year' | 'repeated' | 'not_weekend';
}

/** Why a day cannot be one of a year's; null when it can. */
export function faultOfDay(
  year: number,
  { day, kind }: Pick<CalendarDay, 'day' | 'kind'>,
): Omit<DayFault, 'index'> | null {
  // A notice may begin with days of the December before.
  if (!day.startsWith(`${year}-`) && !day.startsWith(`${year - 1}-12-`)) {
    return { field: 'day', reason: 'other_year' };
  }
  return kind === 'MAKE_UP_WORKDAY' && !isWeekend(day)
    ? { field: 'kind', reason: 'not_weekend' }
    : null;
}

/** The first fault of a year's days; null when there is none. */
export function faultOfDays(
  year: number,
  days: readonly Pick<CalendarDay, 'day' | 'kind'>[],
): DayFault | null {
  const seen = new Set<string>();
  for (const [index, day] of days.entries()) {
    const fault = seen.has(day.day)
      ? { field: 'day' as const, reason: 'repeated' as const }
      : faultOfDay(year, day);
    if (fault !== null) return { index, ...fault };
    seen.add(day.day);
  }
  return null;
}
