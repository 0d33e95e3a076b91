/** China keeps UTC+8 all year, in every province. */
const offsetMs = 8 * 60 * 60 * 1_000;

/** Day of a point in time by the calendar of China, such as `2026-11-22`. */
export function chinaDay(time: Date): string {
  return new Date(time.getTime() + offsetMs).toISOString().slice(0, 10);
}

/** The midnight that ends the day of a point in time by the calendar of China. */
export function endOfChinaDay(time: Date): Date {
  const local = new Date(time.getTime() + offsetMs);
  local.setUTCHours(24, 0, 0, 0);
  return new Date(local.getTime() - offsetMs);
}

/** The midnight that ends the month of a point in time by the calendar of China. */
export function endOfChinaMonth(time: Date): Date {
  const local = new Date(time.getTime() + offsetMs);
  return new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() + 1, 1) - offsetMs);
}

/** Month before the one of a point in time, by the calendar of China, such as `2026-10`. */
export function monthBefore(time: Date): string {
  const local = new Date(time.getTime() + offsetMs);
  local.setUTCDate(0);
  return local.toISOString().slice(0, 7);
}
