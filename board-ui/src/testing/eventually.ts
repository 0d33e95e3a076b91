import { vi } from 'vitest';

/** Waits until the check holds; a loaded machine is slow, not wrong. */
export function eventually(check: () => unknown): Promise<unknown> {
  return vi.waitFor(check, { timeout: 10_000 });
}
