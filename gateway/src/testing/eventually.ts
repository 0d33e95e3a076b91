import { vi } from 'vitest';

/** Waits until the expectation holds; a machine that does much else gets its time. */
export function eventually<T>(expectation: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(expectation, { timeout: 10_000, interval: 50 });
}
