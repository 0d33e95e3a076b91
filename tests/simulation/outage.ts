import type { Db } from '@lianxi/db';
import type { Random } from '@lianxi/demo/random';

/** Thrown where the connection of an act was cut; whoever acts learns no outcome. */
export class Outage extends Error {}

/** Cuts connections at random, before or after the commit. */
export interface Outages {
  /** How many acts were cut so far, by whether their change was kept. */
  counts: { lost: number; kept: number };
  /** Whether cuts happen now. */
  active: boolean;
}

/**
 * The same database, over a line that breaks: an act may be rolled back before its commit, or be
 * committed without the caller hearing of it.
 */
export function overBrokenLine(
  db: Db,
  random: Random,
  share: number,
): { db: Db; outages: Outages } {
  const outages: Outages = { counts: { lost: 0, kept: 0 }, active: true };
  const broken = new Proxy(db, {
    get(target, name, receiver) {
      if (name !== 'transaction') return Reflect.get(target, name, receiver) as unknown;
      return async (work: Parameters<Db['transaction']>[0], ...rest: unknown[]) => {
        const cut = outages.active && random.chance(share);
        const kept = cut && random.chance(0.5);
        const result = await Reflect.apply(target.transaction, target, [
          async (tx: Parameters<typeof work>[0]) => {
            const done = await work(tx);
            if (cut && !kept) throw cutOff('lost');
            return done;
          },
          ...rest,
        ]);
        if (kept) throw cutOff('kept');
        return result;
      };
    },
  });

  function cutOff(what: keyof Outages['counts']): Outage {
    outages.counts[what] += 1;
    return new Outage(what);
  }

  return { db: broken, outages };
}
