import { sessions, users } from '@lianxi/db/identity';
import { eq } from 'drizzle-orm';
import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  postSignIn,
  startTestGateway,
  testPassword,
  type TestGateway,
} from '../testing/test-gateway.ts';

let hub: TestGateway;

beforeAll(async () => {
  hub = await startTestGateway({ LIANXI_SIGN_IN_ATTEMPTS: '3' });
});

afterAll(() => hub[Symbol.asyncDispose]());

const whoAmI = '{ viewer { name role } }';

test('a sign-in gives a cookie and a token, and both say who asks', async () => {
  const answer = await postSignIn(hub.url, 'housing', testPassword);
  expect(answer.status).toBe(200);
  const { token, user } = (await answer.json()) as { token: string; user: object };
  expect(user).toMatchObject({ name: '李静', viewerRole: 'LIAISON', departmentCode: 'housing' });
  const cookie = answer.headers.getSetCookie()[0] ?? '';
  expect(cookie).toMatch(/HttpOnly/);
  expect(cookie).toMatch(/SameSite=Lax/);

  const viewer = { data: { viewer: { name: '李静', role: 'LIAISON' } } };
  expect(await hub.query(whoAmI, { token })).toEqual(viewer);
  const headers = { cookie: cookie.split(';')[0] ?? '' };
  expect(await hub.query(whoAmI, { headers })).toEqual(viewer);
});

test('a sign-out ends the session', async () => {
  const token = await hub.signIn('housing');
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`${hub.url}/auth/sign-out`, { method: 'POST', headers });
  expect(answer.status).toBe(200);
  expect(await hub.query(whoAmI, { token })).toEqual({ data: { viewer: null } });
});

test('a wrong password and an unknown name are answered alike', async () => {
  const language = { 'accept-language': 'en' };
  const wrong = await postSignIn(hub.url, 'housing2', 'wrong password', language);
  const unknown = await postSignIn(hub.url, 'nobody', 'wrong password', language);
  expect([wrong.status, unknown.status]).toEqual([401, 401]);
  const body = {
    code: 'invalid_username_or_password',
    message: 'The user name or the password is not right.',
  };
  expect(await wrong.json()).toEqual(body);
  expect(await unknown.json()).toEqual(body);
});

test('failures in a row lock the name, even when they come at once', async () => {
  const attempts = Array.from({ length: 10 }, () => postSignIn(hub.url, 'police', 'guess 12345'));
  const statuses = (await Promise.all(attempts)).map((answer) => answer.status);
  expect(statuses.filter((status) => status === 401)).toHaveLength(3);
  expect(statuses.filter((status) => status === 429)).toHaveLength(7);

  const locked = await postSignIn(hub.url, 'Police', testPassword);
  expect(locked.status).toBe(429);
  expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(1_700);
  expect(await locked.json()).toMatchObject({ code: 'account_locked' });
  expect((await postSignIn(hub.url, 'housing', testPassword)).status).toBe(200);
});

test('a success forgets the failures before it', async () => {
  await postSignIn(hub.url, 'housing', 'wrong password');
  await postSignIn(hub.url, 'housing', 'wrong password');
  expect((await postSignIn(hub.url, 'housing', testPassword)).status).toBe(200);
  await postSignIn(hub.url, 'housing', 'wrong password');
  expect((await postSignIn(hub.url, 'housing', testPassword)).status).toBe(200);
});

test('twenty sign-ins of one person at once all succeed', async () => {
  const attempts = Array.from({ length: 20 }, () => postSignIn(hub.url, 'housing', testPassword));
  const statuses = new Set((await Promise.all(attempts)).map((answer) => answer.status));
  expect([...statuses]).toEqual([200]);
});

test('nobody can make an account for themselves, or ask which names exist', async () => {
  const post = (path: string) =>
    fetch(`${hub.url}/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        username: 'mallory',
        email: 'm@example.cn',
        password: 'x',
        name: 'M',
      }),
    });
  const statuses = await Promise.all(
    ['/sign-up/email', '/sign-in/email', '/is-username-available'].map(
      async (path) => (await post(path)).status,
    ),
  );
  expect(statuses).toEqual([404, 404, 404]);
});

test('nobody can give themselves rights', async () => {
  const token = await hub.signIn('housing2');
  const answer = await fetch(`${hub.url}/auth/update-user`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ viewerRole: 'ADMIN', departmentCode: 'police', accountRole: 'admin' }),
  });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  const [user] = await hub.database.db.select().from(users).where(eq(users.username, 'housing2'));
  expect(user).toMatchObject({
    viewerRole: 'LIAISON',
    departmentCode: 'housing',
    accountRole: 'user',
  });
});

test('an expired session is none', async () => {
  const token = await hub.signIn('housing2');
  await hub.database.db
    .update(sessions)
    .set({ expiresAt: new Date(Date.now() - 1_000) })
    .where(eq(sessions.token, token));
  expect(await hub.query(whoAmI, { token })).toEqual({ data: { viewer: null } });
});

test('the viewer token is short, signed by the published key and made for the subgraphs', async () => {
  const token = await hub.signIn('housing');
  await hub.query('{ viewer { name } }', { token });
  const viewerToken = hub.jointMeeting.lastToken ?? '';
  const keys = (await (await fetch(`${hub.url}/auth/viewer-jwks`)).json()) as Parameters<
    typeof createLocalJWKSet
  >[0];
  const { payload } = await jwtVerify(viewerToken, createLocalJWKSet(keys), {
    issuer: 'lianxi-gateway',
    audience: 'lianxi-subgraphs',
  });
  expect(payload).toMatchObject({ role: 'LIAISON', departmentCode: 'housing', name: '李静' });
  const { iat = 0, exp = 0 } = decodeJwt(viewerToken);
  expect(exp - iat).toBeLessThanOrEqual(60);
});
