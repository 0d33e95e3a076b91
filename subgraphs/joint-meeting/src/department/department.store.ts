import type { Executor, Tx } from '@lianxi/db';
import {
  type DepartmentRow,
  departments,
  type LiaisonRow,
  liaisons,
} from '@lianxi/db/joint-meeting';
import { asc, eq, inArray } from 'drizzle-orm';

/** All departments in the order of the directory. */
export async function readDepartments(db: Executor): Promise<DepartmentRow[]> {
  return db.select().from(departments).orderBy(asc(departments.sortOrder));
}

/** Liaisons of departments, the first one before the deputies. */
export async function findLiaisons(db: Executor, codes: readonly string[]): Promise<LiaisonRow[]> {
  return db
    .select()
    .from(liaisons)
    .where(inArray(liaisons.departmentCode, [...codes]))
    .orderBy(asc(liaisons.deputy), asc(liaisons.name));
}

/** Replaces the liaisons of a department and its duty telephone. */
export async function replaceLiaisons(
  tx: Tx,
  departmentCode: string,
  dutyPhone: string,
  people: { name: string; deputy: boolean; phone: string }[],
): Promise<void> {
  await tx.update(departments).set({ dutyPhone }).where(eq(departments.code, departmentCode));
  await tx.delete(liaisons).where(eq(liaisons.departmentCode, departmentCode));
  if (people.length > 0) {
    await tx.insert(liaisons).values(people.map((person) => ({ departmentCode, ...person })));
  }
}
