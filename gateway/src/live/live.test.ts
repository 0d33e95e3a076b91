import { eventLog } from '@lianxi/db/events';
import { sessions, users } from '@lianxi/db/identity';
import { decodeCursor, encodeCursor } from '@lianxi/kit/cursor';
import { eq, max } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { at } from '../testing/at.ts';
import { eventually } from '../testing/eventually.ts';
import { connectLive, type LiveClient } from '../testing/live-client.ts';
import { startTestGateway, type TestGateway } from '../testing/test-gateway.ts';

let hub: TestGateway;
let token: string;
const clients: LiveClient[] = [];

beforeAll(async () => {
  hub = await startTestGateway();
  token = await hub.signIn('housing');
});

afterEach(async () => {
  for (const { client } of clients.splice(0)) await client.dispose();
  // Whoever left must hold nothing any more.
  await eventually(async () => {
    const text = await (await fetch(`${hub.url}/metrics`)).text();
    expect(text).toContain('lianxi_live_subscribers 0');
    expect(text).toContain('lianxi_live_groups 0');
  });
});

afterAll(() => hub[Symbol.asyncDispose]());

const follow =
  'subscription ($after: String) { issueEvents(after: $after) { cursor type issue { id } } }';

function open(bearer: string | undefined = token, headers?: Record<string, string>): LiveClient {
  const live = connectLive(hub.url, bearer, headers);
  clients.push(live);
  return live;
}

async function headPosition(): Promise<number> {
  const rows = await hub.database.db.select({ head: max(eventLog.position) }).from(eventLog);
  return rows[0]?.head ?? 0;
}

