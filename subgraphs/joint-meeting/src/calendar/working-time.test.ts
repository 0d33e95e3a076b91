import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDefaults, officeHoursDefault } from '../reference/work-calendars.ts';
import {
  addTime,
  addWorkingTime,
  countWorkdays,
  shanghaiDay,
  unpublishedYearBetween,
  type WorkCalendar,
  workCalendarOf,
  workingTimeBetween,
} from './working-time.ts';

const hour = 3_600_000;
const plain = workCalendarOf([{ year: 2026, published: true, ...officeHoursDefault }], []);
const national = workCalendarOf(
  calendarDefaults.map(({ year, published }) => ({ year, published, ...officeHoursDefault })),
  calendarDefaults.flatMap(({ days }) => days),
);

function at(text: string): Date {
  return new Date(`${text}+08:00`);
}

describe('adding working time', () => {
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
    expect(addTime(at('2026-09-30T17:30'), 1, 'WORK_D', national)).toEqual(at('2026-10-08T17:30'));
    expect(addTime(friday, 1, 'WORK_D', national)).toEqual(at('2026-10-10T17:30'));
    expect(addTime(friday, 1, 'WORK_D', plain)).toEqual(at('2026-10-12T17:30'));
  });

  test('begins after the holiday when asked in the night before it', () => {
    expect(addTime(at('2026-09-30T23:50'), 0.5, 'WORK_D', national)).toEqual(
      at('2026-10-08T12:00'),
    );
  });

  test('takes a working day as the office hours of a day', () => {
    expect(addTime(at('2026-11-16T10:00'), 1, 'WORK_D', plain)).toEqual(at('2026-11-17T10:00'));
    expect(addTime(at('2026-11-16T08:30'), 0.5, 'WORK_D', plain)).toEqual(at('2026-11-16T12:00'));
    expect(addTime(at('2026-11-16T09:12'), 0.9, 'WORK_D', plain)).toEqual(at('2026-11-16T17:30'));
  });

  test('keeps a working day a day when the hours change with the year', () => {
    const longer = { morningFrom: 480, morningTo: 720, afternoonFrom: 780, afternoonTo: 1_020 };
    const changing = workCalendarOf(
      [
        { year: 2026, published: true, ...officeHoursDefault },
        { year: 2027, published: true, ...longer },
      ],
      [],
    );
    expect(addTime(at('2026-12-31T08:30'), 2, 'WORK_D', changing)).toEqual(at('2027-01-01T17:00'));
    expect(addTime(at('2026-12-31T08:30'), 1.5, 'WORK_D', changing)).toEqual(
      at('2027-01-01T12:00'),
    );
    expect(addWorkingTime(at('2026-12-31T08:30'), 8 * hour, changing)).toEqual(
      at('2027-01-01T09:00'),
    );
  });

  test('leaves calendar units to the calendar', () => {
    expect(addTime(at('2026-11-21T23:50'), 0.5, 'CALENDAR_H', plain)).toEqual(
      at('2026-11-22T00:20'),
    );
    expect(addTime(at('2026-11-21T10:00'), 15, 'CALENDAR_D', plain)).toEqual(
      at('2026-12-06T10:00'),
    );
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d ms', (durationMs) => {
    expect(() => addWorkingTime(at('2026-11-16T10:00'), durationMs, plain)).toThrow(RangeError);
  });

  test('finds a due time 180 working days ahead well within a millisecond', () => {
    const start = at('2026-01-05T09:00');
    addTime(start, 180, 'WORK_D', national);
    const begin = performance.now();
    for (let run = 0; run < 100; run += 1) addTime(start, 180, 'WORK_D', national);
    expect((performance.now() - begin) / 100).toBeLessThan(1);
  });
});

describe('working time between two moments', () => {
  test('leaves out lunch, nights and holidays', () => {
    expect(workingTimeBetween(at('2026-09-30T11:00'), at('2026-10-08T09:00'), national)).toBe(
      (1 + 3.5 + 0.5) * hour,
    );
    expect(workingTimeBetween(at('2026-11-16T12:00'), at('2026-11-16T14:00'), plain)).toBe(0);
  });

  test('is negative backwards', () => {
    expect(workingTimeBetween(at('2026-11-16T11:00'), at('2026-11-16T10:00'), plain)).toBe(-hour);
  });
});

