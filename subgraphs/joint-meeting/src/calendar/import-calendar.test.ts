import { calendarDays, workCalendars } from '@lianxi/db/joint-meeting';
import { eventLog } from '@lianxi/db/events';
import { and, asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dueTime } from '../deadline/deadline.ts';
import { establishReference } from '../reference/reference.store.ts';
import { calendarDefaults } from '../reference/work-calendars.ts';
import { actor, expectSuccess, openBench, type ProtocolBench } from '../testing/protocol-bench.ts';
import { importWorkCalendar } from './import-calendar.service.ts';

const secretary = actor('OFFICE_SECRETARY');
const springFestival = '2027-02-05';

let bench: ProtocolBench;
beforeAll(async () => {
  bench = await openBench('2026-11-16T09:00:00+08:00');
});
afterAll(() => bench[Symbol.asyncDispose]());

/** A calendar of a year, with fields overridden. */
function calendar(fields: object = {}) {
  return {
    year: 2027,
    published: true,
    source: '国务院办公厅关于2027年部分节假日安排的通知',
    days: [
      { day: springFestival, kind: 'HOLIDAY', name: '春节' },
      { day: '2027-02-20', kind: 'MAKE_UP_WORKDAY', name: '调休上班' },
    ],
    ...fields,
  };
}

function importCalendar(fields: object = {}, acting = secretary) {
  return importWorkCalendar(bench.deps, acting, calendar(fields));
}

function readYear(year: number) {
  return bench.deps.db
    .select()
    .from(calendarDays)
    .where(eq(calendarDays.year, year))
    .orderBy(asc(calendarDays.day));
}

function readAll() {
  return Promise.all([
    bench.deps.db.select().from(workCalendars).orderBy(asc(workCalendars.year)),
    bench.deps.db.select().from(calendarDays).orderBy(asc(calendarDays.day)),
  ]);
}

describe('a year that is imported', () => {
  test('takes the place of what it had, and due times rest on it at once', async () => {
    const start = new Date('2026-12-31T09:00:00+08:00');
    const before = dueTime(await bench.deps.readRuleBook(), 'sign', start);
    expect(before.unpublishedYear).toBe(2027);
    await expectSuccess(importCalendar());
    expect((await readYear(2027)).map(({ day }) => day)).toEqual([springFestival, '2027-02-20']);
    const after = dueTime(await bench.deps.readRuleBook(), 'sign', start);
    // New Year's Day is in the shipped year and not in this notice.
    expect(after).toEqual({ dueAt: new Date('2027-01-01T09:00:00+08:00'), unpublishedYear: null });
  });

  test('writes its event with the version', async () => {
    await expectSuccess(importCalendar({ source: '通知更正' }));
    await bench.deps.catchUp();
    const events = await bench.deps.db
      .select()
      .from(eventLog)
      .where(and(eq(eventLog.type, 'WORK_CALENDAR_IMPORTED'), eq(eventLog.subjectId, '2027')));
    const [row] = await bench.deps.db
      .select()
      .from(workCalendars)
      .where(eq(workCalendars.year, 2027));
    expect(events.at(-1)).toMatchObject({ subjectVersion: row?.version });
    expect(row).toMatchObject({ source: '通知更正', importedByName: '测试员', published: true });
  });

  test('stays as imported when the system starts again', async () => {
    await expectSuccess(importCalendar());
    const before = await readAll();
    await establishReference(bench.deps.db);
    expect(await readAll()).toEqual(before);
  });

  test('may begin in the December before, and bring its own office hours', async () => {
    await expectSuccess(
      importCalendar({
        year: 2028,
        officeHours: {
          morningFrom: '08:00',
          morningTo: '12:00',
          afternoonFrom: '14:30',
          afternoonTo: '18:00',
        },
        days: [{ day: '2027-12-31', kind: 'HOLIDAY', name: '元旦' }],
      }),
    );
    const { calendar: read } = await bench.deps.readRuleBook();
    expect(read.years.get(2028)).toMatchObject({ morningFrom: 480, afternoonTo: 1_080 });
  });

  test('of the same operation is imported once', async () => {
    const fields = { year: 2029, days: [], operationId: 'import-2029' };
    expect(await importCalendar(fields)).toMatchObject({ path: 'days' });
    const whole = { ...fields, days: [{ day: '2029-01-01', kind: 'HOLIDAY', name: '元旦' }] };
    await expectSuccess(importCalendar(whole));
    await expectSuccess(importCalendar(whole));
    const [row] = await bench.deps.db
      .select()
      .from(workCalendars)
      .where(eq(workCalendars.year, 2029));
    expect(row?.version).toBe(1);
  });

  test('by five secretaries at once, each on the version read, is imported once', async () => {
    const days = [{ day: '2030-01-01', kind: 'HOLIDAY', name: '元旦' }];
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => importCalendar({ year: 2030, days, expectedVersion: 0 })),
    );
    const names = outcomes.map(({ __typename }) => __typename);
    expect(names.toSorted()).toEqual([
      'ImportWorkCalendarSuccess',
      ...Array.from({ length: 4 }, () => 'StaleVersion'),
    ]);
  });
});

describe('refused, and nothing changes', () => {
  const holiday = { day: '2027-10-01', kind: 'HOLIDAY', name: '国庆节' };
  test.each<[string, object, string]>([
    ['a day of another year', { days: [{ ...holiday, day: '2026-10-01' }] }, 'days.0.day'],
    ['a day that is none', { days: [{ ...holiday, day: '2027-02-29' }] }, 'days.0.day'],
    ['a day twice', { days: [holiday, holiday] }, 'days.1.day'],
    [
      'a make-up workday on a Friday',
      { days: [holiday, { ...holiday, day: '2027-10-08', kind: 'MAKE_UP_WORKDAY' }] },
      'days.1.kind',
    ],
    ['a nameless day', { days: [{ ...holiday, name: ' ' }] }, 'days.0.name'],
    ['no source', { source: '' }, 'source'],
    ['a year out of reach', { year: 1999 }, 'year'],
    [
      'office hours in disorder',
      {
        officeHours: {
          morningFrom: '12:00',
          morningTo: '08:30',
          afternoonFrom: '14:00',
          afternoonTo: '17:30',
        },
      },
      'officeHours',
    ],
    [
      'office hours that are none',
      {
        officeHours: {
          morningFrom: '8点',
          morningTo: '12:00',
          afternoonFrom: '14:00',
          afternoonTo: '25:00',
        },
      },
      'officeHours',
    ],
  ])('%s', async (_, fields, path) => {
    const before = await readAll();
    expect(await importCalendar(fields)).toMatchObject({ __typename: 'InvalidInput', path });
    expect(await readAll()).toEqual(before);
  });

  test('an import by others, or on an old version', async () => {
    const before = await readAll();
    for (const role of ['ADMIN', 'AUDITOR', 'LIAISON'] as const) {
      expect(await importCalendar({}, actor(role))).toMatchObject({ __typename: 'Forbidden' });
    }
    expect(await importCalendar({ expectedVersion: 0 })).toMatchObject({
      __typename: 'StaleVersion',
    });
    expect(await readAll()).toEqual(before);
  });
});

test('years that come with the system are in place, the one not announced marked', async () => {
  const years = await bench.deps.db
    .select()
    .from(workCalendars)
    .where(eq(workCalendars.year, 2026));
  expect(years).toMatchObject([{ published: true, importedAt: null }]);
  const shipped = calendarDefaults.find(({ year }) => year === 2026);
  expect(await readYear(2026)).toEqual(shipped?.days.map((day) => ({ ...day, year: 2026 })));
});
