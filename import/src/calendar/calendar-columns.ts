import type { CalendarDayKind } from '@lianxi/db/joint-meeting';
import type { Column } from '../headers.ts';
import type { Vocabulary } from '../terms.ts';

export type CalendarField = 'day' | 'kind' | 'name' | 'source' | 'year';

function column(
  field: CalendarField,
  zh: string,
  en: string,
  ...aliases: string[]
): Column<CalendarField> {
  return { field, label: { zh, en }, aliases: [zh, en, ...aliases] };
}

/** Columns of a working calendar. */
export const calendarColumns: readonly Column<CalendarField>[] = [
  column('day', '日期', 'Day', '放假日期', '调休日期', 'date'),
  column('kind', '类型', 'Kind', '安排', '放假或上班', '性质', 'type'),
  column('name', '名称', 'Name', '节日', '节假日', '假日名称', 'holiday'),
  column('source', '来源', 'Source', '依据', '文号', '通知', 'notice'),
  column('year', '年度', 'Year', '所属年度', '年份'),
];

/** Names of what a day may be. */
export const dayKindNames: Vocabulary<CalendarDayKind> = {
  HOLIDAY: ['放假', '休息', '休', '节假日', '假日', '法定节假日', 'off'],
  MAKE_UP_WORKDAY: ['调休上班', '上班', '班', '补班', '调休', '工作日', 'work', 'workday'],
};
