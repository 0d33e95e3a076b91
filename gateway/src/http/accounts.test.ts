import { createHmac } from 'node:crypto';
import { users } from '@lianxi/db/identity';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at } from '../testing/at.ts';
import {
  postSignIn,
  startTestGateway,
  testPassword,
  type TestGateway,
} from '../testing/test-gateway.ts';

let hub: TestGateway;

beforeAll(async () => {
  hub = await startTestGateway();
});

afterAll(() => hub[Symbol.asyncDispose]());

function post(path: string, body: object, headers: Record<string, string>): Promise<Response> {
  return fetch(`${hub.url}/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

test('with a second factor the password alone signs nobody in', async () => {
  const authorization = `Bearer ${await hub.signIn('housing')}`;
  const enabled = await post('/two-factor/enable', { password: testPassword }, { authorization });
  const uri = new URL(String(at(await enabled.json(), 'totpURI')));
  const secret = uri.searchParams.get('secret') ?? '';
  const confirmed = await post(
    '/two-factor/verify-totp',
    { code: totp(secret) },
    { authorization },
  );
  expect(confirmed.status).toBe(200);

  const half = await postSignIn(hub.url, 'housing', testPassword);
  const answer = await half.json();
  expect(at(answer, 'twoFactorRedirect')).toBe(true);
  expect(at(answer, 'token')).toBeUndefined();
  const cookie = half.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');

  const wrong = await post('/two-factor/verify-totp', { code: '000000' }, { cookie });
  expect(wrong.status).toBe(401);
  expect(await wrong.json()).toMatchObject({ code: 'invalid_code', message: '验证码不正确。' });
  const right = await post('/two-factor/verify-totp', { code: totp(secret) }, { cookie });
  const token = String(at(await right.json(), 'token'));
  expect(await hub.query('{ viewer { name } }', { token })).toEqual({
    data: { viewer: { name: '李静' } },
  });
});

test('only who manages accounts may list or ban them, and a ban ends every session', async () => {
  const { db } = hub.database;
  const stranger = { authorization: `Bearer ${await hub.signIn('housing2')}` };
  const list = (headers: Record<string, string>) =>
    fetch(`${hub.url}/auth/admin/list-users?limit=10`, { headers });
  expect((await list(stranger)).status).toBe(403);

  await db.update(users).set({ accountRole: 'admin' }).where(eq(users.username, 'police'));
  const manager = { authorization: `Bearer ${await hub.signIn('police')}` };
  const listed = (await (await list(manager)).json()) as { users: { id: string; name: string }[] };
  const banned = listed.users.find(({ name }) => name === '周伟');
  expect((await post('/admin/ban-user', { userId: banned?.id }, manager)).status).toBe(200);

  const token = stranger.authorization.replace('Bearer ', '');
  expect(await hub.query('{ viewer { name } }', { token })).toEqual({ data: { viewer: null } });
  const again = await postSignIn(hub.url, 'housing2', testPassword);
  expect(again.status).toBe(403);
  expect(await again.json()).toEqual({ code: 'banned_user', message: '该账号已停用。' });
});

/** The code of this moment (RFC 6238). */
function totp(secret: string): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const digest = createHmac('sha1', decodeBase32(secret)).update(counter).digest();
  const offset = (digest.at(-1) ?? 0) & 15;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

function decodeBase32(text: string): Buffer {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...text.replaceAll('=', '')]
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
