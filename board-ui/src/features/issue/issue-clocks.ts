import type { FactsIssue } from './issue.fragments.ts';

/** A clock of an issue with its history. */
export type IssueClock = FactsIssue['clocks'][number];

/** The clocks that run or rest, what is due first comes first. */
export function aliveClocks(clocks: readonly IssueClock[]): IssueClock[] {
  return clocks
    .filter(({ endedAt }) => endedAt === null)
    .toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt));
}

/** The clocks that have ended, the last one first. */
export function endedClocks(clocks: readonly IssueClock[]): IssueClock[] {
  return clocks
    .flatMap((clock) => (clock.endedAt === null ? [] : [{ clock, at: Date.parse(clock.endedAt) }]))
    .toSorted((one, other) => other.at - one.at)
    .map(({ clock }) => clock);
}
