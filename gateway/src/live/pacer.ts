/** Keeps what is done again and again from taking more than its share of the time. */
export interface Pacer {
  /** Notes that it begins. */
  started(): void;
  /** Notes how long it took the thread, just now. */
  spent(tookMs: number): void;
  /** How long to wait until it may begin again. */
  restMs(): number;
}

export interface PacerOptions {
  /** Share of the time that it may take for long, such as 0.25. */
  share: number;
  /** Time that it may take beyond its share before it is paced; it is until all of that is made up for. */
  allowanceMs: number;
  /** Longest time from one start to the next, however long it took. */
  longestMs: number;
}

/** Makes a pacer that has all its allowance. */
export function createPacer({ share, allowanceMs, longestMs }: PacerOptions): Pacer {
  let usedMs = 0;
  let usedAt = performance.now();
  let startedAt = Number.NEGATIVE_INFINITY;
  let lastMs = 0;
  // Half in and half out of the pace, starts would come in twos.
  let isPaced = false;

  function settle(now: number): void {
    usedMs = Math.max(0, usedMs - share * (now - usedAt));
    usedAt = now;
    if (usedMs === 0) isPaced = false;
  }

  return {
    started: () => void (startedAt = performance.now()),
    spent(tookMs) {
      settle(performance.now());
      lastMs = tookMs;
      usedMs += tookMs;
      if (usedMs <= allowanceMs) return;
      usedMs = allowanceMs;
      isPaced = true;
    },
    restMs() {
      const now = performance.now();
      settle(now);
      return isPaced ? Math.max(0, startedAt + Math.min(longestMs, lastMs / share) - now) : 0;
    },
  };
}
