/** Random numbers that are the same for the same seed (Mulberry32). */
export interface Chance {
  /** From 0 up to and without 1. */
  next(): number;
  /** One of several things. */
  pick<Item>(items: readonly Item[]): Item;
}

/** Starts a row of random numbers. */
export function createChance(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    pick<Item>(items: readonly Item[]): Item {
      if (items.length === 0) throw new Error('There is nothing to pick from');
      return items[Math.floor(next() * items.length)] as Item;
    },
  };
}
