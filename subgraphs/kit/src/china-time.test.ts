import { expect, test } from 'vitest';
import { chinaDay, monthBefore } from './china-time.ts';

test('a day begins at midnight in China', () => {
  expect(chinaDay(new Date('2026-11-21T15:59:59Z'))).toBe('2026-11-21');
  expect(chinaDay(new Date('2026-11-21T16:00:00Z'))).toBe('2026-11-22');
});

test('the month before January is December of the year before', () => {
  expect(monthBefore(new Date('2026-12-31T16:00:00Z'))).toBe('2026-12');
  expect(monthBefore(new Date('2026-12-31T15:00:00Z'))).toBe('2026-11');
  expect(monthBefore(new Date('2027-03-31T00:00:00Z'))).toBe('2027-02');
});
