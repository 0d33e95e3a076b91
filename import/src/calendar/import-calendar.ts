import type { CalendarDayKind } from '@lianxi/db/joint-meeting';
import { faultOfDay } from '@lianxi/joint-meeting/calendar/calendar-days';
import {
  importCalendarYears,
  type NewCalendarYear,
} from '@lianxi/joint-meeting/calendar/import-calendar.service';
import { type ImportOptions, type ImportResult, emptyResult } from '../import-run.ts';
import { dayOf } from '../moments.ts';
import { yearUntil } from '../numbers.ts';
import type { Office } from '../office.ts';
import { createRowReader } from '../row-reader.ts';
import type { Table, TableShape } from '../table.ts';
import { limitedLine, termOf } from '../terms.ts';
import { calendarColumns, type CalendarField, dayKindNames } from './calendar-columns.ts';

/** Columns of a calendar. */
export const calendarShape: TableShape<CalendarField> = {
  columns: calendarColumns,
  required: [['day'], ['kind'], ['name'], ['source']],
  reasonToLeaveOut: () => null,
};

const latestYear = 2100;
const kind = termOf(dayKindNames);

interface CalendarEntry {
  year: number;
  day: string;
  kind: CalendarDayKind;
  name: string;
  source: string;
}

/**
 * Imports published years of the working calendar: each year of the file as a whole, in place of what
 * it had. A year that says what is there already stays as it is.
 */
export async function importCalendar(
  { jointMeeting }: Office,
  table: Table<CalendarField>,
  options: ImportOptions,
): Promise<ImportResult> {
  table.warnings.forEach(options.onWarning);
  const result = emptyResult();
  const entries = await readEntries(table, options, result);
  const isRefused = result.faultyRows > 0 && !options.skipBad;
  if (isRefused) return { ...result, outcome: 'refused' };
  const years = yearsOf(entries);
  const { created, updated, unchanged } = await importCalendarYears(
    jointMeeting,
    years,
    options.locale === 'zh' ? '命令行导入' : 'Import by command',
    { dryRun: options.dryRun },
  );
  options.onProgress(1);
  return {
    ...result,
    outcome: options.dryRun ? 'looked' : 'imported',
    created,
    updated,
    unchanged,
  };
}

async function readEntries(
  table: Table<CalendarField>,
  options: ImportOptions,
  result: ImportResult,
): Promise<CalendarEntry[]> {
  const entries: CalendarEntry[] = [];
  const lineByDay = new Map<string, number>();
  for await (const row of table.rows()) {
    const reader = createRowReader(row, table.header, calendarColumns, options.locale);
    const day = reader.require('day', dayOf);
    const entry = {
      day,
      kind: reader.require('kind', kind),
      name: reader.require('name', limitedLine(1, 40)),
      source: reader.require('source', limitedLine(2, 200)),
      year: reader.read('year', yearUntil(latestYear)) ?? Number(day?.slice(0, 4)),
    };
    if (isComplete(entry)) {
      const fault = faultOfDay(entry.year, entry);
      if (fault !== null) reader.fault(fault.field, fault.reason);
      const earlier = lineByDay.get(entry.day);
      if (earlier !== undefined) reader.fault('day', 'repeated', String(earlier));
      lineByDay.set(entry.day, row.line);
    }
    result.rows += 1;
    reader.faults.forEach(options.onFault);
    if (reader.faults.length > 0) result.faultyRows += 1;
    else if (isComplete(entry)) entries.push(entry);
    options.onProgress(row.bytesRead / table.look.bytes / 2);
  }
  return entries;
}

function isComplete(entry: {
  [Field in keyof CalendarEntry]: CalendarEntry[Field] | null;
}): entry is CalendarEntry {
  return Object.values(entry).every((value) => value !== null);
}

/** The years of a file, each with the source that its first day names. */
function yearsOf(entries: readonly CalendarEntry[]): NewCalendarYear[] {
  return [...Map.groupBy(entries, ({ year }) => year)].map(([year, days]) => ({
    year,
    published: true,
    source: days[0]?.source ?? '',
    hours: null,
    days: days.map(({ day, kind, name }) => ({ day, kind, name })),
  }));
}
