import type { Tx } from '@lianxi/db';
import { calendarDayKinds, operations, type WorkCalendarRow } from '@lianxi/db/joint-meeting';
import { appendEvents } from '@lianxi/kit/events';
import { type InvalidInputValue, invalidInput, parseInput, textField } from '@lianxi/kit/input';
import type { Locale } from '@lianxi/kit/locale';
import { once } from '@lianxi/kit/operations';
import { transact } from '@lianxi/kit/transact';
import { z } from 'zod';
import type { Acting, Deps } from '../deps.ts';
import { canAmendRules } from '../policy-rule/policy-rule.policy.ts';
import { faultOfDays } from './calendar-days.ts';
import {
  type CalendarDay,
  findCalendarDays,
  lockCalendarYear,
  writeCalendarYear,
} from './calendar.store.ts';
import { parseOfficeHours } from './office-hours.ts';
import { type OfficeHours, officeHoursOf } from './working-time.ts';

const importSchema = z.object({
  year: z.int().min(2000).max(2100),
  published: z.boolean(),
  source: textField(2, 200),
  officeHours: z
    .object({
      morningFrom: z.string().max(5),
      morningTo: z.string().max(5),
      afternoonFrom: z.string().max(5),
      afternoonTo: z.string().max(5),
    })
    .nullish(),
  days: z
    .array(z.object({ day: z.iso.date(), kind: z.enum(calendarDayKinds), name: textField(1, 40) }))
    .min(1)
    .max(200),
  expectedVersion: z.int().nullish(),
  operationId: z.string().min(1).max(200).nullish(),
});

/** A year's calendar put in place, as resolvers find it again. */
export interface CalendarImported {
  __typename: 'ImportWorkCalendarSuccess';
  year: number;
}

export type ImportWorkCalendarOutcome =
  | CalendarImported
  | { __typename: 'NotSignedIn' }
  | { __typename: 'Forbidden' }
  | { __typename: 'StaleVersion'; currentVersion: number }
  | InvalidInputValue;

/** A year as a notice or a file gives it. */
export interface NewCalendarYear {
  year: number;
  published: boolean;
  source: string;
  /** Null keeps the hours of the year, or of the year before it. */
  hours: OfficeHours | null;
  days: readonly CalendarDay[];
}

/** Puts a year's calendar in place of what the year had. */
export async function importWorkCalendar(
  deps: Deps,
  { viewer, locale }: Acting,
  rawInput: unknown,
): Promise<ImportWorkCalendarOutcome> {
  const { userId } = viewer;
  if (userId === null) return { __typename: 'NotSignedIn' };
  if (!canAmendRules(viewer)) return { __typename: 'Forbidden' };
  const { value: input, invalid } = parseInput(importSchema, rawInput, locale);
  if (invalid !== null) return invalid;
  const hours = input.officeHours ? parseOfficeHours(input.officeHours) : null;
  if (input.officeHours && hours === null) {
    return invalidInput('officeHours', wrongHours[locale]);
  }
  const fault = faultOfDays(input.year, input.days);
  if (fault !== null) {
    return invalidInput(`days.${fault.index}.${fault.field}`, dayReasons[fault.reason][locale]);
  }
  return transact(deps.db, (tx) =>
    once(
      tx,
      operations,
      { actorId: userId, operationId: input.operationId, act: 'importCalendar', input: rawInput },
      async (): Promise<ImportWorkCalendarOutcome> => {
        const current = await lockCalendarYear(tx, input.year);
        const currentVersion = current?.version ?? 0;
        const { expectedVersion } = input;
        if (typeof expectedVersion === 'number' && expectedVersion !== currentVersion) {
          return { __typename: 'StaleVersion', currentVersion };
        }
        const actor = { id: userId, name: viewer.name };
        const written = await replaceYear(tx, deps, current, { ...input, hours }, actor);
        return written
          ? { __typename: 'ImportWorkCalendarSuccess', year: input.year }
          : { __typename: 'StaleVersion', currentVersion: 1 };
      },
    ),
  );
}

/** Writes a year over the one that is held, and its event; false when somebody else made it at the same moment. */
async function replaceYear(
  tx: Tx,
  { clock, readRuleBook }: Pick<Deps, 'clock' | 'readRuleBook'>,
  current: WorkCalendarRow | null,
  { year, published, source, hours, days }: NewCalendarYear,
  actor: { id: string | null; name: string },
): Promise<boolean> {
  const now = clock.now();
  const { morningFrom, morningTo, afternoonFrom, afternoonTo } =
    hours ?? current ?? officeHoursOf(year, (await readRuleBook()).calendar);
  const version = (current?.version ?? 0) + 1;
  const row = {
    year,
    published,
    source,
    morningFrom,
    morningTo,
    afternoonFrom,
    afternoonTo,
    version,
    importedAt: now,
    importedByName: actor.name,
  };
  if (!(await writeCalendarYear(tx, row, days))) return false;
  await appendEvents(tx, [
    {
      source: 'joint-meeting',
      type: 'WORK_CALENDAR_IMPORTED',
      subjectType: 'work_calendar',
      subjectId: String(year),
      subjectVersion: version,
      occurredAt: now,
      actorId: actor.id,
      payload: { published },
    },
  ]);
  return true;
}

/** What an import of several years did, in years. */
export interface CalendarImportCount {
  created: number;
  updated: number;
  /** Years that said so already. */
  unchanged: number;
}

/** Puts several years in place, all of them or none; a dry run counts and writes nothing. */
export function importCalendarYears(
  deps: Pick<Deps, 'db' | 'clock' | 'readRuleBook'>,
  years: readonly NewCalendarYear[],
  actorName: string,
  { dryRun }: { dryRun: boolean },
): Promise<CalendarImportCount> {
  return deps.db.transaction(async (tx) => {
    const count = { created: 0, updated: 0, unchanged: 0 };
    for (const year of years) {
      const current = await lockCalendarYear(tx, year.year);
      const standing = await standingOf(tx, current, year);
      count[standing] += 1;
      if (dryRun || standing === 'unchanged') continue;
      const written = await replaceYear(tx, deps, current, year, { id: null, name: actorName });
      if (!written) throw new Error(`The calendar of ${year.year} was made by somebody else`);
    }
    return count;
  });
}

/** What an import would do to a year. */
async function standingOf(
  tx: Tx,
  current: WorkCalendarRow | null,
  next: NewCalendarYear,
): Promise<keyof CalendarImportCount> {
  if (current === null) return 'created';
  const days = await findCalendarDays(tx, [next.year]);
  const isSame =
    current.published === next.published &&
    current.source === next.source &&
    days.length === next.days.length &&
    next.days.every(({ day, kind, name }) =>
      days.some((known) => known.day === day && known.kind === kind && known.name === name),
    );
  return isSame ? 'unchanged' : 'updated';
}

const wrongHours: Record<Locale, string> = {
  zh: '上下班时间须为 08:30 这样的时刻，且先后有序',
  en: 'Office hours must be times such as 08:30, one after the other',
};

const dayReasons: Record<
  NonNullable<ReturnType<typeof faultOfDays>>['reason'],
  Record<Locale, string>
> = {
  other_year: {
    zh: '日期不在该年度内（可含上一年 12 月）',
    en: 'The day is not in the year, nor in the December before',
  },
  repeated: { zh: '日期重复', en: 'The day is given twice' },
  not_weekend: {
    zh: '只有周六、周日可以调休上班',
    en: 'Only a Saturday or Sunday can be a make-up workday',
  },
};
