/** China keeps UTC+8 all year, in every province. */
const offsetMs = 8 * 60 * 60 * 1_000;

/** Day of a point in time by the calendar of China, such as `2026-11-22`. */
export function chinaDay(time: Date): string {
  return new Date(time.getTime() + offsetMs).toISOString().slice(0, 10);
}

/** Month before the one of a point in time, by the calendar of China, such as `2026-10`. */
export function monthBefore(time: Date): string {
  const local = new Date(time.getTime() + offsetMs);
  local.setUTCDate(0);
  return local.toISOString().slice(0, 7);
}
