/** How often a person may begin something: so much at once, and more as time goes by. */
export interface SignalBudget {
  /** Takes one from the person's budget; false when nothing is left. */
  take(personId: string): boolean;
}

export interface SignalBudgetOptions {
  /** @default 30 // ten windows that come back at once */
  burst?: number;
  /** @default 2 */
  perSecond?: number;
  /** Milliseconds, from any start; only tests replace it. */
  now?: () => number;
}

interface Left {
  amount: number;
  at: number;
}

const maxPersons = 10_000;

/** Makes a full budget for everybody. */
export function createSignalBudget(options: SignalBudgetOptions = {}): SignalBudget {
  const { burst = 30, perSecond = 2, now = () => performance.now() } = options;
  const lefts = new Map<string, Left>();
  return {
    take(personId) {
      const at = now();
      const known = lefts.get(personId) ?? { amount: burst, at };
      const amount = Math.min(burst, known.amount + ((at - known.at) / 1_000) * perSecond);
      // Moved to the end, so that the first is who has asked for nothing for the longest time.
      lefts.delete(personId);
      lefts.set(personId, { amount: amount < 1 ? amount : amount - 1, at });
      if (lefts.size > maxPersons) lefts.delete(lefts.keys().next().value ?? '');
      return amount >= 1;
    },
  };
}