/** Positions delivered, in order. */
function positions(results: unknown[]): (number | null)[] {
  return results.map((result) => decodeCursor(String(at(result, 'data.issueEvents.cursor'))));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

test('every follower gets every event once, in order, and each event is resolved once', async () => {
  const start = await headPosition();
  const after = encodeCursor(start);
  const followers = Array.from({ length: 10 }, () => open().follow(follow, { after }));
  const before = await executions();
  await hub.appendEvents(20);
  await Promise.all(followers.map((one) => one.until((results) => results.length >= 20)));
  for (const { results } of followers)
    expect(positions(results)).toEqual(range(start + 1, start + 20));
  expect((await executions()) - before).toBe(20);
});

test('people of the same rights share an execution, others do not', async () => {
  const after = encodeCursor(await headPosition());
  const tokens = await Promise.all(
    ['housing', 'housing2', 'police'].map((name) => hub.signIn(name)),
  );
  const followers = tokens.map((bearer) => open(bearer).follow(follow, { after }));
  const before = await executions();
  await hub.appendEvents(2);
  await followers[0]!.until((results) => results.length === 2);
  await followers[1]!.until((results) => results.length === 2);
  await followers[2]!.until((results) => results.length === 1);
  expect((await executions()) - before).toBe(4);
});

test('an event that the viewer may not see is not sent', async () => {
  const start = await headPosition();
  const police = open(await hub.signIn('police')).follow(follow, { after: encodeCursor(start) });
  await hub.appendEvents(6);
  await police.until((results) => results.length === 3);
  expect(positions(police.results)).toEqual(
    range(start + 1, start + 6).filter((at) => at % 2 === 0),
  );
});

test('what depends on the person is resolved for each person', async () => {
  const query = 'subscription { issueEvents { issue { viewerActs } } }';
  const tokens = await Promise.all(['housing', 'housing2'].map((name) => hub.signIn(name)));
  const followers = tokens.map((bearer) => open(bearer).follow(query));
  await untilFollowing(2);
  await hub.appendEvents(1);
  await Promise.all(followers.map((one) => one.until((results) => results.length === 1)));
  const [first, second] = followers.map(({ results }) =>
    at(results[0], 'data.issueEvents.issue.viewerActs'),
  );
  expect(first).not.toEqual(second);
});

test('an event reads fields of several subgraphs; a dead one blanks its own', async () => {
  const query =
    'subscription { event: issueEvents { ...E } } fragment E on IssueEvent { issue { id housing } }';
  const follower = open().follow(query);
  await untilFollowing(1);
  await hub.appendEvents(1);
  await follower.until((results) => results.length === 1);
  const id = String(at(follower.results[0], 'data.event.issue.id'));
  expect(at(follower.results[0], 'data.event.issue.housing')).toBe(`work on ${id}`);

  await hub.housing.kill();
  await hub.appendEvents(1);
  await follower.until((results) => results.length === 2);
  expect(at(follower.results[1], 'data.event.issue.housing')).toBeNull();
  expect(at(follower.results[1], 'errors.0.extensions')).toMatchObject({
    code: 'department_unreachable',
    service: 'housing',
  });

  await hub.housing.revive();
  await hub.appendEvents(1);
  await follower.until((results) => results.length === 3);
  expect(follower.results[2]?.['errors']).toBeUndefined();
});

test('while the office itself is away its events wait, in order', async () => {
  const start = await headPosition();
  const follower = open().follow(follow, { after: encodeCursor(start) });
  await hub.jointMeeting.kill();
  await hub.appendEvents(5);
  await untilFollowing(1);
  await hub.jointMeeting.revive();
  await follower.until((results) => results.length === 5);
  expect(positions(follower.results)).toEqual(range(start + 1, start + 5));
  expect(follower.results.every((result) => !result['errors'])).toBe(true);
});

test(
  'a client cut off fifty times during writes ends with every event once, in order',
  { timeout: 60_000 },
  async () => {
    const start = await headPosition();
    const seen: number[] = [];
    let cutting = true;
    const writer = (async () => {
      while (cutting) await hub.appendEvents(5);
    })();
    for (let cut = 0; cut < 50; cut += 1) {
      const live = open();
      const follower = live.follow(follow, { after: encodeCursor(seen.at(-1) ?? start) });
      const wanted = 1 + Math.floor(Math.random() * 12);
      await follower.until((results) => results.length >= wanted);
      live.client.terminate();
      seen.push(...(positions(follower.results) as number[]));
    }
    cutting = false;
    await writer;
    const head = await headPosition();
    const last = open().follow(follow, { after: encodeCursor(seen.at(-1) ?? start) });
    await last.until((results) => seen.length + results.length >= head - start);
    seen.push(...(positions(last.results) as number[]));
    expect(seen).toEqual(range(start + 1, head));
  },
);

test.each([
  ['from the future', encodeCursor(1_000_000)],
  ['of nobody', 'not-a-cursor'],
])('a cursor %s gets RESYNC and goes on from the head', async (_, after) => {
  const start = await headPosition();
  const query =
    'subscription ($a: String) { e: issueEvents(after: $a) { __typename kind: type cursor issue { id } } }';
  const follower = open().follow(query, { a: after });
  await follower.until((results) => results.length === 1);
  expect(at(follower.results[0], 'data.e')).toEqual({
    __typename: 'IssueEvent',
    kind: 'RESYNC',
    cursor: encodeCursor(start),
    issue: null,
  });
  await hub.appendEvents(1);
  await follower.until((results) => results.length === 2);
  expect(decodeCursor(String(at(follower.results[1], 'data.e.cursor')))).toBe(start + 1);
});

test('who is not signed in may ask but not follow', async () => {
  const live = connectLive(hub.url);
  clients.push(live);
  const asked = live.follow('{ viewer { name } }');
  await asked.until((results) => results.length === 1);
  expect(asked.results[0]).toEqual({ data: { viewer: null } });
  const followed = live.follow(follow);
  await followed.until((results) => results.length === 1);
  expect(at(followed.results[0], 'errors.0.extensions.code')).toBe('not_signed_in');
});

test('queries and mutations run over the socket too', async () => {
  const asked = open().follow('mutation { reportIssue(input: { title: "停电" }) { title } }');
  await asked.until((results) => results.length === 1);
  expect(asked.results[0]).toEqual({ data: { reportIssue: { title: '停电' } } });
});

test('a refused operation is an error of that operation alone', async () => {
  const live = open();
  const refused = live.follow('subscription { nonsense }');
  await eventually(() => expect(refused.errors).toHaveLength(1));
  expect(refused.errors).toMatchObject([[{ extensions: { code: 'invalid_input' } }]]);
  const asked = live.follow('{ viewer { name } }');
  await asked.until((results) => results.length === 1);
});

test('a socket runs at most fifty operations at once', async () => {
  const live = open();
  const followers = Array.from({ length: 51 }, () => live.follow(follow));
  await eventually(() => {
    const errors = followers.flatMap((one) => one.errors);
    expect(errors).toMatchObject([[{ extensions: { code: 'too_many_operations' } }]]);
  });
  for (const one of followers) one.stop();
});

test('a token that is good for nothing closes the socket with 4403', async () => {
  const live = open('forged');
  live.follow(follow);
  expect(await live.untilClosed()).toBe(4403);
});

test('a page of another origin gets no socket', async () => {
  const foreign = open(token, { origin: 'https://evil.example' });
  foreign.follow(follow);
  expect(await foreign.untilClosed()).toBe(1006);
  const own = open(token, { origin: hub.url });
  const asked = own.follow('{ viewer { name } }');
  await asked.until((results) => results.length === 1);
});

test('a sign-out closes the sockets of its session and no others', async () => {
  const [leaving, staying] = [await hub.signIn('housing'), await hub.signIn('housing')];
  const left = open(leaving);
  left.follow(follow);
  const stayed = open(staying).follow(follow);
  await untilFollowing(2);
  const headers = { authorization: `Bearer ${leaving}` };
  await fetch(`${hub.url}/auth/sign-out`, { method: 'POST', headers });
  expect(await left.untilClosed()).toBe(4403);
  await hub.appendEvents(1);
  await stayed.until((results) => results.length === 1);
});

test('a session ended elsewhere closes its sockets within five seconds', async () => {
  const bearer = await hub.signIn('housing');
  const live = open(bearer);
  live.follow(follow);
  await untilFollowing(1);
  const began = Date.now();
  await hub.database.db.delete(sessions).where(eq(sessions.token, bearer));
  expect(await live.untilClosed()).toBe(4403);
  expect(Date.now() - began).toBeLessThan(5_000);
});

test('changed rights begin anew with a resync, on the same socket, within five seconds', async () => {
  const live = open(await hub.signIn('housing2'));
  const follower = live.follow(follow);
  await untilFollowing(1);
  const began = Date.now();
  const changed = { departmentCode: 'police' };
  await hub.database.db.update(users).set(changed).where(eq(users.username, 'housing2'));
  await follower.until((results) => results.length === 1);
  expect(Date.now() - began).toBeLessThan(5_000);
  const start = await headPosition();
  expect(at(follower.results[0], 'data.issueEvents.type')).toBe('RESYNC');
  await hub.appendEvents(2);
  // The police see every second event.
  await follower.until((results) => results.length === 2);
  const seen = start % 2 === 0 ? start + 2 : start + 1;
  expect(positions(follower.results).at(-1)).toBe(seen);
  expect(live.closed).toEqual([]);
  await hub.database.db
    .update(users)
    .set({ departmentCode: 'housing' })
    .where(eq(users.username, 'housing2'));
});

test('a client whose rights changed while it was away begins anew with a resync', async () => {
  const start = await headPosition();
  const after = encodeCursor(start);
  await hub.appendEvents(2);
  const bearer = await hub.signIn('housing2');
  const change = (departmentCode: string) =>
    hub.database.db.update(users).set({ departmentCode }).where(eq(users.username, 'housing2'));
  await change('police');
  const changed = open(bearer).follow(follow, { after });
  await changed.until((results) => results.length === 1);
  expect(at(changed.results[0], 'data.issueEvents.type')).toBe('RESYNC');
  await change('housing');

  const same = open().follow(follow, { after });
  await same.until((results) => results.length === 2);
  expect(positions(same.results)).toEqual([start + 1, start + 2]);
});

test('an event stream carries the same events, and goes on from Last-Event-ID', async () => {
  const start = await headPosition();
  const leaving = new AbortController();
  const stream = async (headers: Record<string, string>) => {
    const answer = await fetch(`${hub.url}/graphql`, {
      method: 'POST',
      signal: leaving.signal,
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        authorization: `Bearer ${token}`,
        ...headers,
      },
      body: JSON.stringify({ query: 'subscription { issueEvents { cursor } }' }),
    });
    return answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  };
  const reader = await stream({ 'last-event-id': encodeCursor(start) });
  await hub.appendEvents(2);
  let text = '';
  while (!text.includes(encodeCursor(start + 2))) text += (await reader.read()).value;
  const frames = [start + 1, start + 2].map((position) => {
    const cursor = encodeCursor(position);
    return `id: ${cursor}\nevent: next\ndata: {"data":{"issueEvents":{"cursor":"${cursor}"}}}\n\n`;
  });
  expect(text).toBe(frames.join(''));
  leaving.abort();
});

async function executions(): Promise<number> {
  const text = await (await fetch(`${hub.url}/metrics`)).text();
  return Number(/^lianxi_live_executions_total (\d+)/m.exec(text)?.[1]);
}

async function untilFollowing(subscribers: number): Promise<void> {
  await eventually(async () => {
    const text = await (await fetch(`${hub.url}/metrics`)).text();
    expect(text).toContain(`lianxi_live_subscribers ${subscribers}`);
  });
}
