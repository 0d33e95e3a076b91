import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPacer } from './pacer.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

const options = { share: 0.25, allowanceMs: 100, longestMs: 1_000 };

/** Takes so long now; returns how long the next start has to wait. */
function take(pacer: ReturnType<typeof createPacer>, tookMs: number): number {
  pacer.started();
  vi.advanceTimersByTime(tookMs);
  pacer.spent(tookMs);
  return pacer.restMs();
}

test('what keeps within its share and allowance never waits', () => {
  const pacer = createPacer(options);
  for (let turn = 0; turn < 50; turn += 1) {
    expect(take(pacer, 25)).toBe(0);
    vi.advanceTimersByTime(75);
  }
});

test('what takes more begins only so often that it keeps to its share', () => {
  const pacer = createPacer(options);
  expect([take(pacer, 60), take(pacer, 60), take(pacer, 20)]).toEqual([0, 180, 60]);
  vi.advanceTimersByTime(50);
  expect(pacer.restMs()).toBe(10);
  expect(take(pacer, 5_000)).toBe(0);
  vi.advanceTimersByTime(10);
  expect(take(pacer, 300)).toBe(700);
});

test('what was paced is no more when all it took too much is made up for', () => {
  const pacer = createPacer(options);
  take(pacer, 150);
  vi.advanceTimersByTime(350);
  expect(take(pacer, 10)).toBe(30);
  vi.advanceTimersByTime(60_000);
  expect(take(pacer, 10)).toBe(0);
});
