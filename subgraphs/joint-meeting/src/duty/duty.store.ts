import type { Executor } from '@lianxi/db';
import { type DutyItemRow, dutyItems, type IssueCategory } from '@lianxi/db/joint-meeting';
import { and, asc, eq, isNull } from 'drizzle-orm';

/** The catalogue in force, in the order of the category tree. */
export async function readDutyCatalogue(db: Executor): Promise<DutyItemRow[]> {
  return db
    .select()
    .from(dutyItems)
    .where(isNull(dutyItems.validTo))
    .orderBy(asc(dutyItems.sortOrder));
}

/** Entry in force of a category; throws when there is none, as every category has one. */
export async function findDutyItem(db: Executor, category: IssueCategory): Promise<DutyItemRow> {
  const [item] = await db
    .select()
    .from(dutyItems)
    .where(and(eq(dutyItems.category, category), isNull(dutyItems.validTo)));
  if (item === undefined) throw new Error(`No duty item in force for ${category}`);
  return item;
}
