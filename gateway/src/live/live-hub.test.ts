import { encodeCursor } from '@lianxi/kit/cursor';
import { describe, expect, test } from 'vitest';
import { collectGarbage } from '../testing/collect-garbage.ts';
import { eventually } from '../testing/eventually.ts';
import {
  context,
  createFeed,
  createHub,
  createSink,
  operationOf,
  outcomeOf,
  settle,
} from '../testing/hub-bench.ts';

test('events arrive in the order of the log, however long each takes to resolve', async () => {
  const { feed, append } = createFeed();
  const finish: (() => void)[] = [];
  const { hub } = createHub({
    feed,
    resolve: (position) =>
      new Promise((resolve) => {
        finish[position] = () => resolve(outcomeOf(position));
      }),
  });
  const sink = createSink();
  hub.subscribe(operationOf(), context, sink);
  await settle();
  append(2);
  append(2);
  for (const position of [3, 4, 1, 2]) {
    finish[position]?.();
    await settle();
  }
  expect(sink.sent).toEqual(['event 1', 'event 2', 'event 3', 'event 4']);
});

test('a connection that takes nothing is dropped from the queue and told to resync', async () => {
  const { feed, append } = createFeed();
  const { hub } = createHub({ feed });
  const sink = createSink();
  const subscription = hub.subscribe(operationOf(), context, sink);
  await settle();
  sink.full = true;
  append(1);
  await settle();
  append(300);
  await settle();
  expect(sink.sent).toEqual(['event 1']);

  sink.full = false;
  subscription.drained();
  append(1);
  await settle();
  expect(sink.sent.map((text) => text.slice(0, 60))).toEqual(
    [
      'event 1',
      JSON.stringify({ data: { issueEvents: { cursor: encodeCursor(301), type: 'RESYNC' } } }),
      'event 302',
    ].map((text) => text.slice(0, 60)),
  );
});

test('a connection that lags less than its queue misses nothing', async () => {
  const { feed, append } = createFeed();
  const { hub } = createHub({ feed });
  const sink = createSink();
  const subscription = hub.subscribe(operationOf(), context, sink);
  await settle();
  sink.full = true;
  append(200);
  await settle();
  sink.full = false;
  subscription.drained();
  for (let round = 0; round < 100; round += 1) await settle();
  expect(sink.sent).toEqual(Array.from({ length: 200 }, (_, index) => `event ${index + 1}`));
});

describe('a cursor', () => {
  test.each([
    ['at the head', 100, []],
    ['before the head', 98, ['event 99', 'event 100']],
    [
      'just before the oldest event kept',
      90,
      Array.from({ length: 10 }, (_, i) => `event ${i + 91}`),
    ],
  ])('%s is followed from there', async (_, after, expected) => {
    const { feed } = createFeed(91, 100);
    const { hub } = createHub({ feed });
    const sink = createSink();
    hub.subscribe(operationOf(after), context, sink);
    for (let round = 0; round < 20; round += 1) await settle();
    expect(sink.sent).toEqual(expected);
  });

  test('older than the log is told to resync', async () => {
    const { feed } = createFeed(91, 100);
    const { hub } = createHub({ feed });
    const sink = createSink();
    hub.subscribe(operationOf(89), context, sink);
    await settle();
    expect(sink.sent).toHaveLength(1);
    expect(sink.sent[0]).toContain('RESYNC');
  });

  test('further back than a snapshot is worth is told to resync', async () => {
    const { feed } = createFeed(1, 5_000);
    const { hub, resolved } = createHub({ feed });
    const sink = createSink();
    hub.subscribe(operationOf(10), context, sink);
    await settle();
    expect(sink.sent[0]).toContain('RESYNC');
    expect(resolved).toEqual([]);
  });
});

test('an event that could not be had is said to be lost, and a snapshot makes up for it', async () => {
  const { feed, append } = createFeed();
  const { hub } = createHub({
    feed,
    resolve: async (position) => outcomeOf(position, position === 2),
  });
  const sink = createSink();
  hub.subscribe(operationOf(), context, sink);
  await settle();
  append(4);
  await settle();
  append(1);
  await settle();
  expect(sink.sent).toEqual(['event 1', 'event 2', expect.stringContaining('RESYNC'), 'event 5']);
});

test('what arrives while a query runs goes into the next one, for all subscribers together', async () => {
  const { feed, append } = createFeed();
  const waiting: (() => void)[] = [];
  const { hub, resolved, queries } = createHub({
    feed,
    resolve: (position) =>
      new Promise((resolve) => waiting.push(() => resolve(outcomeOf(position)))),
  });
  const sinks = Array.from({ length: 20 }, createSink);
  for (const sink of sinks) hub.subscribe(operationOf(), context, sink);
  await settle();
  for (let count = 0; count < 60; count += 1) append(1);
  while (waiting.length > 0) {
    for (const finish of waiting.splice(0)) finish();
    await settle();
  }
  expect(resolved).toHaveLength(60);
  expect(queries()).toBe(3);
  const all = Array.from({ length: 60 }, (_, index) => `event ${index + 1}`);
  for (const sink of sinks) expect(sink.sent).toEqual(all);
});

