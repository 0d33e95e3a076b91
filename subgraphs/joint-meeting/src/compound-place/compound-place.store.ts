import type { Executor, Tx } from '@lianxi/db';
import { type CompoundPlaceRow, compoundPlaces } from '@lianxi/db/joint-meeting';
import { eq, inArray } from 'drizzle-orm';

/** What is known of a compound; null when nothing is, and where an issue names none. */
export async function findCompoundPlace(
  db: Executor,
  compoundId: string | null,
): Promise<CompoundPlaceRow | null> {
  if (compoundId === null) return null;
  const [place] = await db
    .select()
    .from(compoundPlaces)
    .where(eq(compoundPlaces.compoundId, compoundId));
  return place ?? null;
}

/** What is known of many compounds, in no order. */
export async function findCompoundPlaces(
  db: Executor,
  compoundIds: readonly string[],
): Promise<CompoundPlaceRow[]> {
  return db
    .select()
    .from(compoundPlaces)
    .where(inArray(compoundPlaces.compoundId, [...compoundIds]));
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
