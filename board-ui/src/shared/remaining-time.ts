const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/** How urgently a clock asks for attention. */
export type Pressure = 'late' | 'soon' | 'calm';

/** Time left on a clock, or time past its end, in the two largest units that say enough. */
export interface RemainingTime {
  pressure: Pressure;
  /** Message below `common.remaining`, for example `hoursMinutes`. */
  form: 'days' | 'daysHours' | 'hours' | 'hoursMinutes' | 'minutes' | 'underMinute';
  days: number;
  hours: number;
  minutes: number;
}

/**
 * Tells the time left until `dueAt`.
 *
 * Due soon is the last quarter of the clock; without its start, the last four hours.
 */
export function remainingTime(
  dueAt: string,
  nowMs: number,
  startAt?: string | null,
): RemainingTime {
  const dueMs = Date.parse(dueAt);
  const left = dueMs - nowMs;
  const late = left < 0;
  // A running clock is rounded up and a broken one down: neither ever says more than is true.
  const minutesAll = late ? Math.floor(-left / minuteMs) : Math.ceil(left / minuteMs);
  const days = Math.floor((minutesAll * minuteMs) / dayMs);
  const hours = Math.floor((minutesAll * minuteMs - days * dayMs) / hourMs);
  const minutes = minutesAll % 60;
  const clockMs = startAt == null ? 4 * 4 * hourMs : dueMs - Date.parse(startAt);
  const pressure = late ? 'late' : left <= clockMs / 4 ? 'soon' : 'calm';
  return { pressure, form: formOf(minutesAll, days, hours, minutes, late), days, hours, minutes };
}

function formOf(
  all: number,
  days: number,
  hours: number,
  minutes: number,
  late: boolean,
): RemainingTime['form'] {
  if (all === 0) return 'underMinute';
  // Hours matter while there are few days left; of a broken clock only the days count.
  if (days > 0) return hours > 0 && days < 3 && !late ? 'daysHours' : 'days';
  if (hours > 0) return minutes > 0 ? 'hoursMinutes' : 'hours';
  return 'minutes';
}
