import type { Executor, Tx } from '@lianxi/db';
import { disclosureLog, type ReporterRow, reporters } from '@lianxi/db/communities';
import { inArray, sql } from 'drizzle-orm';

export type NewReporter = typeof reporters.$inferInsert;
export type NewDisclosure = Omit<typeof disclosureLog.$inferInsert, 'id' | 'keptUntil'>;

/** Reporters by their identifiers, in no order. */
export async function findReporters(
  executor: Executor,
  ids: readonly string[],
): Promise<ReporterRow[]> {
  return executor
    .select()
    .from(reporters)
    .where(inArray(reporters.id, [...ids]));
}

/** Adds reporters, those with a known identifier once, and returns the identifiers of the new ones. */
export async function insertReporters(tx: Tx, rows: readonly NewReporter[]): Promise<string[]> {
  const inserted = await tx
    .insert(reporters)
    .values([...rows])
    .onConflictDoNothing()
    .returning({ id: reporters.id });
  return inserted.map((row) => row.id);
}

/** Notes that personal data was read, to be kept as long as the law says. */
export async function insertDisclosure(tx: Tx, disclosure: NewDisclosure): Promise<void> {
  const disclosedAt = disclosure.disclosedAt.toISOString();
  await tx
    .insert(disclosureLog)
    // Personal Information Protection Law, Art. 56: records are kept for at least 3 years.
    .values({ ...disclosure, keptUntil: sql`${disclosedAt}::timestamptz + interval '3 years'` });
}
