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
    append(1);
    await settle();
    append(1);
    await settle();
    append(1);
    await settle();
    return { queries, sent: sink.sent };
  }

  test('leaves the gateway three quarters of its time: what comes meanwhile waits and goes together', async () => {
    const { queries, sent } = await watchedBy(20);
    expect([queries(), sent.length]).toEqual([1, 20]);
    vi.advanceTimersByTime(59);
    await settle();
    expect([queries(), sent.length]).toEqual([1, 20]);
    vi.advanceTimersByTime(1);
    await settle();
    expect([queries(), sent.length]).toEqual([2, 60]);
  });

  test('lets nobody wait while they are few', async () => {
    const { queries, sent } = await watchedBy(3);
    expect([queries(), sent.length]).toEqual([3, 9]);
  });
});
