import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { eventually } from '../testing/eventually.ts';
import {
  context,
  createFeed,
  createHub,
  createSink,
  operationOf,
  settle,
} from '../testing/hub-bench.ts';
import type { LiveFrame } from './live-subscriber.ts';

describe('events of few issues that wait at once', () => {
  /** Lets events of issues in turns happen while a query runs, and returns which are told. */
  async function toldOf(count: number, narrowing: number[] = []): Promise<string[]> {
    const { feed, append } = createFeed(0, 0, (position) => ({
      position,
      type: 'REPORTED_IN',
      subjectType: 'issue',
      subjectId: `issue-${position % 3}`,
      communityId: null,
      streetId: null,
      compoundId: null,
      narrowsSight: narrowing.includes(position),
    }));
    const { hub, resolved } = createHub({ feed });
    const sink = createSink();
    hub.subscribe(operationOf(), context, sink);
    await settle();
    append(count);
    await eventually(() => expect(hub.counts().behind).toBe(0));
    expect(sink.sent).toEqual(resolved.map((position) => `event ${position}`));
    return sink.sent;
  }

  test('are all told as long as they are no crowd', async () => {
    expect(await toldOf(16)).toHaveLength(16);
  });

  test('are left out where a later one overtakes them when they are', async () => {
    expect(await toldOf(50)).toEqual(['event 48', 'event 49', 'event 50']);
  });

  test('are told in any case where they take an issue out of sight', async () => {
    expect(await toldOf(50, [7])).toEqual(['event 7', 'event 48', 'event 49', 'event 50']);
  });
});

describe('sending to many', () => {
  beforeEach(
    () => void vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] }),
  );
  afterEach(() => void vi.useRealTimers());

  /** Appends three events one after another, where sending one takes a millisecond for each subscriber. */
  async function watchedBy(subscribers: number) {
    const { feed, append } = createFeed();
    const { hub, queries } = createHub({ feed });
    const sink = createSink();
    const takesTime = (frames: readonly LiveFrame[]) => {
      vi.advanceTimersByTime(1);
      return sink.send(frames);
    };
    for (let at = 0; at < subscribers; at += 1) {
      hub.subscribe(operationOf(), context, { send: takesTime });
    }
    await settle();
    for (let event = 0; event < 3; event += 1) {
      append(1);
      await settle();
    }
    return { queries, append, sent: sink.sent };
  }

  test('lets nobody wait while events come now and then', async () => {
    const { queries, sent } = await watchedBy(60);
    expect([queries(), sent.length]).toEqual([3, 180]);
  });

  test('leaves three quarters of the time in a burst: what comes meanwhile goes together', async () => {
    const { queries, append, sent } = await watchedBy(120);
    // Sending the second took more than the allowance: four times its 120 ms have to pass from its start.
    expect([queries(), sent.length]).toEqual([2, 240]);
    append(2);
    vi.advanceTimersByTime(129);
    await settle();
    expect([queries(), sent.length]).toEqual([2, 240]);
    vi.advanceTimersByTime(1);
    await settle();
    expect([queries(), sent.length]).toEqual([3, 600]);
  });
});
