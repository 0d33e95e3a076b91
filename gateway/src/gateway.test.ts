import { sql } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { at } from './testing/at.ts';
import { eventually } from './testing/eventually.ts';
import { connectLive } from './testing/live-client.ts';
import { startTestGateway } from './testing/test-gateway.ts';

test('a stop finishes what runs, sends sockets away with 1001 and takes nothing new', async () => {
  await using hub = await startTestGateway();
  const token = await hub.signIn('housing');
  const live = connectLive(hub.url, token);
  live.follow('subscription { issueEvents { cursor } }');
  const release = hub.jointMeeting.hold();
  const running = hub.query('{ viewer { name } }', { token });
  await eventually(() => expect(hub.jointMeeting.received.at(-1)).toContain('viewer'));
  await eventually(async () => {
    const text = await (await fetch(`${hub.url}/metrics`)).text();
    expect(text).toContain('lianxi_live_subscribers 1');
  });

  const stopped = hub.gateway.stop();
  expect(await live.untilClosed()).toBe(1001);
  release();
  expect(await running).toEqual({ data: { viewer: { name: '李静' } } });
  await stopped;
  await expect(fetch(`${hub.url}/health/live`)).rejects.toThrow();
  expect(process.listeners('SIGTERM')).toEqual([]);
});

test('a hanging subgraph soon costs no time any more, and comes back by itself', async () => {
  await using hub = await startTestGateway();
  const release = hub.housing.hold();
  const query = '{ issues { id housing } }';
  const began = Date.now();
  // Differently worded, as the same words at the same time are asked once.
  const worded = ['a', 'b', 'c'].map((word) => `query ${word} ${query}`);
  const [first] = await Promise.all(worded.map((text) => hub.query(text)));
  expect(at(first, 'data.issues.0')).toEqual({ id: '1', housing: null });
  expect(Date.now() - began).toBeLessThan(9_000);

  const again = Date.now();
  expect(at(await hub.query(query), 'errors.0.extensions.service')).toBe('housing');
  expect(Date.now() - again).toBeLessThan(2_000);

  release();
  await eventually(async () => {
    expect(at(await hub.query(query), 'data.issues.0.housing')).toBe('work on 1');
  });
});

test('the gateway outlives its database connections, and followers miss nothing', async () => {
  await using hub = await startTestGateway();
  const token = await hub.signIn('housing');
  const live = connectLive(hub.url, token);
  const follower = live.follow('subscription { issueEvents { issue { id } } }');
  await hub.appendEvents(1);
  await follower.until((results) => results.length > 0);
  const seen = follower.results.length;
  await hub.writer.db.execute(sql`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = 'lianxi-gateway' AND datname = current_database()`);
  await hub.appendEvents(3);
  await follower.until((results) => results.length === seen + 3);
  await eventually(async () => {
    expect((await fetch(`${hub.url}/health/ready`)).status).toBe(200);
  });
  await live.client.dispose();
});
