import type { CalendarDayKind, CalendarDayRow } from '@lianxi/db/joint-meeting';

const source2025 = '国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号）';
const source2026 = '国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）';

const spans: [name: string, from: string, to: string, source: string][] = [
  ['元旦', '2025-01-01', '2025-01-01', source2025],
  ['春节', '2025-01-28', '2025-02-04', source2025],
  ['清明节', '2025-04-04', '2025-04-06', source2025],
  ['劳动节', '2025-05-01', '2025-05-05', source2025],
  ['端午节', '2025-05-31', '2025-06-02', source2025],
  ['国庆节、中秋节', '2025-10-01', '2025-10-08', source2025],
  ['元旦', '2026-01-01', '2026-01-03', source2026],
  ['春节', '2026-02-15', '2026-02-23', source2026],
  ['清明节', '2026-04-04', '2026-04-06', source2026],
  ['劳动节', '2026-05-01', '2026-05-05', source2026],
  ['端午节', '2026-06-19', '2026-06-21', source2026],
  ['中秋节', '2026-09-25', '2026-09-27', source2026],
  ['国庆节', '2026-10-01', '2026-10-07', source2026],
];

const makeUpWorkdays: [day: string, source: string][] = [
  ['2025-01-26', source2025],
  ['2025-02-08', source2025],
  ['2025-04-27', source2025],
  ['2025-09-28', source2025],
  ['2025-10-11', source2025],
  ['2026-01-04', source2026],
  ['2026-02-14', source2026],
  ['2026-02-28', source2026],
  ['2026-05-09', source2026],
  ['2026-09-20', source2026],
  ['2026-10-10', source2026],
];

/** Holidays and make-up workdays of the published years; others follow the plain week. */
export const calendarDayDefaults: CalendarDayRow[] = [
  ...spans.flatMap(([name, from, to, source]) =>
    daysOf(from, to).map((day) => ({ day, kind: 'HOLIDAY' as CalendarDayKind, name, source })),
  ),
  ...makeUpWorkdays.map(([day, source]) => ({
    day,
    kind: 'MAKE_UP_WORKDAY' as CalendarDayKind,
    name: '调休上班',
    source,
  })),
];

function daysOf(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = new Date(from); at <= new Date(to); at = new Date(at.getTime() + 86_400_000)) {
    days.push(at.toISOString().slice(0, 10));
  }
  return days;
}
