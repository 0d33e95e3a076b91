import type { Db, Tx } from '@lianxi/db';
import { departments, dutyItems, policyRules } from '@lianxi/db/joint-meeting';
import { appendEvents } from '@lianxi/kit/events';
import { registerChanged } from '@lianxi/kit/register';
import { lockCalendarYear, writeCalendarYear } from '../calendar/calendar.store.ts';
import { departmentDirectory } from './departments.ts';
import { dutyCatalogue } from './duty-catalogue.ts';
import { policyRuleDefaults } from './policy-rules.ts';
import { type CalendarDefault, calendarDefaults, officeHoursDefault } from './work-calendars.ts';

/** Puts the directory, the duty catalogue, the rules and the calendar in place where they are missing. */
export async function establishReference(db: Db): Promise<void> {
  await db.transaction(async (tx) => {
    const added = [
      await tx.insert(departments).values(departmentDirectory).onConflictDoNothing(),
      await tx.insert(dutyItems).values(dutyCatalogue).onConflictDoNothing(),
      await tx.insert(policyRules).values(policyRuleDefaults).onConflictDoNothing(),
    ];
    let isChanged = added.some(({ rowCount }) => (rowCount ?? 0) > 0);
    for (const calendar of calendarDefaults) {
      if (await establishYear(tx, calendar)) isChanged = true;
    }
    if (isChanged) {
      await appendEvents(tx, [registerChanged({ source: 'joint-meeting', name: 'reference' })]);
    }
  });
}

/** Whether a year was written: where it is missing, or announced since and not imported by the office. */
async function establishYear(
  tx: Tx,
  { year, published, source, days }: CalendarDefault,
): Promise<boolean> {
  const known = await lockCalendarYear(tx, year);
  const isOwn = known !== null && (known.published || !published || known.importedAt !== null);
  if (isOwn) return false;
  const version = (known?.version ?? 0) + 1;
  const imported = { importedAt: null, importedByName: null };
  const row = { year, published, source, ...officeHoursDefault, version, ...imported };
  await writeCalendarYear(tx, row, days);
  return true;
}
