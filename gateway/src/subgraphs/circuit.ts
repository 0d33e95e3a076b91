/** Keeps a hanging subgraph from making every screen wait for its time-out. */
export interface Circuit {
  /** Whether a request may go out now. */
  closed(): boolean;
  succeeded(): void;
  /** Only hanging counts: a refused connection costs no time. */
  timedOut(): void;
}

const restMs = 2_000;

/** After a time-out the subgraph is left alone for two seconds; then one request tries again. */
export function createCircuit(now: () => number = Date.now): Circuit {
  let restingUntil = 0;
  return {
    closed() {
      if (restingUntil === 0) return true;
      if (now() < restingUntil) return false;
      // This one tries; the others wait for how it ends.
      restingUntil = now() + restMs;
      return true;
    },
    succeeded() {
      restingUntil = 0;
    },
    timedOut() {
      restingUntil = now() + restMs;
    },
  };
}
