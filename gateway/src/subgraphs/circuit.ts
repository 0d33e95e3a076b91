/** Keeps a hanging subgraph from making every screen wait for its time-out. */
export interface Circuit {
  /** Whether a request may go out now. */
  closed(): boolean;
  succeeded(): void;
  /** Only hanging counts: a refused connection costs no time. */
  timedOut(): void;
}

const restMs = 2_000;
// One slow query must not take a department away from everybody.
const timeoutsInARow = 3;

/**
 * After three time-outs without an answer between them the subgraph is left alone for two seconds;
 * then one request tries again.
 */
export function createCircuit(now: () => number = Date.now): Circuit {
  let timeouts = 0;
  let restingUntil = 0;
  return {
    closed() {
      if (timeouts < timeoutsInARow) return true;
      if (now() < restingUntil) return false;
      // This one tries; the others wait for how it ends.
      restingUntil = now() + restMs;
      return true;
    },
    succeeded() {
      timeouts = 0;
    },
    timedOut() {
      timeouts += 1;
      restingUntil = now() + restMs;
    },
  };
}
