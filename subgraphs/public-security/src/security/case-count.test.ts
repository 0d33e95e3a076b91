import { expect, test } from 'vitest';
import { isPeriod, showCaseCount } from './case-count.ts';

test.each([
  [0, '<5', null],
  [4, '<5', null],
  [5, '5', 5],
  [12, '12', 12],
])('%i cases are shown as %s', (count, display, shown) => {
  const row = { compoundId: 'any', period: '2026-10', count };
  expect(showCaseCount(row)).toEqual({ period: '2026-10', display, count: shown });
});

test('a period is a month of a year', () => {
  expect(['2026-01', '2026-12'].every(isPeriod)).toBe(true);
  expect(['2026-13', '2026-00', '2026-1', '2026', '2026-10-01', ''].some(isPeriod)).toBe(false);
});
