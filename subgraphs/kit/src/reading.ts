import type { Clock } from './clock.ts';
import type { Viewer } from './viewer.ts';

/**
 * What an answer rests on besides the events of the log, so that whoever keeps it knows how long it
 * holds. An answer that asks `clock` for the time holds for that moment only.
 */
export interface Reading {
  /** Position of the log up to which this process surely knows what other subgraphs told. */
  readonly position: number;
  clock: Clock;
  /** The time, for an answer that says by `holdsUntil` when time alone changes it. */
  now(): Date;
  /** Says when time alone changes the answer; null or a moment that has passed for never. */
  holdsUntil(moment: Date | null): void;
  /** The first such moment in milliseconds since the epoch; null when there is none. */
  end(): number | null;
  /** The viewer, whose person is noticed when somebody asks for it. */
  observed(viewer: Viewer): Viewer;
  /** Whether the answer may depend on who asks, and not only on their rights. */
  personal(): boolean;
}

/** Headers in which a subgraph tells the gateway what its answer rests on. */
export const readingHeaders = {
  position: 'lianxi-position',
  end: 'lianxi-holds-until',
  personal: 'lianxi-personal',
} as const;

/** Begins the reading of one request; 0 as its position claims to know nothing. */
export function createReading(clock: Clock, position = 0): Reading {
  let end = Number.POSITIVE_INFINITY;
  let personal = false;
  const narrow = (moment: number) => {
    end = Math.min(end, moment);
  };
  return {
    position,
    clock: {
      now() {
        const now = clock.now();
        narrow(now.getTime());
        return now;
      },
    },
    now: () => clock.now(),
    holdsUntil(moment) {
      if (moment !== null && moment >= clock.now()) narrow(moment.getTime());
    },
    end: () => (Number.isFinite(end) ? end : null),
    observed: (viewer) => ({
      ...viewer,
      get userId() {
        personal = true;
        return viewer.userId;
      },
      get name() {
        personal = true;
        return viewer.name;
      },
    }),
    personal: () => personal,
  };
}
