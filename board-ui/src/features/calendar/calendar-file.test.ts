import type { VueWrapper } from '@vue/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from '@/testing/eventually.ts';
import { findViolations } from '@/testing/find-violations.ts';
import { mountPagePart } from '@/testing/mount-page-part.ts';
import { readCalendarFile } from './calendar-file.ts';
import type { WorkCalendar } from './calendar.queries.ts';
import CalendarFileForm from './CalendarFileForm.vue';

let wrapper: VueWrapper | undefined;
afterEach(() => wrapper?.unmount());

const header = '日期,类型,名称,来源';
const bytesOf = (text: string) => new TextEncoder().encode(text).buffer;
const standing: WorkCalendar = {
  year: 2027,
  published: false,
  source: '国办通知',
  officeHours: {
    morningFrom: '08:30',
    morningTo: '12:00',
    afternoonFrom: '13:30',
    afternoonTo: '17:30',
  },
  days: [
    { day: '2027-01-01', kind: 'HOLIDAY', name: '元旦' },
    { day: '2027-05-01', kind: 'HOLIDAY', name: '劳动节' },
  ],
  workdayCount: 250,
  version: 4,
  importedAt: null,
  importedBy: null,
};

describe('a calendar file', () => {
  it('is read whichever way its days are written', () => {
    const text = `国务院通知\n${header}\n2027年1月1日,放假,元旦,国办通知\n2027/2/6,休,"春节,除夕",国办通知\n20270220,补班,春节,国办通知\n`;
    expect(readCalendarFile(bytesOf(text))).toEqual({
      fault: null,
      lines: [],
      years: [
        {
          year: 2027,
          source: '国办通知',
          days: [
            { day: '2027-01-01', kind: 'HOLIDAY', name: '元旦' },
            { day: '2027-02-06', kind: 'HOLIDAY', name: '春节,除夕' },
            { day: '2027-02-20', kind: 'MAKE_UP_WORKDAY', name: '春节' },
          ],
        },
      ],
    });
  });

  it('is read in GB18030', () => {
    const gbHeader = [0xc8, 0xd5, 0xc6, 0xda, 0x2c, 0xc0, 0xe0, 0xd0, 0xcd, 0x2c];
    const rest = [0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xc0, 0xb4, 0xd4, 0xb4, 0x0a];
    const bytes = new Uint8Array([...gbHeader, ...rest]).buffer;
    expect(readCalendarFile(bytes)).toEqual({ fault: 'empty' });
  });

  it('names every line that is wrong', () => {
    const rows = [
      '2029-02-29,放假,春节,通知',
      '2029-10-01,也许,国庆节,通知',
      '2029-10-02,放假,=1+1,通知',
      '2029-10-03,放假,国庆节,通知',
      '2029-10-03,放假,国庆节,通知',
      '2029-10-08,调休上班,国庆节,通知',
    ];
    const read = readCalendarFile(bytesOf([header, ...rows].join('\n')));
    expect(read).toMatchObject({
      lines: [
        { line: 2, reason: 'day' },
        { line: 3, reason: 'kind' },
        { line: 4, reason: 'name' },
        { line: 6, reason: 'repeated' },
        { line: 7, reason: 'notWeekend' },
      ],
    });
  });

  it.each([
    ['', 'noHeader'],
    ['日期,名称\n2027-01-01,元旦', 'noHeader'],
    [header, 'empty'],
    [`${header}\n"2027`, 'notCsv'],
    ['x'.repeat(1024 * 1024 + 1), 'tooLarge'],
  ])('that is none is refused', (text, fault) => {
    expect(readCalendarFile(bytesOf(text))).toEqual({ fault });
  });
});

async function choose(page: VueWrapper, text: string): Promise<void> {
  const input = page.get('input[type="file"]');
  const file = new File([text], '2027.csv', { type: 'text/csv' });
  Object.defineProperty(input.element, 'files', { value: [file], configurable: true });
  await input.trigger('change');
}

describe('the form of a file', () => {
  it('says what would change, and sends it once it is confirmed', async () => {
    const sent: object[] = [];
    wrapper = await mountPagePart(CalendarFileForm, {
      props: { calendars: [standing] },
      answers: {
        ImportWorkCalendar: ({ input }) => {
          sent.push(input as object);
          return {
            importWorkCalendar: {
              __typename: 'ImportWorkCalendarSuccess',
              calendar: { year: 2027 },
            },
          };
        },
      },
    });
    const button = wrapper.get('button[type="submit"]');
    expect(button.attributes('disabled')).toBeDefined();
    await choose(
      wrapper,
      `${header}\n2027-01-01,放假,元旦假期,国办通知\n2027-02-06,放假,春节,国办通知`,
    );
    await eventually(() => expect(wrapper?.text()).toContain('替换现有安排'));
    for (const part of ['新增 1 天', '变更 1 天', '取消 1 天'])
      expect(wrapper.text()).toContain(part);
    expect(sent).toEqual([]);
    expect(await findViolations()).toEqual([]);
    await wrapper.get('form').trigger('submit');
    await eventually(() => expect(wrapper?.emitted('done')).toEqual([[[2027]]]));
    expect(sent[0]).toMatchObject({ year: 2027, published: true, expectedVersion: 4 });
  });

  it('foretells and confirms nothing as long as a line is wrong', async () => {
    wrapper = await mountPagePart(CalendarFileForm, { props: { calendars: [standing] } });
    await choose(
      wrapper,
      `${header}\n2027-01-01,放假,元旦,国办通知\n2027-13-01,放假,春节,国办通知`,
    );
    await eventually(() => expect(wrapper?.text()).toContain('第 3 行：日期无法识别'));
    expect(wrapper.get('button[type="submit"]').attributes('disabled')).toBeDefined();
    // The days of a faulty line would look as if they were taken away.
    expect(wrapper.find('section').exists()).toBe(false);
    expect(await findViolations()).toEqual([]);
  });
});
