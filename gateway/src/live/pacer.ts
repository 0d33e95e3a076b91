/** Keeps what is done again and again from taking more than its share of the time. */
export interface Pacer {
  /** Notes that it took so long, just now. */
  spent(tookMs: number): void;
  /** How long to wait until it is done again; 0 while it has time left. */
  restMs(): number;
}

export interface PacerOptions {
  /** Share of the time that it may take for long, such as 0.25. */
  share: number;
  /** Time that it may take at once beyond its share, after it was idle. */
  allowanceMs: number;
  /** Longest rest, however much it took. */
  longestRestMs: number;
}

/** Makes a pacer that has all its allowance. */
export function createPacer({ share, allowanceMs, longestRestMs }: PacerOptions): Pacer {
  let usedMs = 0;
  let usedAt = performance.now();

  function used(): number {
    const now = performance.now();
    usedMs = Math.max(0, usedMs - share * (now - usedAt));
    usedAt = now;
    return usedMs;
  }

  return {
    spent(tookMs) {
      usedMs = Math.min(used() + tookMs, allowanceMs + share * longestRestMs);
    },
    restMs: () => Math.max(0, used() - allowanceMs) / share,
  };
}
