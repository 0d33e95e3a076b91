import type { Db } from '@lianxi/db';
import type { JWK } from '@lianxi/db/identity';
import { exportJWK, generateKeyPair, importJWK, type CryptoKey } from 'jose';
import { listKeys, renewKeys, type StoredKey } from './signing-key.store.ts';

/** The pair of keys in use. */
export interface SigningKey {
  id: string;
  privateKey: CryptoKey;
}

export interface SigningKeys {
  /** The key that signs now. */
  current(): SigningKey;
  /** The JSON Web Key Set (RFC 7517) by which subgraphs verify. */
  publicKeys(): { keys: JWK[] };
  /** Makes a new key when the newest is old, and reads what other gateways made. */
  refresh(): Promise<void>;
}

const maxAgeDays = 30;
const keepDays = 90;
// Long enough that every subgraph has read a new key before the first token it signs.
const settleMs = 60_000;

/** Reads the district's keys, making the first one where there is none. */
export async function openSigningKeys(db: Db): Promise<SigningKeys> {
  let stored: StoredKey[] = [];
  let current: SigningKey;

  async function refresh(): Promise<void> {
    await renewKeys(db, { maxAgeDays, keepDays }, makeKey);
    stored = await listKeys(db);
    const settled = stored.find((key) => Date.now() - key.createdAt.getTime() > settleMs);
    const chosen = settled ?? stored.at(-1);
    if (!chosen) throw new Error('There is no key to sign viewer tokens with');
    const privateKey = (await importJWK(chosen.privateJwk, 'EdDSA')) as CryptoKey;
    current = { id: chosen.id, privateKey };
  }

  await refresh();
  return {
    refresh,
    current: () => current,
    publicKeys: () => ({ keys: stored.map((key) => key.publicJwk) }),
  };
}

async function makeKey(): Promise<Omit<StoredKey, 'createdAt'>> {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const id = crypto.randomUUID();
  const publicJwk = { ...(await exportJWK(pair.publicKey)), kid: id, alg: 'EdDSA', use: 'sig' };
  const privateJwk = await exportJWK(pair.privateKey);
  return { id, publicJwk: publicJwk as JWK, privateJwk: privateJwk as JWK };
}
