/** The value below which a share of all values lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The sum of all values. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** A number as it is printed: three significant digits, whole from a thousand on. */
export function rounded(value: number): number {
  return Math.abs(value) >= 1_000 ? Math.round(value) : Number(value.toPrecision(3));
}

/** Median, p95, p99 and greatest of times in milliseconds. */
export function timesOf(values: readonly number[]) {
  return {
    p50Ms: rounded(median(values)),
    p95Ms: rounded(quantile(values, 0.95)),
    p99Ms: rounded(quantile(values, 0.99)),
    maxMs: rounded(quantile(values, 1)),
  };
}