describe('for any moment and duration', () => {
  const minuteMs = 60_000;
  const moment = fc
    .integer({ min: at('2024-01-01T00:00').getTime(), max: at('2027-12-31T00:00').getTime() })
    .map((ms) => new Date(ms));
  const duration = fc.integer({ min: 1, max: 40 * 7 * hour });

  test('what was added lies between', () => {
    fc.assert(
      fc.property(moment, duration, (start, durationMs) => {
        const due = addWorkingTime(start, durationMs, national);
        expect(workingTimeBetween(start, due, national)).toBe(durationMs);
      }),
    );
  });

  test('adding what lies between leads back, or to the end of the session before', () => {
    fc.assert(
      fc.property(moment, duration, (start, durationMs) => {
        const end = new Date(start.getTime() + durationMs * 3);
        const between = workingTimeBetween(start, end, national);
        fc.pre(between > 0);
        const due = addWorkingTime(start, between, national);
        expect(due.getTime()).toBeLessThanOrEqual(end.getTime());
        expect(workingTimeBetween(due, end, national)).toBe(0);
      }),
    );
  });

  test('more time ends later, a later start never ends earlier', () => {
    fc.assert(
      fc.property(moment, duration, duration, (start, one, more) => {
        const due = addWorkingTime(start, one, national).getTime();
        expect(addWorkingTime(start, one + more, national).getTime()).toBeGreaterThan(due);
        const later = new Date(start.getTime() + more);
        expect(addWorkingTime(later, one, national).getTime()).toBeGreaterThanOrEqual(due);
      }),
    );
  });

  test('adding in two steps is adding at once', () => {
    fc.assert(
      fc.property(moment, duration, duration, (start, one, two) => {
        const inSteps = addWorkingTime(addWorkingTime(start, one, national), two, national);
        expect(inSteps).toEqual(addWorkingTime(start, one + two, national));
      }),
    );
  });

  test('a due time lies in office hours of a working day', () => {
    const off = new Set(
      calendarDefaults.flatMap(({ days }) =>
        days.filter(({ kind }) => kind === 'HOLIDAY').map(({ day }) => day),
      ),
    );
    const makeUp = new Set(
      calendarDefaults.flatMap(({ days }) =>
        days.filter(({ kind }) => kind === 'MAKE_UP_WORKDAY').map(({ day }) => day),
      ),
    );
    fc.assert(
      fc.property(moment, duration, (start, durationMs) => {
        const due = addWorkingTime(start, durationMs, national);
        const day = shanghaiDay(due);
        const weekday = new Date(day).getUTCDay();
        expect(off.has(day)).toBe(false);
        expect(makeUp.has(day) || (weekday !== 0 && weekday !== 6)).toBe(true);
        const minutes = (due.getTime() - at(`${day}T00:00`).getTime()) / minuteMs;
        const inMorning = minutes > 8.5 * 60 && minutes <= 12 * 60;
        expect(inMorning || (minutes > 14 * 60 && minutes <= 17.5 * 60)).toBe(true);
      }),
    );
  });
});

test.each(['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Shanghai'])(
  'a process in %s reckons in the time of Shanghai',
  (zone) => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      expect(addTime(at('2026-09-30T16:30'), 1, 'WORK_D', national)).toEqual(
        at('2026-10-08T16:30'),
      );
      expect(shanghaiDay(new Date('2026-11-21T16:30:00Z'))).toBe('2026-11-22');
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  },
);

describe('a due time', () => {
  const unpublished = (from: string, to: string, calendar: WorkCalendar = national) =>
    unpublishedYearBetween(at(from), at(to), 'WORK_D', calendar);

  test('that reaches a year not yet announced names it', () => {
    expect(unpublished('2026-12-01T09:00', '2026-12-31T17:00')).toBeNull();
    expect(unpublished('2026-12-30T09:00', '2027-01-05T17:00')).toBe(2027);
  });

  test('that reaches a year without any data names it', () => {
    expect(unpublished('2026-12-30T09:00', '2027-01-05T17:00', plain)).toBe(2027);
    expect(unpublished('2019-12-30T09:00', '2019-12-31T17:00')).toBe(2019);
  });

  test('in calendar units depends on no holidays', () => {
    const to = at('2027-01-05T17:00');
    expect(unpublishedYearBetween(at('2026-12-30T09:00'), to, 'CALENDAR_D', national)).toBeNull();
  });
});

describe('the years that come with the system', () => {
  // Working days by the notices: 365 or 366 days less weekends and holidays, plus make-up workdays.
  test.each([
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%d has %d working days', (year, days) => {
    expect(countWorkdays(year, national)).toBe(days);
  });

  test('name only weekend days as make-up workdays, each day once', () => {
    for (const { days } of calendarDefaults) {
      expect(new Set(days.map(({ day }) => day)).size).toBe(days.length);
      for (const { day, kind } of days) {
        if (kind === 'MAKE_UP_WORKDAY') expect([0, 6]).toContain(new Date(day).getUTCDay());
      }
    }
  });

  test('mark the one that is not announced', () => {
    expect(calendarDefaults.filter(({ published }) => !published).map(({ year }) => year)).toEqual([
      2027,
    ]);
  });
});
