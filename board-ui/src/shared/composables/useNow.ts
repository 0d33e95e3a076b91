import { inject, type InjectionKey, onScopeDispose, shallowRef, type ShallowRef } from 'vue';

const tickMs = 5_000;

/** Time of the server in milliseconds, moving on every few seconds. */
export type Now = Readonly<ShallowRef<number>>;

export const nowKey: InjectionKey<Now> = Symbol('now');

/** Makes the one ticking clock of the page; provide it under `nowKey`. */
export function createNow(readClock: () => number): Now {
  const now = shallowRef(readClock());
  const timer = setInterval(() => (now.value = readClock()), tickMs);
  onScopeDispose(() => clearInterval(timer), true);
  return now;
}

/** Time of the server, for everything that counts down. */
export function useNow(): Now {
  return inject(nowKey, () => shallowRef(Date.now()), true);
}
