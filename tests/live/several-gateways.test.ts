import { createNatsWakeUps } from '@lianxi/kit/wake-ups';
import { silentLog } from '@lianxi/gateway/testing/silent-log';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { follow, type Follower } from '../support/follower.ts';
import { createGraphClient, type GraphClient } from '../support/graph-client.ts';
import { openPresence } from '../support/presence.ts';
import { type NatsServer, startNatsServer } from '../support/nats-server.ts';
import { startHub, type TestHub } from '../support/start-hub.ts';
import { reportAndAccept } from '../support/story.ts';
import { until } from '../support/until.ts';

let nats: NatsServer;
let hub: TestHub;
let other: { url: string; client: GraphClient };
const stack = new AsyncDisposableStack();
beforeAll(async () => {
  nats = stack.use(await startNatsServer());
  hub = stack.use(await startHub({ settings: { NATS_URL: nats.url } }));
  const { url } = await hub.addGateway({ NATS_URL: nats.url });
  other = { url, client: createGraphClient(url) };
});
afterAll(() => stack.disposeAsync());

/** Follows at both gateways while an issue is reported at the first; returns what each saw. */
async function followBoth(during: () => Promise<void> = async () => {}): Promise<number> {
  const token = await hub.signIn('office');
  await using here = await hub.follow('office');
  await using there = await follow(other.url, { token });
  await during();
  const issueId = await reportAndAccept(hub);
  const seen = (follower: Follower) =>
    follower.untilSeen('the accepted issue', ({ type, issue }) => {
      return type === 'ISSUE_ACCEPTED' && issue?.['id'] === issueId;
    });
  const [first, second] = await Promise.all([seen(here), seen(there)]);
  // One that began to follow earlier may have met the end of what was before.
  const toldOf = ({ events }: Follower) =>
    events
      .filter(({ issue }) => issue?.['id'] === issueId)
      .map(({ cursor, type }) => [cursor, type]);
  expect(toldOf(here).map(([, type]) => type)).toEqual(['ISSUE_REPORTED', 'ISSUE_ACCEPTED']);
  expect(toldOf(there)).toEqual(toldOf(here));
  return Math.abs(second.seenAt - first.seenAt);
}

test('what is done at one gateway is seen at the other, once and in the same order', async () => {
  await followBoth();
});

test('a token of one gateway is good at the other, and its answers are not older', async () => {
  const token = await hub.signIn('office');
  const issueId = await reportAndAccept(hub);
  await followBoth();
  const query = `{ issue(id: "${issueId}") { state } }`;
  const [here, there] = await Promise.all([
    hub.graphql(token, query),
    other.client.graphql(token, query),
  ]);
  expect(there).toEqual(here);
});

test('a lost NATS costs delay and no event', async () => {
  const delayMs = await followBoth(() => nats.kill());
  expect(delayMs).toBeLessThan(2_000);
});

test('a NATS that is back rings again', async () => {
  await nats.start();
  await followBoth();
});

test('presence crosses gateways through NATS, also after it was gone', async () => {
  const issueId = await reportAndAccept(hub);
  await using here = await openPresence(hub.url, await hub.signIn('office'));
  await using there = await openPresence(other.url, await hub.signIn('housing'));
  const seen = here.follow([issueId]);
  const shown = there.show(issueId);
  await until('housing is there', () => here.at(seen, issueId).length === 1);
  await nats.kill();
  // Lost on the way: the next rounds, or silence for some of them, make up for it.
  shown.stop();
  const answering = there.show(issueId, 'ANSWERING');
  await nats.start();
  await until('what was lost is known', () => {
    const [people] = here.at(seen, issueId);
    return people === '联络员housing ANSWERING';
  });
  answering.stop();
  await until('nobody is there', () => here.at(seen, issueId).length === 0);
});

test('a bell of one process rings in the others, also after NATS was gone', async () => {
  const [ringing, waiting] = [
    createNatsWakeUps(nats.url, silentLog),
    createNatsWakeUps(nats.url, silentLog),
  ];
  stack.defer(async () => void (await Promise.all([ringing.close(), waiting.close()])));
  let heard = 0;
  waiting.listen('lianxi_events', () => (heard += 1));
  const ring = async () => {
    const before = heard;
    await until('the bell rings', () => {
      ringing.announce('lianxi_events');
      return heard > before;
    });
  };
  await ring();
  await nats.kill();
  await nats.start();
  await ring();
});
