import type { CaseCountRow } from '@lianxi/db/public-security';

/** The smallest number shown: fewer cases could point at the people they happened to. */
const smallestShownCount = 5;

/** A number of cases as it may leave the subgraph. */
export interface ShownCaseCount {
  period: string;
  display: string;
  count: number | null;
}

/** Hides a number that is too small to be shown; 0 is hidden as well, as it tells of the others. */
export function showCaseCount({ period, count }: CaseCountRow): ShownCaseCount {
  return count < smallestShownCount
    ? { period, display: `<${smallestShownCount}`, count: null }
    : { period, display: String(count), count };
}

/** Whether a text names a month, such as `2026-10`. */
export function isPeriod(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}
