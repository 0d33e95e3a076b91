import type { Executor, Tx } from '@lianxi/db';
import { type CompoundPlaceRow, compoundPlaces } from '@lianxi/db/joint-meeting';
import { eq } from 'drizzle-orm';

/** What is known of a compound; null when nothing is. */
export async function findCompoundPlace(
  db: Executor,
  compoundId: string,
): Promise<CompoundPlaceRow | null> {
  const [place] = await db
    .select()
    .from(compoundPlaces)
    .where(eq(compoundPlaces.compoundId, compoundId));
  return place ?? null;
}

/** Fills in what an event told of a compound. */
export async function learnCompoundPlace(
  tx: Tx,
  compoundId: string,
  facts: Partial<Omit<CompoundPlaceRow, 'compoundId'>>,
): Promise<void> {
  await tx
    .insert(compoundPlaces)
    .values({ compoundId, ...facts })
    .onConflictDoUpdate({ target: compoundPlaces.compoundId, set: facts });
}
