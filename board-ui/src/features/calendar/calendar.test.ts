import { flushPromises, type VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { shallowRef } from 'vue';
import type { Viewer } from '@/graphql/session.ts';
import { nowKey } from '@/shared/composables/useNow.ts';
import { fill, submit } from '@/testing/act-page.ts';
import { eventually } from '@/testing/eventually.ts';
import { findViolations } from '@/testing/find-violations.ts';
import { housingViewer, mountPagePart } from '@/testing/mount-page-part.ts';
import type { CalendarDay, WorkCalendar } from './calendar.queries.ts';
import CalendarFacts from './CalendarFacts.vue';
import CalendarMonth from './CalendarMonth.vue';
import CalendarView from './CalendarView.vue';
import ChangeDayForm from './ChangeDayForm.vue';
import DaySpans from './DaySpans.vue';
import { spansOf, weeksOf, withDay } from './year-days.ts';

let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

const secretary: Viewer = { ...housingViewer, role: 'OFFICE_SECRETARY', department: null };
const holiday = (day: string, name = '国庆节'): CalendarDay => ({ day, kind: 'HOLIDAY', name });
const makeUp: CalendarDay = { day: '2026-10-10', kind: 'MAKE_UP_WORKDAY', name: '国庆节' };
const year2026: WorkCalendar = {
  year: 2026,
  published: true,
  source: '国办发明电〔2025〕7号',
  officeHours: {
    morningFrom: '08:30',
    morningTo: '12:00',
    afternoonFrom: '13:30',
    afternoonTo: '17:30',
  },
  days: [holiday('2026-10-01'), holiday('2026-10-02'), makeUp],
  workdayCount: 248,
  version: 3,
  importedAt: '2025-11-05T02:00:00.000Z',
  importedBy: '冯洁',
};
const year2027: WorkCalendar = {
  ...year2026,
  year: 2027,
  published: false,
  days: [holiday('2027-01-01', '元旦')],
  importedAt: null,
  importedBy: null,
};
const specials = new Map(year2026.days.map((day) => [day.day, day]));
const provide = { [nowKey as symbol]: shallowRef(Date.parse('2026-11-25T02:00:00.000Z')) };

describe('the days of a year', () => {
  it('fall into weeks from Monday on, worked or not', () => {
    const weeks = weeksOf(2026, 10, specials);
    expect(weeks[0]?.slice(0, 3)).toEqual([null, null, null]);
    const days = weeks.flat().filter((day) => day !== null);
    expect(days).toHaveLength(31);
    const worked = (date: number) => days.find((day) => day.date === date)?.isWorked;
    expect([1, 2, 5, 10, 11].map(worked)).toEqual([false, false, true, true, false]);
  });

  it('are put together when they follow each other for one reason', () => {
    expect(spansOf(year2026.days)).toEqual([
      { from: '2026-10-01', to: '2026-10-02', kind: 'HOLIDAY', name: '国庆节' },
      { from: '2026-10-10', to: '2026-10-10', kind: 'MAKE_UP_WORKDAY', name: '国庆节' },
    ]);
  });

  it('change one at a time', () => {
    const changed = withDay(year2026.days, '2026-10-02', null);
    expect(changed.map(({ day }) => day)).toEqual(['2026-10-01', '2026-10-10']);
    const read = { ...makeUp, __typename: 'CalendarDay' };
    expect(withDay([read], '2026-10-02', null)).toStrictEqual([makeUp]);
    const added = withDay(changed, '2026-05-01', { kind: 'HOLIDAY', name: '劳动节' });
    expect(added[0]).toEqual(holiday('2026-05-01', '劳动节'));
  });
});

describe('the calendar', () => {
  const answers = { WorkCalendars: { workCalendars: [year2026, year2027] } };

  it('shows the year as twelve months with its source and office hours', async () => {
    wrapper = await mountPagePart(CalendarView, { answers, provide });
    await eventually(() => expect(wrapper?.findAll('table')).toHaveLength(12));
    const text = wrapper.text();
    expect(text).toContain('国办发明电〔2025〕7号');
    expect(text).toContain('08:30–12:00');
    expect(text).toContain('248 天');
    expect(text).not.toContain('尚未公布');
    expect(text).not.toContain('调整日期');
    expect(wrapper.findAll('td.HOLIDAY')).toHaveLength(2);
    expect(wrapper.get('td.MAKE_UP_WORKDAY').text()).toContain('班');
    expect(await findViolations()).toEqual([]);
  });

  it('flags a year that is not published, and one of which nothing is known', async () => {
    wrapper = await mountPagePart(CalendarView, { answers, provide });
    await eventually(() => expect(wrapper?.findAll('table')).toHaveLength(12));
    await wrapper.get('input[value="2027"]').setValue();
    expect(wrapper.get('.notice').text()).toContain('2027 年放假安排尚未公布');
    wrapper.unmount();
    wrapper = await mountPagePart(CalendarView, {
      answers: { WorkCalendars: { workCalendars: [year2026] } },
      provide,
    });
    await eventually(() => expect(wrapper?.findAll('table')).toHaveLength(12));
    await wrapper.get('input[value="2027"]').setValue();
    expect(wrapper.get('.notice').text()).toContain('2027 年没有工作日历');
  });

  it('lets the office change a day', async () => {
    const sent: Record<string, unknown>[] = [];
    wrapper = await mountPagePart(CalendarView, {
      viewer: secretary,
      provide,
      answers: {
        ...answers,
        ImportWorkCalendar: ({ input }) => {
          sent.push(input as Record<string, unknown>);
          return {
            importWorkCalendar: {
              __typename: 'ImportWorkCalendarSuccess',
              calendar: { year: 2026 },
            },
          };
        },
      },
    });
    await eventually(() => expect(wrapper?.text()).toContain('调整日期'));
    await wrapper.get('.bar button').trigger('click');
    await eventually(() => expect(document.querySelector('[role="dialog"] form')).not.toBeNull());
    await fill('day', '2026-10-03');
    await fill('name', '国庆节');
    expect(await findViolations()).toEqual([]);
    await submit();
    await eventually(() => expect(document.querySelector('[role="dialog"]')).toBeNull());
    expect(sent).toMatchObject([
      {
        year: 2026,
        published: true,
        expectedVersion: 3,
        days: [...year2026.days.slice(0, 2), holiday('2026-10-03'), makeUp],
      },
    ]);
  });
});

describe('the parts of the calendar are accessible', () => {
  it.each([
    ['CalendarFacts', CalendarFacts, { calendar: year2027 }],
    ['CalendarMonth', CalendarMonth, { year: 2026, month: 10, specials }],
    ['ChangeDayForm', ChangeDayForm, { calendar: year2026 }],
    ['DaySpans', DaySpans, { days: year2026.days }],
  ])('%s', async (_name, part, props) => {
    wrapper = await mountPagePart(part, { props });
    await flushPromises();
    expect(await findViolations()).toEqual([]);
  });
});
