import type { CalendarDayKind } from '@lianxi/db/joint-meeting';

/** A year of the calendar as it comes with the system. */
export interface CalendarDefault {
  year: number;
  published: boolean;
  source: string;
  days: { day: string; kind: CalendarDayKind; name: string }[];
}

type Span = [name: string, from: string, to: string];

function calendar(
  year: number,
  published: boolean,
  source: string,
  holidays: Span[],
  makeUpWorkdays: string[],
): CalendarDefault {
  const days = [
    ...holidays.flatMap(([name, from, to]) =>
      daysOf(`${year}-${from}`, `${year}-${to}`).map((day) => ({
        day,
        kind: 'HOLIDAY' as CalendarDayKind,
        name,
      })),
    ),
    ...makeUpWorkdays.map((day) => ({
      day: `${year}-${day}`,
      kind: 'MAKE_UP_WORKDAY' as CalendarDayKind,
      name: '调休上班',
    })),
  ];
  return { year, published, source, days: days.toSorted((a, b) => a.day.localeCompare(b.day)) };
}

/** Years that come with the system, each with the notice that sets it. */
export const calendarDefaults: readonly CalendarDefault[] = [
  calendar(
    2024,
    true,
    '国务院办公厅关于2024年部分节假日安排的通知（国办发明电〔2023〕7号）',
    [
      ['元旦', '01-01', '01-01'],
      ['春节', '02-10', '02-17'],
      ['清明节', '04-04', '04-06'],
      ['劳动节', '05-01', '05-05'],
      ['端午节', '06-10', '06-10'],
      ['中秋节', '09-15', '09-17'],
      ['国庆节', '10-01', '10-07'],
    ],
    ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'],
  ),
  calendar(
    2025,
    true,
    '国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号）',
    [
      ['元旦', '01-01', '01-01'],
      ['春节', '01-28', '02-04'],
      ['清明节', '04-04', '04-06'],
      ['劳动节', '05-01', '05-05'],
      ['端午节', '05-31', '06-02'],
      ['国庆节、中秋节', '10-01', '10-08'],
    ],
    ['01-26', '02-08', '04-27', '09-28', '10-11'],
  ),
  calendar(
    2026,
    true,
    '国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）',
    [
      ['元旦', '01-01', '01-03'],
      ['春节', '02-15', '02-23'],
      ['清明节', '04-04', '04-06'],
      ['劳动节', '05-01', '05-05'],
      ['端午节', '06-19', '06-21'],
      ['中秋节', '09-25', '09-27'],
      ['国庆节', '10-01', '10-07'],
    ],
    ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
  ),
  // Not announced when this was written: the days of the law alone, without days off around them and
  // without make-up workdays. The year stays marked until its notice is imported.
  calendar(
    2027,
    false,
    '《全国年节及纪念日放假办法》（2024年修订）第二条；国务院办公厅关于2027年的放假通知尚未收录',
    [
      ['元旦', '01-01', '01-01'],
      ['春节', '02-05', '02-08'],
      ['清明节', '04-05', '04-05'],
      ['劳动节', '05-01', '05-02'],
      ['端午节', '06-09', '06-09'],
      ['中秋节', '09-15', '09-15'],
      ['国庆节', '10-01', '10-03'],
    ],
    [],
  ),
];

/** Office hours of every year that comes with the system: 8:30 to 12:00 and 14:00 to 17:30. */
export const officeHoursDefault = {
  morningFrom: 8.5 * 60,
  morningTo: 12 * 60,
  afternoonFrom: 14 * 60,
  afternoonTo: 17.5 * 60,
};

function daysOf(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = new Date(from); at <= new Date(to); at = new Date(at.getTime() + 86_400_000)) {
    days.push(at.toISOString().slice(0, 10));
  }
  return days;
}
