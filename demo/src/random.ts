/** Numbers that look random and are the same for the same seed, on every machine. */
export interface Random {
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  shuffle<Item>(items: readonly Item[]): Item[];
  /** A UUID of version 4 by its form. */
  uuid(): string;
  /** A stream of its own, so that one more draw here changes nothing there. */
  fork(label: string | number): Random;
}

const warmUpRounds = 16;

/** Opens the stream of a seed. */
export function createRandom(seed: string): Random {
  const next = sfc32(...hash128(seed));
  // Seeds that differ little give like numbers at first.
  for (let round = 0; round < warmUpRounds; round += 1) next();
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick(items) {
      const item = items[int(0, items.length - 1)];
      if (item === undefined) throw new Error('There is nothing to pick from');
      return item;
    },
    shuffle<Item>(items: readonly Item[]): Item[] {
      const keyed = items.map((item) => ({ item, key: next() }));
      return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item);
    },
    uuid() {
      const hex = Array.from({ length: 4 }, () => word(next())).join('');
      const variant = '89ab'[int(0, 3)];
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
    fork: (label) => createRandom(`${seed}/${label}`),
  };
}

function word(fraction: number): string {
  return Math.floor(fraction * 2 ** 32)
    .toString(16)
    .padStart(8, '0');
}

/** The small fast counter generator of PractRand, 32 bits. */
function sfc32(a: number, b: number, c: number, d: number): () => number {
  return () => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
}

/** Four words of a text, by FNV-1a from four starts. */
function hash128(text: string): [number, number, number, number] {
  const start = (offset: number) => {
    let hash = offset;
    for (let at = 0; at < text.length; at += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
      hash ^= hash >>> 13;
    }
    return hash | 0;
  };
  return [start(0x811c9dc5), start(0x9e3779b9), start(0x85ebca6b), start(0xc2b2ae35)];
}
