import { afterAll, beforeAll, expect, test } from 'vitest';
import { follow } from '../support/follower.ts';
import { password } from '../support/start-hub.ts';
import { startHub, type TestHub } from '../support/start-hub.ts';
import { report } from '../support/story.ts';

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
});
afterAll(() => hub?.[Symbol.asyncDispose]());

/** Cookie of a browser in which the community worker has signed in. */
async function cookieOf(username: string): Promise<string> {
  const response = await fetch(`${hub.url}/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

const foreign = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };

test('a page of another origin can neither post by form nor by script with the user’s cookie', async () => {
  const cookie = await cookieOf('community');
  const issueId = await report(hub);
  const query = `mutation { acceptIssue(input: { issueId: "${issueId}" }) { __typename } }`;
  const post = (headers: Record<string, string>, body: string) =>
    fetch(`${hub.url}/graphql`, { method: 'POST', headers: { cookie, ...headers }, body });

  const json = { 'content-type': 'application/json' };
  expect((await post({ ...foreign, ...json }, JSON.stringify({ query }))).status).toBe(403);
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
    const simple = await post({ ...foreign, 'content-type': type }, JSON.stringify({ query }));
    expect(simple.status, type).toBe(403);
    // An old browser that names no origin gets no further with a form.
    const nameless = await post({ 'content-type': type }, JSON.stringify({ query }));
    expect(nameless.status, type).toBe(415);
  }
  const link = `${hub.url}/graphql?query=${encodeURIComponent(query)}`;
  expect((await (await fetch(link, { headers: { cookie } })).json()) as object).toHaveProperty(
    'errors',
  );

  const { data } = await hub.ask('office', 'query ($id: ID!) { issue(id: $id) { state } }', {
    id: issueId,
  });
  expect(data).toEqual({ issue: { state: 'REPORTED' } });
  const own = await post({ ...json, origin: hub.url }, JSON.stringify({ query }));
  expect(await own.json()).toEqual({ data: { acceptIssue: { __typename: 'AcceptIssueSuccess' } } });
});

test('a page of another origin gets no socket, the hub’s own page does', async () => {
  const cookie = await cookieOf('community');
  await using refused = await follow(hub.url, { headers: { cookie, origin: foreign.origin } });
  expect(refused.closeCode()).not.toBeNull();
  await using taken = await follow(hub.url, { headers: { cookie, origin: hub.url } });
  const issueId = await report(hub);
  await taken.untilSeen('the event', ({ issue }) => issue?.['id'] === issueId);
});

test('an answer names no foreign origin as allowed', async () => {
  const preflight = await fetch(`${hub.url}/graphql`, {
    method: 'OPTIONS',
    headers: { ...foreign, 'access-control-request-method': 'POST' },
  });
  expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
});
