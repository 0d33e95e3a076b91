import { shallowRef, type ShallowRef } from 'vue';

/** The `Date` header has whole seconds; a smaller difference is its rounding and the network. */
const toleranceMs = 2_000;

/** Clock of the server: remaining times must not depend on the clock of an office computer. */
export interface ServerClock {
  /** Milliseconds to add to the local clock; 0 while within tolerance. */
  offsetMs: Readonly<ShallowRef<number>>;
  /** Milliseconds since the epoch, as the server counts them. */
  now(): number;
  /** Learns from the `Date` header of a response. */
  observe(date: string | null): void;
}

/** Makes the clock of the server, equal to the local one until a response says otherwise. */
export function createServerClock(localNow: () => number = Date.now): ServerClock {
  const offsetMs = shallowRef(0);
  return {
    offsetMs,
    now: () => localNow() + offsetMs.value,
    observe(date) {
      const serverNow = date === null ? Number.NaN : Date.parse(date);
      if (Number.isNaN(serverNow)) return;
      const offset = serverNow - localNow();
      const rounded = Math.abs(offset) <= toleranceMs ? 0 : offset;
      if (Math.abs(rounded - offsetMs.value) > toleranceMs) offsetMs.value = rounded;
    },
  };
}
