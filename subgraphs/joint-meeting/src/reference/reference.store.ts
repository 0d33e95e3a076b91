import type { Db } from '@lianxi/db';
import { calendarDays, departments, dutyItems, policyRules } from '@lianxi/db/joint-meeting';
import { calendarDayDefaults } from './calendar-days.ts';
import { departmentDirectory } from './departments.ts';
import { dutyCatalogue } from './duty-catalogue.ts';
import { policyRuleDefaults } from './policy-rules.ts';

/** Puts the directory, the duty catalogue, the rules and the calendar in place where they are missing. */
export async function establishReference(db: Db): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.insert(departments).values(departmentDirectory).onConflictDoNothing();
    await tx.insert(dutyItems).values(dutyCatalogue).onConflictDoNothing();
    await tx.insert(policyRules).values(policyRuleDefaults).onConflictDoNothing();
    await tx.insert(calendarDays).values(calendarDayDefaults).onConflictDoNothing();
  });
}
