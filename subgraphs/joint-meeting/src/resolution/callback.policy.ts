/**
 * Whether an unreachable reporter counts as asked: enough attempts on enough days, this one included.
 * `days` are `YYYY-MM-DD` in Asia/Shanghai, one for each attempt.
 */
export function isCallbackExhausted(
  days: readonly string[],
  limit: { attempts: number; days: number },
): boolean {
  return days.length >= limit.attempts && new Set(days).size >= limit.days;
}
