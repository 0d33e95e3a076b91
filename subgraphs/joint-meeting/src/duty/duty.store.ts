import type { Executor, Tx } from '@lianxi/db';
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

/** Entry in force of a category, held so that its versions follow one another. */
export async function lockDutyItem(tx: Tx, category: IssueCategory): Promise<DutyItemRow> {
  // The first version stands for all: whoever waited for the one in force would find it ended.
  await tx
    .select({ version: dutyItems.version })
    .from(dutyItems)
    .where(eq(dutyItems.category, category))
    .orderBy(dutyItems.version)
    .limit(1)
    .for('update');
  return findDutyItem(tx, category);
}

/** Puts the next version of a category in force and ends the one before it. */
export async function supersedeDutyItem(
  tx: Tx,
  former: DutyItemRow,
  next: DutyItemRow,
): Promise<void> {
  await tx
    .update(dutyItems)
    .set({ validTo: next.validFrom })
    .where(and(eq(dutyItems.category, former.category), eq(dutyItems.version, former.version)));
  await tx.insert(dutyItems).values(next);
}
