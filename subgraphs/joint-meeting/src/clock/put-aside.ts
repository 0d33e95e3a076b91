const firstWaitMs = 5_000;
const longestWaitMs = 300_000;

/** What failed and is to be tried again later, each after a wait that doubles. */
export interface PutAside {
  /** Puts one aside and returns for how long, in milliseconds. */
  put(id: string): number;
  /** Those whose wait is not over. */
  ids(): string[];
  /** Forgets one that succeeded. */
  forget(id: string): void;
  /** Forgets those whose wait is over, when nothing is due any more: they were settled elsewhere. */
  forgetSettled(): void;
  /** How many have failed and not succeeded since. */
  size(): number;
}

/** Makes the memory of what failed; it ends with the process, which tries everything again. */
export function createPutAside(nowMs: () => number): PutAside {
  const failed = new Map<string, { waitMs: number; until: number }>();
  return {
    put(id) {
      const waitMs = Math.min((failed.get(id)?.waitMs ?? firstWaitMs / 2) * 2, longestWaitMs);
      failed.set(id, { waitMs, until: nowMs() + waitMs });
      return waitMs;
    },
    ids: () => [...failed].filter(([, { until }]) => until > nowMs()).map(([id]) => id),
    forget: (id) => void failed.delete(id),
    forgetSettled() {
      for (const [id, { until }] of failed) if (until <= nowMs()) failed.delete(id);
    },
    size: () => failed.size,
  };
}