test('who catches up neither waits for the others nor makes them wait', async () => {
  const { feed, append } = createFeed(0, 1_000);
  const { hub } = createHub({ feed });
  const live = createSink();
  hub.subscribe(operationOf(), context, live);
  const late = createSink();
  hub.subscribe(operationOf(0), context, late);
  await settle();
  append(1);
  for (let round = 0; round < 5; round += 1) await settle();
  expect(live.sent).toEqual(['event 1001']);
  for (let round = 0; round < 60; round += 1) await settle();
  expect(late.sent).toEqual(Array.from({ length: 1_001 }, (_, index) => `event ${index + 1}`));
});

test('other rights begin with a resync, and the old ones receive nothing more', async () => {
  const { feed, append } = createFeed();
  const { hub } = createHub({ feed });
  const sink = createSink();
  const subscription = hub.subscribe(operationOf(), context, sink);
  await settle();
  append(1);
  await settle();
  const police = { ...context.viewer, departmentCode: 'police' };
  subscription.changeRights({ ...context, viewer: police });
  expect(hub.counts()).toMatchObject({ groups: 1, subscribers: 1 });
  append(1);
  await settle();
  expect(sink.sent).toEqual(['event 1', expect.stringContaining('RESYNC'), 'event 2']);
  subscription.leave();
  expect(hub.counts()).toMatchObject({ groups: 0, subscribers: 0 });
});

test('subscribers that come and go leave nothing behind', async () => {
  const { feed, append } = createFeed();
  const { hub } = createHub({ feed });
  const gone: WeakRef<object>[] = [];
  for (let round = 0; round < 200; round += 1) {
    const sink = createSink();
    gone.push(new WeakRef(sink));
    const subscription = hub.subscribe(operationOf(), context, sink);
    await settle();
    append(1);
    subscription.leave();
  }
  expect(hub.counts()).toMatchObject({ groups: 0, subscribers: 0 });
  await eventually(() => {
    collectGarbage();
    expect(gone.filter((reference) => reference.deref() !== undefined).length).toBeLessThan(5);
  });
});

test('who leaves holds nothing, even while an event is being resolved', async () => {
  const { feed, append } = createFeed();
  const { hub } = createHub({ feed, resolve: () => new Promise(() => {}) });
  const first = createSink();
  const leaving = hub.subscribe(operationOf(), context, first);
  const staying = hub.subscribe(operationOf(), context, createSink());
  await settle();
  append(3);
  await settle();
  expect(hub.counts()).toMatchObject({ groups: 1, subscribers: 2 });
  leaving.leave();
  expect(hub.counts()).toMatchObject({ groups: 1, subscribers: 1 });
  staying.leave();
  staying.leave();
  expect(hub.counts()).toMatchObject({ groups: 0, subscribers: 0 });
});

test('a follower whose events were pruned before they were resolved is told to resync', async () => {
  const { feed, append, prune } = createFeed();
  const { hub } = createHub({
    feed,
    // The office finds no row and says nothing, as for an event that the viewer may not see.
    resolve: async (position) =>
      position < 40 ? { payload: null, lost: false } : outcomeOf(position),
  });
  const sink = createSink();
  hub.subscribe(operationOf(), context, sink);
  await settle();
  prune(40);
  append(50);
  await eventually(() => expect(hub.counts().behind).toBe(0));
  expect(sink.sent.map((text) => text.includes('RESYNC'))).toEqual([true]);
});

test('events that the viewer may not see are passed over while the log keeps them', async () => {
  const { feed, append } = createFeed();
  const { hub } = createHub({
    feed,
    resolve: async (position) =>
      position < 40 ? { payload: null, lost: false } : outcomeOf(position),
  });
  const sink = createSink();
  hub.subscribe(operationOf(), context, sink);
  await settle();
  append(50);
  await eventually(() => expect(sink.sent).toHaveLength(11));
  expect(sink.sent.some((text) => text.includes('RESYNC'))).toBe(false);
});

test.each([
  ['may have changed', true, ['RESYNC']],
  ['are the same', false, ['event 5', 'event 6']],
])('a client that comes back when its rights %s', async (_, hasChanged, expected) => {
  const asked: unknown[] = [];
  const { hub } = createHub({
    feed: createFeed(1, 6).feed,
    haveRightsChanged: async (userId, position) => {
      asked.push([userId, position]);
      return hasChanged;
    },
  });
  const sink = createSink();
  hub.subscribe(operationOf(4), context, sink);
  await eventually(() => expect(sink.sent).toHaveLength(expected.length));
  expect(sink.sent.map((text, at) => text.includes(expected[at] ?? ''))).not.toContain(false);
  expect(asked).toEqual([['u1', 4]]);
});
