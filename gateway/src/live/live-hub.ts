import { decodeCursor } from '@lianxi/kit/cursor';
import { sortedText } from '../sorted-text.ts';
import { rightsContext } from './rights-context.ts';
import type { GraphContext } from '../graph/graph-context.ts';
import { mayConcern } from './concerns.ts';
import type { EventFeed } from '../event-log/event-feed.ts';
import { createLiveGroup, type LiveGroup, type ResolveEvent } from './live-group.ts';
import type { LiveOperation } from './live-operation.ts';
import type { LiveSink, LiveSubscriber } from './live-subscriber.ts';
import type { LiveMetrics } from '../metrics.ts';

/** A running subscription, as its connection sees it. */
export interface LiveSubscription {
  /** The connection takes frames again. */
  drained(): void;
  /** Ends it and frees all that it held, at once. */
  leave(): void;
}

/** Brings each event to everybody who follows it. */
export interface LiveHub {
  subscribe(operation: LiveOperation, context: GraphContext, sink: LiveSink): LiveSubscription;
  /** Numbers for tests and `/metrics`. */
  counts(): { groups: number; subscribers: number };
}

export interface LiveHubOptions {
  feed: EventFeed;
  resolve: ResolveEvent;
  /** The result that tells a client to read a new snapshot; its cursor is that of `position`. */
  resync(operation: LiveOperation, position: number): string;
  metrics: LiveMetrics;
  limits?: Partial<LiveLimits>;
}

interface LiveLimits {
  /** Events that may wait for a connection that takes nothing. */
  queued: number;
  /** Events that are resolved for a client that was away; a snapshot is cheaper than more. */
  behind: number;
}

const defaultLimits: LiveLimits = { queued: 256, behind: 2_000 };

/**
 * Makes the hub. There is no queue per subscriber: the log is the queue, and a subscriber is a
 * place in it, so that order and exactly-once hold by construction and a slow one costs nothing.
 */
export function createLiveHub(options: LiveHubOptions): LiveHub {
  const { feed, metrics } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const groups = new Map<string, LiveGroup>();

  function advance(subscriber: LiveSubscriber): void {
    const { group } = subscriber;
    while (group.subscribers.has(subscriber) && subscriber.cursor !== null) {
      const head = feed.head();
      if (head - subscriber.cursor > (subscriber.full ? limits.queued : limits.behind)) {
        subscriber.resyncDue = true;
        subscriber.cursor = head;
      }
      if (subscriber.full) return;
      if (subscriber.resyncDue) {
        subscriber.resyncDue = false;
        subscriber.cursor = head;
        metrics.resyncs.inc();
        deliver(subscriber, options.resync(group.operation, head), head);
        continue;
      }
      if (subscriber.cursor >= head) return;
      const position = subscriber.cursor + 1;
      const outcome = group.outcomeAt(position, head, subscriber);
      if (outcome === undefined) return;
      subscriber.cursor = position;
      if (outcome.payload !== null) deliver(subscriber, outcome.payload, position);
      if (outcome.lost) subscriber.resyncDue = true;
    }
  }

  function deliver(subscriber: LiveSubscriber, payload: string, position: number): void {
    metrics.frames.inc();
    subscriber.full = !subscriber.sink.send(payload, position);
  }

  async function start(subscriber: LiveSubscriber, after: string | undefined): Promise<void> {
    let cursor: number | null = feed.head();
    if (after !== undefined) cursor = await findPlace(after);
    subscriber.resyncDue = cursor === null;
    subscriber.cursor = cursor ?? feed.head();
    advance(subscriber);
  }

  /** Null when the log cannot be followed from there without a gap. */
  async function findPlace(after: string): Promise<number | null> {
    const cursor = decodeCursor(after);
    if (cursor === null) return null;
    // A snapshot may be newer than what this process has read of the log.
    const { oldest } = await feed.refresh();
    return cursor <= feed.head() && cursor >= oldest - 1 ? cursor : null;
  }

  feed.onAppend(() => {
    for (const group of groups.values()) {
      for (const subscriber of group.subscribers) advance(subscriber);
    }
  });

  return {
    subscribe(operation, context, sink) {
      const shared = rightsContext(operation, context);
      const key = JSON.stringify([
        operation.text,
        sortedText(operation.variables),
        shared.viewer,
        shared.locale,
      ]);
      const group =
        groups.get(key) ??
        createLiveGroup({
          operation,
          context: shared,
          resolve: options.resolve,
          concerns: (position) => mayConcern(shared.viewer, feed.eventAt(position)),
          advance,
        });
      groups.set(key, group);
      const subscriber: LiveSubscriber = {
        group,
        sink,
        cursor: null,
        full: false,
        resyncDue: false,
      };
      group.subscribers.add(subscriber);
      start(subscriber, operation.after).catch(() => {
        // The log cannot be read now: the client starts from the head, and is told so.
        subscriber.resyncDue = true;
        subscriber.cursor = feed.head();
        advance(subscriber);
      });
      return {
        drained() {
          subscriber.full = false;
          advance(subscriber);
        },
        leave() {
          group.remove(subscriber);
          if (group.subscribers.size === 0 && groups.get(key) === group) groups.delete(key);
        },
      };
    },
    counts: () => ({
      groups: groups.size,
      subscribers: [...groups.values()].reduce((sum, group) => sum + group.subscribers.size, 0),
    }),
  };
}
