import { describe, expect, test } from 'vitest';
import { workCalendarOf, workingTimeBetween } from '../calendar/working-time.ts';
import { shifted } from './pause-clock.ts';

const calendar = workCalendarOf(
  [
    {
      year: 2026,
      published: true,
      morningFrom: 8.5 * 60,
      morningTo: 12 * 60,
      afternoonFrom: 14 * 60,
      afternoonTo: 17.5 * 60,
    },
  ],
  [
    { day: '2026-10-01', kind: 'HOLIDAY' },
    { day: '2026-10-10', kind: 'MAKE_UP_WORKDAY' },
  ],
);
const minuteMs = 60_000;

function at(text: string): Date {
  return new Date(`${text}+08:00`);
}

describe('a due time after a pause', () => {
  test('in calendar units is later by the time that passed', () => {
    expect(
      shifted(
        at('2026-10-03T12:00'),
        'CALENDAR_D',
        at('2026-10-01T00:00'),
        at('2026-10-01T06:00'),
        calendar,
      ),
    ).toEqual(at('2026-10-03T18:00'));
  });

  test('in working units leaves as much office time as there was', () => {
    const dueAt = at('2026-10-12T17:30');
    for (let minutes = 0; minutes < 14 * 24 * 60; minutes += 397) {
      const pausedAt = new Date(at('2026-09-28T07:13').getTime() + minutes * minuteMs);
      for (const restedMinutes of [0, 1, 61, 700, 3_000, 9_999]) {
        const resumedAt = new Date(pausedAt.getTime() + restedMinutes * minuteMs);
        const later = shifted(dueAt, 'WORK_D', pausedAt, resumedAt, calendar);
        const left = workingTimeBetween(pausedAt, dueAt, calendar);
        if (pausedAt >= dueAt) continue;
        expect(workingTimeBetween(resumedAt, later, calendar)).toBe(left);
      }
    }
  });

  test('is not moved by a night', () => {
    expect(
      shifted(
        at('2026-10-12T17:30'),
        'WORK_H',
        at('2026-10-11T20:00'),
        at('2026-10-12T08:30'),
        calendar,
      ),
    ).toEqual(at('2026-10-12T17:30'));
  });
});
