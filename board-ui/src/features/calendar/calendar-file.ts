import { parse } from 'csv-parse/browser/esm/sync';
import type { CalendarDay, WorkCalendar } from './calendar.queries.ts';

/** The same columns and words that the import command takes. */
const columnNames = {
  day: ['日期', 'day', '放假日期', '调休日期', 'date'],
  kind: ['类型', 'kind', '安排', '放假或上班', '性质', 'type'],
  name: ['名称', 'name', '节日', '节假日', '假日名称', 'holiday'],
  source: ['来源', 'source', '依据', '文号', '通知', 'notice'],
  year: ['年度', 'year', '所属年度', '年份'],
} as const;
const kindNames = {
  HOLIDAY: ['放假', '休息', '休', '节假日', '假日', '法定节假日', 'off', 'holiday'],
  MAKE_UP_WORKDAY: ['调休上班', '上班', '班', '补班', '调休', '工作日', 'work', 'workday'],
} as const;

type Column = keyof typeof columnNames;

/** Largest file that is read, in bytes; a year has some thirty lines. */
const mostBytes = 1024 * 1024;

/** Why a line cannot be taken. */
export type LineReason =
  | 'day'
  | 'kind'
  | 'name'
  | 'source'
  | 'year'
  | 'otherYear'
  | 'repeated'
  | 'notWeekend';

/** A year as the file gives it. */
export interface FileYear {
  year: number;
  source: string;
  days: CalendarDay[];
}

/** What a file says: its years and faulty lines, or why it is no calendar at all. */
export type CalendarFile =
  | { fault: 'tooLarge' | 'notCsv' | 'noHeader' | 'empty' }
  | { fault: null; years: FileYear[]; lines: { line: number; reason: LineReason }[] };

interface Line {
  line: number;
  year: number;
  source: string;
  day: CalendarDay;
}

/** Reads a calendar file in UTF-8 or GB18030. */
export function readCalendarFile(bytes: ArrayBuffer): CalendarFile {
  if (bytes.byteLength > mostBytes) return { fault: 'tooLarge' };
  const records = recordsOf(textOf(bytes));
  if (records === null) return { fault: 'notCsv' };
  // A title may stand above the header.
  const top = records.findIndex(({ record }) => headerOf(record) !== null);
  const header = headerOf(records[top]?.record ?? []);
  if (header === null) return { fault: 'noHeader' };
  const lines: { line: number; reason: LineReason }[] = [];
  const good: Line[] = [];
  const seen = new Set<string>();
  for (const { record, line } of records.slice(top + 1)) {
    const read = readLine(header, record, line);
    if (typeof read === 'string') lines.push({ line, reason: read });
    else if (seen.has(read.day.day)) lines.push({ line, reason: 'repeated' });
    else {
      seen.add(read.day.day);
      good.push(read);
    }
  }
  return good.length === 0 && lines.length === 0
    ? { fault: 'empty' }
    : { fault: null, years: yearsOf(good), lines };
}

/** How many days a year of a file adds to what stands, takes away from it and changes. */
export function changesOf(next: FileYear, current: WorkCalendar | null) {
  const before = new Map((current?.days ?? []).map((day) => [day.day, day]));
  const isNew = ({ day }: CalendarDay) => !before.has(day);
  const isOther = (day: CalendarDay) => {
    const known = before.get(day.day);
    return known !== undefined && (known.kind !== day.kind || known.name !== day.name);
  };
  const kept = new Set(next.days.map(({ day }) => day));
  const added = next.days.filter(isNew);
  const changed = next.days.filter(isOther);
  const removed = [...before.values()].filter(({ day }) => !kept.has(day));
  const isSame =
    current !== null &&
    current.published &&
    current.source === next.source &&
    added.length + changed.length + removed.length === 0;
  return { added, changed, removed, isSame };
}

function textOf(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Spreadsheets of Chinese offices write GB18030.
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function recordsOf(text: string): { record: string[]; line: number }[] | null {
  try {
    const options = { bom: true, relax_column_count: true, skip_empty_lines: true, trim: true };
    const found = parse(text, { ...options, info: true }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    return found
      .filter(({ record }) => record.some((cell) => cell !== ''))
      .map(({ record, info }) => ({ record, line: info.lines }));
  } catch {
    // A quotation that does not end, as in a file that is no table.
    return null;
  }
}

function headerOf(record: readonly string[]): Record<Column, number> | null {
  const cells = record.map((cell) => cell.toLowerCase());
  const place = (column: Column) =>
    cells.findIndex((cell) => (columnNames[column] as readonly string[]).includes(cell));
  const header = {
    day: place('day'),
    kind: place('kind'),
    name: place('name'),
    source: place('source'),
    year: place('year'),
  };
  const { year: _, ...required } = header;
  return Object.values(required).includes(-1) ? null : header;
}

function readLine(
  header: Record<Column, number>,
  record: readonly string[],
  line: number,
): Line | LineReason {
  const cell = (column: Column) => record[header[column]] ?? '';
  const day = dayOf(cell('day'));
  if (day === null) return 'day';
  const word = cell('kind').toLowerCase();
  const kind = (['HOLIDAY', 'MAKE_UP_WORKDAY'] as const).find((one) =>
    (kindNames[one] as readonly string[]).includes(word),
  );
  if (kind === undefined) return 'kind';
  const name = cell('name');
  if (!fits(name, 1, 40)) return 'name';
  const source = cell('source');
  if (!fits(source, 2, 200)) return 'source';
  const year = cell('year') === '' ? Number(day.slice(0, 4)) : Number(cell('year'));
  if (!Number.isInteger(year) || year < 2000 || year > 2100) return 'year';
  // A notice may begin with days of the December before.
  if (!day.startsWith(`${year}-`) && !day.startsWith(`${year - 1}-12-`)) return 'otherYear';
  const weekday = new Date(day).getUTCDay();
  if (kind === 'MAKE_UP_WORKDAY' && weekday !== 0 && weekday !== 6) return 'notWeekend';
  return { line, year, source, day: { day, kind, name } };
}

/** A text that is no formula of a spreadsheet and neither too short nor too long. */
function fits(text: string, least: number, most: number): boolean {
  return text.length >= least && text.length <= most && !/^[=+@-]/.test(text);
}

/** A day such as `2027-01-01`, `2027/1/1`, `2027年1月1日` or `20270101`; null when it is none. */
function dayOf(text: string): string | null {
  const match = /^(\d{4})\s*[-/.年]?\s*(\d{1,2})\s*[-/.月]?\s*(\d{1,2})\s*日?$/.exec(text);
  if (match === null) return null;
  const [, year, month, date] = match.map(Number);
  const at = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, date));
  const isReal = at.getUTCMonth() + 1 === month && at.getUTCDate() === date;
  return isReal ? at.toISOString().slice(0, 10) : null;
}

function yearsOf(lines: readonly Line[]): FileYear[] {
  const years = new Map<number, FileYear>();
  for (const { year, source, day } of lines) {
    const found = years.get(year) ?? { year, source, days: [] };
    found.days.push(day);
    years.set(year, found);
  }
  return [...years.values()]
    .map((one) => ({ ...one, days: one.days.toSorted((a, b) => a.day.localeCompare(b.day)) }))
    .toSorted((a, b) => a.year - b.year);
}
