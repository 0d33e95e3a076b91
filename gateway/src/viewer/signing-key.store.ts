import type { Db } from '@lianxi/db';
import { signingKeys, type JWK } from '@lianxi/db/identity';
import { desc, lt, sql } from 'drizzle-orm';

/** One pair of keys, as it is kept. */
export interface StoredKey {
  id: string;
  publicJwk: JWK;
  privateJwk: JWK;
  createdAt: Date;
}

/** All keys, the newest first. */
export function listKeys(db: Db): Promise<StoredKey[]> {
  return db.select().from(signingKeys).orderBy(desc(signingKeys.createdAt));
}

/** Stores a key made by `make` unless one younger than `maxAgeDays` is there, and drops dead ones. */
export async function renewKeys(
  db: Db,
  rule: { maxAgeDays: number; keepDays: number },
  make: () => Promise<Omit<StoredKey, 'createdAt'>>,
): Promise<void> {
  await db.transaction(async (tx) => {
    // Gateways that start together wait here, and all but the first find its key.
    await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended('lianxi.signing-keys', 0))`);
    const young = await tx
      .select({ id: signingKeys.id })
      .from(signingKeys)
      .where(sql`${signingKeys.createdAt} > now() - make_interval(days => ${rule.maxAgeDays}::int)`)
      .limit(1);
    if (young.length > 0) return;
    await tx.insert(signingKeys).values(await make());
    const dead = sql`now() - make_interval(days => ${rule.keepDays}::int)`;
    await tx.delete(signingKeys).where(lt(signingKeys.createdAt, dead));
  });
}
