import type { Db, Tx } from '@lianxi/db';
import { departments, dutyItems, policyRules } from '@lianxi/db/joint-meeting';
import { lockCalendarYear, writeCalendarYear } from '../calendar/calendar.store.ts';
import { departmentDirectory } from './departments.ts';
import { dutyCatalogue } from './duty-catalogue.ts';
import { policyRuleDefaults } from './policy-rules.ts';
import { type CalendarDefault, calendarDefaults, officeHoursDefault } from './work-calendars.ts';

/** Puts the directory, the duty catalogue, the rules and the calendar in place where they are missing. */
export async function establishReference(db: Db): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.insert(departments).values(departmentDirectory).onConflictDoNothing();
    await tx.insert(dutyItems).values(dutyCatalogue).onConflictDoNothing();
    await tx.insert(policyRules).values(policyRuleDefaults).onConflictDoNothing();
    for (const calendar of calendarDefaults) await establishYear(tx, calendar);
  });
}

/** A year is written where it is missing, or announced since and not imported by the office. */
async function establishYear(
  tx: Tx,
  { year, published, source, days }: CalendarDefault,
): Promise<void> {
  const known = await lockCalendarYear(tx, year);
  const isOwn = known !== null && (known.published || !published || known.importedAt !== null);
  if (isOwn) return;
  const version = (known?.version ?? 0) + 1;
  const imported = { importedAt: null, importedByName: null };
  const row = { year, published, source, ...officeHoursDefault, version, ...imported };
  await writeCalendarYear(tx, row, days);
}
