import { shallowRef, type ShallowRef } from 'vue';

/** A smaller difference is the network, and no reason to move what is shown. */
const toleranceMs = 2_000;

/** Clock of the server: remaining times must not depend on the clock of an office computer. */
export interface ServerClock {
  /** Milliseconds to add to the local clock; 0 while within tolerance. */
  offsetMs: Readonly<ShallowRef<number>>;
  /** Milliseconds since the epoch, as the server counts them. */
  now(): number;
  /** Learns from `serverTime` of an answer; anything that is no timestamp is left out. */
  observe(serverTime: unknown): void;
  /** Whether something that happened at this timestamp is still to come by this clock. */
  isBehind(occurredAt: string): boolean;
}

/** Makes the clock of the server, equal to the local one until an answer says otherwise. */
export function createServerClock(localNow: () => number = Date.now): ServerClock {
  const offsetMs = shallowRef(0);
  const now = (): number => localNow() + offsetMs.value;
  return {
    offsetMs,
    now,
    observe(serverTime) {
      const serverNow = typeof serverTime === 'string' ? Date.parse(serverTime) : Number.NaN;
      if (Number.isNaN(serverNow)) return;
      const offset = serverNow - localNow();
      const rounded = Math.abs(offset) <= toleranceMs ? 0 : offset;
      if (Math.abs(rounded - offsetMs.value) > toleranceMs) offsetMs.value = rounded;
    },
    isBehind: (occurredAt) => Date.parse(occurredAt) > now() + toleranceMs,
  };
}
