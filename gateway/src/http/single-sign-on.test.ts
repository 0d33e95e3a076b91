import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { users } from '@lianxi/db/identity';
import { eq } from 'drizzle-orm';
import { Provider } from 'oidc-provider';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { at } from '../testing/at.ts';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

const clientSecret = 'a secret that the provider shares';
const publicUrl = 'http://127.0.0.1:5500';

let provider: Server;
let hub: TestGateway;

beforeAll(async () => {
  provider = createServer();
  await new Promise<void>((resolve) => provider.listen(0, '127.0.0.1', () => resolve()));
  const issuer = `http://127.0.0.1:${(provider.address() as AddressInfo).port}`;
  const answer = createProvider(issuer).callback();
  provider.on('request', (request, response) => void answer(request, response));
  hub = await startTestGateway({
    LIANXI_PUBLIC_URL: publicUrl,
    LIANXI_OIDC_ISSUER: issuer,
    LIANXI_OIDC_CLIENT_ID: 'lianxi',
    LIANXI_OIDC_CLIENT_SECRET: clientSecret,
  });
  await hub.database.db
    .update(users)
    .set({ email: 'li.jing@example.cn', emailVerified: true })
    .where(eq(users.username, 'housing'));
});

afterAll(async () => {
  await hub[Symbol.asyncDispose]();
  provider.closeAllConnections();
  await new Promise((resolve) => provider.close(resolve));
});

test('who has an account comes in through the provider with their rights', async () => {
  const browser = createBrowser();
  const location = await signInAt(browser, 'li.jing@example.cn');
  expect(location).toBe('/board');
  const answer = await hub.query('{ viewer { name role } }', {
    headers: { cookie: browser.cookies(hub.url) },
  });
  expect(answer).toEqual({ data: { viewer: { name: '李静', role: 'LIAISON' } } });
});

test('who has none stays outside', async () => {
  const browser = createBrowser();
  const location = await signInAt(browser, 'stranger@example.cn');
  expect(location).toContain('error=');
  const answer = await hub.query('{ viewer { name } }', {
    headers: { cookie: browser.cookies(hub.url) },
  });
  expect(answer).toEqual({ data: { viewer: null } });
});

/** Walks through the sign-in as a browser does, and returns where it is sent in the end. */
async function signInAt(browser: Browser, email: string): Promise<string> {
  const begun = await browser.request(`${hub.url}/auth/sign-in/social`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ provider: 'oidc', callbackURL: '/board', errorCallbackURL: '/sign-in' }),
  });
  let url = String(at(await begun.json(), 'url'));
  for (let step = 0; step < 20; step += 1) {
    // The gateway of the test listens elsewhere than where the world would reach it.
    const answer = await browser.request(url.replace(publicUrl, hub.url));
    const location = answer.headers.get('location');
    if (location !== null) {
      if (url.startsWith(publicUrl)) return location;
      url = new URL(location, url).href;
      continue;
    }
    const form = await answer.text();
    const action = /action="([^"]+)"/.exec(form)?.[1] ?? '';
    const prompt = form.includes('name="login"') ? 'login' : 'consent';
    const sent = await browser.request(action, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ prompt, login: email, password: 'any' }).toString(),
    });
    url = new URL(sent.headers.get('location') ?? '', action).href;
  }
  throw new Error(`the sign-in does not end: ${url}`);
}

interface Browser {
  request(url: string, init?: RequestInit): Promise<Response>;
  cookies(url: string): string;
}

/** Keeps cookies by host, and follows nothing by itself. */
function createBrowser(): Browser {
  const jars = new Map<string, Map<string, string>>();
  const jarOf = (url: string) => {
    const { host } = new URL(url);
    const jar = jars.get(host) ?? new Map<string, string>();
    jars.set(host, jar);
    return jar;
  };
  const cookies = (url: string) =>
    [...jarOf(url)].map(([name, value]) => `${name}=${value}`).join('; ');
  return {
    cookies,
    async request(url, init = {}) {
      const answer = await fetch(url, {
        ...init,
        redirect: 'manual',
        headers: { ...(init.headers as Record<string, string>), cookie: cookies(url) },
      });
      for (const line of answer.headers.getSetCookie()) {
        const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
        jarOf(url).set(name, value);
      }
      return answer;
    },
  };
}

function createProvider(issuer: string): Provider {
  return new Provider(issuer, {
    clients: [
      {
        client_id: 'lianxi',
        client_secret: clientSecret,
        redirect_uris: [`${publicUrl}/auth/callback/oidc`],
      },
    ],
    claims: { email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['only for tests'] },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: id, email: id, email_verified: true, name: id }),
    }),
  });
}
