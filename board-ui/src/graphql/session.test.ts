import { Client, fetchExchange } from '@urql/vue';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { housingViewer } from '@/testing/mount-page-part.ts';
import { createGraphClient } from './client.ts';
import { createServerClock } from './server-clock.ts';
import { createSession } from './session.ts';

const json = (body: object, status = 200) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json' },
  });

function createServer(answers: Record<string, () => Response | Promise<Response>>) {
  const asked: { url: string; headers: Headers }[] = [];
  vi.stubGlobal('fetch', async (url: string, init?: RequestInit) => {
    asked.push({ url, headers: new Headers(init?.headers) });
    const answer = answers[url];
    if (answer === undefined) throw new TypeError('network');
    return answer();
  });
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    exchanges: [fetchExchange],
  });
  return { session: createSession(() => client), asked };
}

afterEach(() => vi.unstubAllGlobals());

describe('the session', () => {
  it('knows who is signed in', async () => {
    const { session } = createServer({
      '/graphql': () => json({ data: { viewer: housingViewer } }),
    });
    expect(await session.restore()).toEqual(housingViewer);
    expect(session.viewer.value?.name).toBe('张伟');
  });

  it('signs nobody out because the server fails', async () => {
    const { session } = createServer({
      '/graphql': () =>
        json({ data: null, errors: [{ message: 'x', extensions: { code: 'internal' } }] }),
    });
    await expect(session.restore()).rejects.toThrow();
    expect(session.viewer.value).toBeUndefined();
  });

  it.each([
    [200, null],
    [401, 'wrong_credentials'],
    [422, 'wrong_credentials'],
    [423, 'locked'],
    [429, 'locked'],
    [500, 'failed'],
  ] as const)('an answer %s to a sign-in means %s', async (status, failure) => {
    const { session } = createServer({
      '/auth/sign-in/username': () => json({}, status),
      '/graphql': () => json({ data: { viewer: housingViewer } }),
    });
    expect(await session.signIn('housing', 'secret')).toBe(failure);
  });

  it('says when the server cannot be reached', async () => {
    const { session } = createServer({});
    expect(await session.signIn('housing', 'secret')).toBe('unreachable');
  });

  it('forgets who was signed in after the sign-out', async () => {
    const { session } = createServer({
      '/graphql': () => json({ data: { viewer: housingViewer } }),
      '/auth/sign-out': () => json({}),
    });
    await session.restore();
    await session.signOut();
    expect(session.viewer.value).toBeNull();
  });
});

describe('the client', () => {
  it('asks in the language of the page and learns the time of the server', async () => {
    const serverTime = '2026-11-22T02:00:00.000Z';
    const { asked } = createServer({ '/graphql': () => json({ data: { serverTime } }) });
    const clock = createServerClock(() => Date.parse('2026-11-22T01:50:00.000Z'));
    const client = createGraphClient({ locale: () => 'en', clock, onSessionEnd: () => undefined });
    await client.query('{ serverTime }', {}).toPromise();
    expect(asked[0]?.headers.get('accept-language')).toBe('en');
    expect(asked[0]?.headers.get('accept')).not.toContain('text/event-stream');
    expect(new Date(clock.now()).toISOString()).toBe(serverTime);
  });

  it('tells when the server no longer knows the session', async () => {
    createServer({
      '/graphql': () => json({ errors: [{ message: 'x', extensions: { code: 'not_signed_in' } }] }),
    });
    const onSessionEnd = vi.fn();
    const client = createGraphClient({
      locale: () => 'en',
      clock: createServerClock(),
      onSessionEnd,
    });
    await client.query('{ departments { id } }', {}).toPromise();
    expect(onSessionEnd).toHaveBeenCalledOnce();
  });
});

describe('the clock of the server', () => {
  it('leaves the local clock alone while both agree within two seconds', () => {
    const clock = createServerClock(() => 1_000_000);
    clock.observe(new Date(1_001_500).toISOString());
    expect(clock.offsetMs.value).toBe(0);
  });

  it('is behind when something has happened that it says is to come', () => {
    const clock = createServerClock(() => 1_000_000);
    expect(clock.isBehind(new Date(1_001_500).toISOString())).toBe(false);
    expect(clock.isBehind(new Date(1_060_000).toISOString())).toBe(true);
    clock.observe(new Date(1_060_000).toISOString());
    expect(clock.isBehind(new Date(1_060_000).toISOString())).toBe(false);
  });

  it('leaves out a time nobody can read', () => {
    const clock = createServerClock(() => 1_000_000);
    clock.observe('yesterday');
    clock.observe(undefined);
    expect(clock.offsetMs.value).toBe(0);
  });
});
