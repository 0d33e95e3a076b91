import { describe, expect, test } from 'vitest';
import { addTime, addWorkingTime, shanghaiDay } from './working-time.ts';

const hour = 3_600_000;
const plain = { holidays: new Set<string>(), makeUpWorkdays: new Set<string>() };
const national2026 = {
  holidays: new Set(['01', '02', '03', '04', '05', '06', '07'].map((day) => `2026-10-${day}`)),
  makeUpWorkdays: new Set(['2026-09-20', '2026-10-10']),
};

function at(text: string): Date {
  return new Date(`${text}+08:00`);
}

describe('working time', () => {
  test('skips lunch', () => {
    expect(addWorkingTime(at('2026-11-16T11:00'), 2 * hour, plain)).toEqual(at('2026-11-16T15:00'));
  });

  test('goes on the next morning after the office closes', () => {
    expect(addWorkingTime(at('2026-11-16T17:00'), hour, plain)).toEqual(at('2026-11-17T09:00'));
  });

  test('starts on Monday when asked on Saturday', () => {
    expect(addWorkingTime(at('2026-11-21T10:00'), hour, plain)).toEqual(at('2026-11-23T09:30'));
  });

  test('skips the holidays and counts a make-up Saturday', () => {
    const friday = at('2026-10-09T17:30');
    expect(addTime(at('2026-09-30T17:30'), 1, 'WORK_D', national2026)).toEqual(
      at('2026-10-08T17:30'),
    );
    expect(addTime(friday, 1, 'WORK_D', national2026)).toEqual(at('2026-10-10T17:30'));
    expect(addTime(friday, 1, 'WORK_D', plain)).toEqual(at('2026-10-12T17:30'));
  });

  test('takes a working day as seven hours in the office', () => {
    expect(addTime(at('2026-11-16T10:00'), 1, 'WORK_D', plain)).toEqual(at('2026-11-17T10:00'));
    expect(addTime(at('2026-11-16T08:30'), 0.5, 'WORK_D', plain)).toEqual(at('2026-11-16T12:00'));
  });

  test('leaves calendar units to the calendar', () => {
    expect(addTime(at('2026-11-21T23:50'), 0.5, 'CALENDAR_H', plain)).toEqual(
      at('2026-11-22T00:20'),
    );
    expect(addTime(at('2026-11-21T10:00'), 15, 'CALENDAR_D', plain)).toEqual(
      at('2026-12-06T10:00'),
    );
  });

  test('never runs backwards and grows with its duration', () => {
    let before = at('2026-11-13T07:00');
    for (let minutes = 1; minutes < 3_000; minutes += 37) {
      const due = addWorkingTime(at('2026-11-13T07:00'), minutes * 60_000, plain);
      expect(due.getTime()).toBeGreaterThan(before.getTime());
      before = due;
    }
  });
});

test('a day is a day in Shanghai', () => {
  expect(shanghaiDay(new Date('2026-11-21T16:30:00Z'))).toBe('2026-11-22');
});
