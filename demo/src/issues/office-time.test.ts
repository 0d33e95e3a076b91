import { describe, expect, test } from 'vitest';
import { createTimeLines } from './office-time.ts';

// A Monday morning, 60 minutes after the offices opened.
const { office, clock } = createTimeLines(new Date('2026-11-16T09:30:00+08:00'));

describe('office hours before a Monday morning', () => {
  const moments: [minutes: number, moment: string][] = [
    [0, '2026-11-16T09:30:00+08:00'],
    [45, '2026-11-16T08:45:00+08:00'],
    // The weekend does not count.
    [61, '2026-11-13T17:29:00+08:00'],
    // Nor does the midday rest.
    [60 + 210 + 10, '2026-11-13T11:50:00+08:00'],
  ];
  test.each(moments)('%d minutes ago was %s', (minutes, moment) => {
    expect(office.before(minutes)).toEqual(new Date(moment));
  });

  test('leave out the National Day holiday and count the workday that makes up for it', () => {
    const moments = Array.from({ length: 60 }, (_, day) => office.before(day * 420 + 100));
    const days = moments.map((moment) => moment.toISOString().slice(0, 10));
    expect(days).not.toContain('2026-10-05');
    expect(days).toContain('2026-10-10');
  });
});

test('the clock counts every minute', () => {
  expect(clock.before(90)).toEqual(new Date('2026-11-16T08:00:00+08:00'));
});
