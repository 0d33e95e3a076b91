import type { Executor, Tx } from '@lianxi/db';
import { type MediationRow, mediations } from '@lianxi/db/joint-meeting';
import { desc, eq, inArray } from 'drizzle-orm';

/** Adds a mediation without a result. */
export async function insertMediation(
  tx: Tx,
  mediation: typeof mediations.$inferInsert,
): Promise<void> {
  await tx.insert(mediations).values(mediation);
}

/** Mediations of issues, the latest first. */
export async function findMediations(
  db: Executor,
  issueIds: readonly string[],
): Promise<MediationRow[]> {
  if (issueIds.length === 0) return [];
  return db
    .select()
    .from(mediations)
    .where(inArray(mediations.issueId, [...issueIds]))
    .orderBy(desc(mediations.referredAt), desc(mediations.id));
}

/** Writes the result of a mediation. */
export async function updateMediation(
  tx: Tx,
  id: string,
  change: Partial<MediationRow>,
): Promise<void> {
  await tx.update(mediations).set(change).where(eq(mediations.id, id));
}
