import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPacer } from './pacer.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

const options = { share: 0.25, allowanceMs: 100, longestRestMs: 1_000 };

test('what keeps within its allowance never rests', () => {
  const pacer = createPacer(options);
  for (let turn = 0; turn < 50; turn += 1) {
    pacer.spent(25);
    expect(pacer.restMs()).toBe(0);
    vi.advanceTimersByTime(100);
  }
});

test('what takes more rests until it took its share, and no longer than it may', () => {
  const pacer = createPacer(options);
  pacer.spent(120);
  expect(pacer.restMs()).toBe(80);
  vi.advanceTimersByTime(50);
  expect(pacer.restMs()).toBe(30);
  pacer.spent(10_000);
  expect(pacer.restMs()).toBe(1_000);
});

test('after a time without work all its allowance is there again, and not more', () => {
  const pacer = createPacer(options);
  pacer.spent(500);
  vi.advanceTimersByTime(60_000);
  pacer.spent(100);
  expect(pacer.restMs()).toBe(0);
  pacer.spent(1);
  expect(pacer.restMs()).toBe(4);
});
