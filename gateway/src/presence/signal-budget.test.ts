import { expect, test } from 'vitest';
import { createSignalBudget } from './signal-budget.ts';

test('so many at once, more as time goes by, and each person for themselves', () => {
  let now = 0;
  const budget = createSignalBudget({ burst: 3, perSecond: 2, now: () => now });
  const take = (personId: string, times: number) =>
    Array.from({ length: times }, () => budget.take(personId)).filter(Boolean).length;
  expect(take('hasty', 5)).toBe(3);
  expect(take('calm', 1)).toBe(1);
  now += 1_000;
  expect(take('hasty', 5)).toBe(2);
  now += 60_000;
  expect(take('hasty', 5)).toBe(3);
});
