import { decodeCursor } from '@lianxi/kit/cursor';
import { sortedText } from '../sorted-text.ts';
import { rightsContext } from './rights-context.ts';
import type { GraphContext } from '../graph/graph-context.ts';
import { mayConcern, subjectOf } from './concerns.ts';
import type { EventFeed } from '../event-log/event-feed.ts';
import { createLiveGroup, type LiveGroup, type ResolveEvents } from './live-group.ts';
import type { LiveOperation } from './live-operation.ts';
import type { LiveFrame, LiveSink, LiveSubscriber } from './live-subscriber.ts';
import type { LiveMetrics } from '../metrics.ts';

/** A running subscription, as its connection sees it. */
export interface LiveSubscription {
  /** The connection takes frames again. */
  drained(): void;
  /** Goes on with other rights, and tells the client to read a new snapshot. */
  changeRights(context: GraphContext): void;
  /** Ends it and frees all that it held, at once. */
  leave(): void;
}

/** Brings each event to everybody who follows it. */
export interface LiveHub {
  subscribe(operation: LiveOperation, context: GraphContext, sink: LiveSink): LiveSubscription;
  /** Numbers for tests and `/metrics`. */
  counts(): { groups: number; subscribers: number; behind: number };
}

export interface LiveHubOptions {
  feed: EventFeed;
  resolve: ResolveEvents;
  /** The result that tells a client to read a new snapshot; its cursor is that of `position`. */
  resync(operation: LiveOperation, position: number): Buffer;
  /** Whether a person may have other rights now than when they were told of the event at a position. */
  haveRightsChangedSince(userId: string, position: number): Promise<boolean>;
  metrics: LiveMetrics;
  limits?: Partial<LiveLimits>;
  /** @default groupKey // only tests plant another */
  groupKey?: typeof groupKey;
}

interface LiveLimits {
  /** Events that may wait for a connection that takes nothing. */
  queued: number;
  /** Events that are resolved for a client that was away; a snapshot is cheaper than more. */
  behind: number;
  /** Events that wait for a group at once; of more, those that a later one of the issue overtakes are left out. */
  crowd: number;
}

const newEvents = 16;
// A crowd is more than a meeting brings about in a moment.
const defaultLimits: LiveLimits = { queued: 256, behind: 2_000, crowd: 16 };

/**
 * Makes the hub. There is no queue per subscriber: the log is the queue, and a subscriber is a
 * place in it, so that order and exactly-once hold by construction and a slow one costs nothing.
 */
export function createLiveHub(options: LiveHubOptions): LiveHub {
  const { feed, metrics } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const keyOf = options.groupKey ?? groupKey;
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
        send(subscriber, [{ position: head, payload: options.resync(group.operation, head) }]);
        continue;
      }
      if (subscriber.cursor >= head) return;
      const run = group.runAfter(subscriber.cursor, head);
      if (run === null) return group.awaitNext(subscriber, subscriber.cursor, head);
      subscriber.cursor = run.to;
      if (run.lost) subscriber.resyncDue = true;
      if (run.frames.length > 0) send(subscriber, run.frames);
    }
  }

  function send(subscriber: LiveSubscriber, frames: readonly LiveFrame[]): void {
    metrics.frames.inc(frames.length);
    subscriber.full = !subscriber.sink.send(frames);
  }

  async function start(
    subscriber: LiveSubscriber,
    after: string | undefined,
    { viewer }: GraphContext,
  ): Promise<void> {
    let cursor: number | null = feed.head();
    if (after !== undefined) cursor = await findPlace(after);
    // While it was away nobody could tell it of other rights, and what it shows rests on the old ones.
    const isSame =
      after === undefined ||
      cursor === null ||
      viewer.userId === null ||
      !(await options.haveRightsChangedSince(viewer.userId, cursor));
    subscriber.resyncDue ||= cursor === null || !isSame;
    subscriber.cursor = cursor ?? feed.head();
    advance(subscriber);
  }

  /** Null when the log cannot be followed from there without a gap. */
  async function findPlace(after: string): Promise<number | null> {
    const cursor = decodeCursor(after);
    if (cursor === null) return null;
    let { oldest } = await feed.refresh();
    // A snapshot may be newer than what this process had read when the shared reading began.
    if (cursor > feed.head()) ({ oldest } = await feed.refresh());
    return cursor <= feed.head() && cursor >= oldest - 1 ? cursor : null;
  }

  /** An event that was pruned before it could be resolved is lost, and not one that nobody may see. */
  const resolve: ResolveEvents = async (positions, ...rest) => {
    const outcomes = await options.resolve(positions, ...rest);
    // What is new is not pruned yet, and for each event that somebody may not see a look would be dear.
    const isNew = (position: number) =>
      feed.eventAt(position) !== undefined && feed.head() - position < newEvents;
    if (outcomes.every(({ payload }) => payload !== null) || positions.every(isNew))
      return outcomes;
    // A log that cannot be read now may have been pruned as well.
    const { oldest } = await feed.refresh().catch(() => ({ oldest: Number.POSITIVE_INFINITY }));
    return outcomes.map((outcome, index) => {
      const isPruned = outcome.payload === null && (positions[index] ?? 0) < oldest;
      return isPruned ? { ...outcome, lost: true } : outcome;
    });
  };

  function groupOf(operation: LiveOperation, context: GraphContext): LiveGroup {
    const shared = rightsContext(operation, context);
    const key = keyOf(operation, shared);
    const known = groups.get(key);
    if (known) return known;
    const group = createLiveGroup({
      operation,
      context: shared,
      resolve,
      concerns: (position) => mayConcern(shared.viewer, feed.eventAt(position)),
      subjectAt: (position) => subjectOf(feed.eventAt(position)),
      crowd: limits.crowd,
      advance,
      onEmpty: () => {
        if (groups.get(key) === group) groups.delete(key);
      },
    });
    groups.set(key, group);
    return group;
  }

  feed.onAppend(() => {
    for (const group of groups.values()) {
      for (const subscriber of group.subscribers) advance(subscriber);
    }
  });

  return {
    subscribe(operation, context, sink) {
      const subscriber: LiveSubscriber = {
        group: groupOf(operation, context),
        sink,
        cursor: null,
        full: false,
        resyncDue: false,
      };
      subscriber.group.subscribers.add(subscriber);
      start(subscriber, operation.after, context).catch(() => {
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
        changeRights(changed) {
          subscriber.group.remove(subscriber);
          subscriber.group = groupOf(operation, changed);
          subscriber.group.subscribers.add(subscriber);
          // What was seen with the old rights may be out of sight now, and more may be in it.
          subscriber.resyncDue = true;
          advance(subscriber);
        },
        leave: () => subscriber.group.remove(subscriber),
      };
    },
    counts() {
      const all = [...groups.values()].flatMap((group) => [...group.subscribers]);
      const head = feed.head();
      const behind = all.filter(({ cursor }) => cursor === null || cursor < head).length;
      return { groups: groups.size, subscribers: all.length, behind };
    },
  };
}

/** What subscribers must have in common to share their events: the words, and all that rights rest on. */
export function groupKey(operation: LiveOperation, { viewer, locale }: GraphContext): string {
  const { text, variables } = operation;
  return JSON.stringify([text, sortedText(variables), sortedText(viewer), locale]);
}
