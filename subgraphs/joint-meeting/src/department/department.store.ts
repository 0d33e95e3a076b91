import type { Executor, Tx } from '@lianxi/db';
import {
  type DepartmentRow,
  departments,
  type LiaisonRow,
  liaisons,
} from '@lianxi/db/joint-meeting';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';

/** Where a department is reached, and by whom it answers. */
export interface DepartmentContacts {
  dutyPhone: string | null;
  supervisionPhone: string | null;
  people: readonly { name: string; deputy: boolean; phone: string | null }[];
}

/** All departments in the order of the directory. */
export async function readDepartments(db: Executor): Promise<DepartmentRow[]> {
  return db.select().from(departments).orderBy(asc(departments.sortOrder));
}

/** What is recorded of each department, by its code. */
export async function readContacts(db: Executor): Promise<Map<string, DepartmentContacts>> {
  const rows = await readDepartments(db);
  const people = Map.groupBy(
    await findLiaisons(
      db,
      rows.map(({ code }) => code),
    ),
    ({ departmentCode }) => departmentCode,
  );
  return new Map(
    rows.map(({ code, dutyPhone, supervisionPhone }) => {
      const liaisonsOf = (people.get(code) ?? []).map(({ name, deputy, phone }) => ({
        name,
        deputy,
        phone,
      }));
      return [code, { dutyPhone, supervisionPhone, people: liaisonsOf }];
    }),
  );
}

/** Liaisons of departments, the first one before the deputies. */
export async function findLiaisons(db: Executor, codes: readonly string[]): Promise<LiaisonRow[]> {
  return db
    .select()
    .from(liaisons)
    .where(inArray(liaisons.departmentCode, [...codes]))
    .orderBy(asc(liaisons.deputy), asc(liaisons.name));
}

/**
 * Writes the telephones of a department and counts its version up; false when there is no such
 * department, or its version is not the expected one. Null expects none in particular.
 */
export async function writeContacts(
  tx: Tx,
  departmentCode: string,
  { dutyPhone, supervisionPhone }: Omit<DepartmentContacts, 'people'>,
  expectedVersion: number | null,
): Promise<boolean> {
  const written = await tx
    .update(departments)
    .set({ dutyPhone, supervisionPhone, version: sql`${departments.version} + 1` })
    .where(
      and(
        eq(departments.code, departmentCode),
        expectedVersion === null ? undefined : eq(departments.version, expectedVersion),
      ),
    )
    .returning({ code: departments.code });
  return written.length > 0;
}

/** Replaces the liaisons of a department. */
export async function replaceLiaisons(
  tx: Tx,
  departmentCode: string,
  people: DepartmentContacts['people'],
): Promise<void> {
  await tx.delete(liaisons).where(eq(liaisons.departmentCode, departmentCode));
  if (people.length > 0) {
    await tx.insert(liaisons).values(people.map((person) => ({ departmentCode, ...person })));
  }
}
