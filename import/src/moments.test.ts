import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, momentOf } from './moments.ts';

test.each([
  '2025-03-01',
  '2025/3/1',
  '2025.3.1',
  '2025年3月1日',
  '２０２５年３月１日',
  '20250301',
  '45717',
  '2025年3月1日 星期六',
])('%s is a day', (text) => {
  expect(momentOf(text)).toEqual({
    ok: true,
    value: { at: new Date('2025-03-01T00:00:00+08:00'), dayOnly: true },
  });
});

test.each([
  '2025-03-01 14:05',
  '2025/3/1 14:05:00',
  '2025-03-01T14:05:00+08:00',
  '2025-03-01T06:05:00Z',
  '2025-03-01T06:05:00.000Z',
  '2025年3月1日14时05分',
  '2025年3月1日 下午2:05',
  '2025-3-1 2:05 PM',
  '20250301140500',
  '20250301 1405',
  '2025.3.1 14：05',
])('%s is a moment', (text) => {
  expect(momentOf(text)).toEqual({
    ok: true,
    value: { at: new Date('2025-03-01T14:05:00+08:00'), dayOnly: false },
  });
});

test('the number of a spreadsheet is read to the second', () => {
  expect(momentOf('45717.586805555555')).toEqual({
    ok: true,
    value: { at: new Date('2025-03-01T14:05:00+08:00'), dayOnly: false },
  });
});

test.each([
  '2025-02-29',
  '2025-13-01',
  '3/1/2025',
  '25/3/1',
  '2025年3月',
  '三月一日',
  '2025-03-01 25:00',
  '2025-03-01 上午',
  '12345',
  '昨天',
])('%s is no moment', (text) => {
  expect(momentOf(text)).toMatchObject({ ok: false, reason: 'not_a_date' });
});

test('a day is the day in China', () => {
  expect(dayOf('2025-03-01T20:00:00Z')).toEqual({ ok: true, value: '2025-03-02' });
});

test('every second of these years reads back from ISO 8601', () => {
  const min = Date.UTC(1990, 0, 1) / 1_000;
  const max = Date.UTC(2099, 11, 31) / 1_000;
  fc.assert(
    fc.property(fc.integer({ min, max }), (second) => {
      const at = new Date(second * 1_000);
      expect(momentOf(at.toISOString())).toMatchObject({ ok: true, value: { at } });
    }),
  );
});
