import { sql } from 'drizzle-orm';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHub, subgraphNames, type TestHub } from '../support/start-hub.ts';

let hub: TestHub;
let real: { kid: string; key: CryptoKey; publicJwk: JWK };
beforeAll(async () => {
  hub = await startHub();
  const { rows } = await hub.database.db.execute<{ id: string; private_jwk: JWK; public_jwk: JWK }>(
    sql`SELECT id, private_jwk, public_jwk FROM identity.signing_keys`,
  );
  const [stored] = rows;
  if (!stored) throw new Error('the gateway keeps no key');
  const key = (await importJWK(stored.private_jwk, 'EdDSA')) as CryptoKey;
  real = { kid: stored.id, key, publicJwk: stored.public_jwk };
});
afterAll(() => hub?.[Symbol.asyncDispose]());

interface TokenOptions {
  key?: CryptoKey | Uint8Array;
  algorithm?: string;
  issuer?: string;
  audience?: string;
  expiresAt?: string | number;
}

/** Signs a viewer token of the office's secretary; by the gateway's own key when none is given. */
function sign(options: TokenOptions = {}): Promise<string> {
  return new SignJWT({ role: 'OFFICE_SECRETARY', name: '冒名者' })
    .setProtectedHeader({ alg: options.algorithm ?? 'EdDSA', kid: real.kid, typ: 'JWT' })
    .setSubject('somebody')
    .setIssuer(options.issuer ?? 'lianxi-gateway')
    .setAudience(options.audience ?? 'lianxi-subgraphs')
    .setIssuedAt()
    .setExpirationTime(options.expiresAt ?? '60s')
    .sign(options.key ?? real.key);
}

function unsigned(): string {
  const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
  const claims = {
    sub: 'somebody',
    role: 'OFFICE_SECRETARY',
    iss: 'lianxi-gateway',
    aud: 'lianxi-subgraphs',
    exp: Math.floor(Date.now() / 1_000) + 60,
  };
  return `${encode({ alg: 'none', kid: real.kid })}.${encode(claims)}.`;
}

const foreignKey = async () => (await generateKeyPair('EdDSA', { crv: 'Ed25519' })).privateKey;

const forgeries: [string, () => Promise<string | null>][] = [
  ['no token', async () => null],
  ['a session’s own token', () => hub.signIn('office')],
  ['a token that nobody signed', async () => unsigned()],
  ['a token of a foreign key', async () => sign({ key: await foreignKey() })],
  [
    'a token signed with the public key as a password',
    () =>
      sign({ algorithm: 'HS256', key: new TextEncoder().encode(JSON.stringify(real.publicJwk)) }),
  ],
  ['an expired token', () => sign({ expiresAt: Math.floor(Date.now() / 1_000) - 1 })],
  ['a token for another audience', () => sign({ audience: 'somebody-else' })],
  ['a token of another issuer', () => sign({ issuer: 'somebody-else' })],
];

function askDirectly(
  name: (typeof subgraphNames)[number],
  token: string | null,
): Promise<Response> {
  return fetch(hub.subgraphUrls[name], {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
}

describe.each(subgraphNames)('%s, called around the gateway', (name) => {
  test('takes the gateway’s own token', async () => {
    const answer = await askDirectly(name, await sign());
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ data: { __typename: 'Query' } });
  });

  test.each(forgeries)('refuses %s with 401', async (_, forge) => {
    const answer = await askDirectly(name, await forge());
    expect(answer.status).toBe(401);
    expect(await answer.json()).toMatchObject({
      errors: [{ extensions: { code: 'not_signed_in' } }],
    });
  });
});

test('a viewer token that a client sends itself is worth nothing at the gateway', async () => {
  const token = await sign();
  const answer = await hub.graphql(token, '{ viewer { role } }');
  expect(answer.data).toEqual({ viewer: null });
  const departments = await hub.graphql(token, '{ departments { code } }');
  expect(departments.errors?.[0]?.extensions?.code).toBe('not_signed_in');
});

test('the published keys hold no private part', async () => {
  const { keys } = (await (await fetch(`${hub.url}/auth/viewer-jwks`)).json()) as { keys: JWK[] };
  expect(keys.map(({ kid }) => kid)).toContain(real.kid);
  expect(keys.filter((key) => key.d !== undefined)).toEqual([]);
  const published = await exportJWK(await importJWK(keys[0] ?? {}, 'EdDSA'));
  expect(published.x).toBe(keys[0]?.x);
});

test('no process says a secret in its log', async () => {
  const secrets = [
    await sign(),
    ...Object.values(hub.databaseUrls).map((url) => new URL(url).password),
  ];
  for (const { name, lines } of Object.values(hub.processes)) {
    const log = lines().join('\n');
    for (const secret of secrets) expect(log.includes(secret), name).toBe(false);
  }
});
