import type { Executor, Tx } from '@lianxi/db';
import {
  type BulletinReceiptRow,
  bulletinReceipts,
  type BulletinRow,
  bulletins,
  compoundPlaces,
  issues,
} from '@lianxi/db/joint-meeting';
import { and, asc, desc, eq, inArray, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm';

/** Adds a bulletin; false when there is one of its month already. */
export async function insertBulletin(
  tx: Tx,
  bulletin: typeof bulletins.$inferInsert,
): Promise<boolean> {
  const written = await tx
    .insert(bulletins)
    .values(bulletin)
    .onConflictDoNothing({ target: bulletins.month })
    .returning({ id: bulletins.id });
  return written.length > 0;
}

/** Bulletins by id, in no order. */
export async function findBulletins(db: Executor, ids: readonly string[]): Promise<BulletinRow[]> {
  if (ids.length === 0) return [];
  return db.select().from(bulletins).where(named(ids));
}

/** A bulletin, held until the transaction ends; null when there is none. */
export async function lockBulletin(tx: Tx, id: string): Promise<BulletinRow | null> {
  const [bulletin] = await tx
    .select()
    .from(bulletins)
    .where(named([id]))
    .for('update');
  return bulletin ?? null;
}

/** Bulletins, the latest month first, after a month; `limit` rows at most. */
export async function findBulletinPage(
  db: Executor,
  publishedOnly: boolean,
  before: string | null,
  limit: number,
): Promise<BulletinRow[]> {
  return db
    .select()
    .from(bulletins)
    .where(
      and(
        publishedOnly ? eq(bulletins.state, 'PUBLISHED') : undefined,
        before === null ? undefined : lt(bulletins.month, before),
      ),
    )
    .orderBy(desc(bulletins.month))
    .limit(limit);
}

/** Whether there is a bulletin of a month. */
export async function hasBulletin(db: Executor, month: string): Promise<boolean> {
  return (await db.$count(bulletins, eq(bulletins.month, month))) > 0;
}

/** Whether anything was reported before a moment. */
export async function hasIssuesBefore(db: Executor, moment: Date): Promise<boolean> {
  const [found] = await db
    .select({ id: issues.id })
    .from(issues)
    .where(lt(issues.createdAt, moment))
    .limit(1);
  return found !== undefined;
}

/** Changes a bulletin, and counts the change. */
export async function updateBulletin(
  tx: Tx,
  id: string,
  change: Partial<BulletinRow>,
): Promise<void> {
  await tx
    .update(bulletins)
    .set({ ...change, version: sql`${bulletins.version} + 1` })
    .where(eq(bulletins.id, id));
}

/** Streets in which compounds lie. */
export async function findStreetIds(db: Executor): Promise<string[]> {
  const rows = await db
    .selectDistinct({ streetId: compoundPlaces.streetId })
    .from(compoundPlaces)
    .where(isNotNull(compoundPlaces.streetId))
    .orderBy(asc(compoundPlaces.streetId));
  return rows.flatMap(({ streetId }) => (streetId === null ? [] : [streetId]));
}

/** Adds receipts that nobody has confirmed yet. */
export async function insertReceipts(
  tx: Tx,
  bulletinId: string,
  audiences: readonly string[],
): Promise<void> {
  if (audiences.length === 0) return;
  await tx.insert(bulletinReceipts).values(audiences.map((audience) => ({ bulletinId, audience })));
}

/** Receipts of bulletins, by audience. */
export async function findReceipts(
  db: Executor,
  bulletinIds: readonly string[],
): Promise<BulletinReceiptRow[]> {
  if (bulletinIds.length === 0) return [];
  return db
    .select()
    .from(bulletinReceipts)
    .where(inArray(bulletinReceipts.bulletinId, [...bulletinIds]))
    .orderBy(asc(bulletinReceipts.audience));
}

/** Confirms a receipt once; false when it is confirmed already, or was never asked for. */
export async function confirmReceipt(
  tx: Tx,
  { bulletinId, audience }: Pick<BulletinReceiptRow, 'bulletinId' | 'audience'>,
  by: { readAt: Date; readByName: string },
): Promise<boolean> {
  const confirmed = await tx
    .update(bulletinReceipts)
    .set(by)
    .where(
      and(
        eq(bulletinReceipts.bulletinId, bulletinId),
        eq(bulletinReceipts.audience, audience),
        isNull(bulletinReceipts.readAt),
      ),
    )
    .returning({ audience: bulletinReceipts.audience });
  return confirmed.length > 0;
}

// An id that is none of ours answers like one that nobody may see.
function named(ids: readonly string[]): SQL {
  return sql`${bulletins.id}::text = ANY(${sql.param([...ids])}::text[])`;
}
