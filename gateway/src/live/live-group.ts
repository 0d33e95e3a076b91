import type { GraphContext } from '../graph/graph-context.ts';
import { createEventRuns, type EventOutcome, type EventRun, nothing } from './event-runs.ts';
import type { LiveOperation } from './live-operation.ts';
import type { LiveSubscriber } from './live-subscriber.ts';
import { createPacer } from './pacer.ts';

/** Resolves events for a group, one outcome for each position; never rejects. */
export type ResolveEvents = (
  positions: readonly number[],
  operation: LiveOperation,
  context: GraphContext,
  abandoned: () => boolean,
) => Promise<EventOutcome[]>;

/** Subscribers for whom every event reads the same: each event is resolved once for all of them. */
export interface LiveGroup {
  readonly operation: LiveOperation;
  readonly context: GraphContext;
  readonly subscribers: Set<LiveSubscriber>;
  /** The events after a position, up to `head` at most; null when the next one is not resolved yet. */
  runAfter(position: number, head: number): EventRun | null;
  /** Has the events after a position resolved, as far as a query goes, and then advances the subscriber. */
  awaitNext(subscriber: LiveSubscriber, position: number, head: number): void;
  /** Forgets everything of a subscriber that leaves. */
  remove(subscriber: LiveSubscriber): void;
}

export interface LiveGroupOptions {
  operation: LiveOperation;
  context: GraphContext;
  resolve: ResolveEvents;
  /** Whether an event can be for this group at all. */
  concerns(position: number): boolean;
  /** What an event tells the newest state of; undefined when it has to be told by itself. */
  subjectAt(position: number): string | undefined;
  /** Events that are all told when they wait at once; of more, only the newest of each subject. */
  crowd: number;
  /** Takes a subscriber on after the event that it waited for is resolved. */
  advance(subscriber: LiveSubscriber): void;
  /** Called when the last subscriber has left. */
  onEmpty(): void;
}

// Two queries at once hide the latency of the subgraphs. What arrives meanwhile goes into the next
// one, so a burst makes the queries longer and not more.
const maxQueries = 2;
const maxEventsOfQuery = 100;
// A snapshot makes up for more than this.
const maxLookedAhead = 2_000;
// In a burst, sending to the group takes a quarter of the thread: its queries begin so far apart. What comes now
// and then goes at once, and no burst is seen to stutter.
const sendingPace = { share: 0.25, allowanceMs: 200, longestMs: 250 };

/** Makes an empty group. */
export function createLiveGroup(options: LiveGroupOptions): LiveGroup {
  const { operation, context } = options;
  const runs = createEventRuns(options.concerns);
  /** Positions that a query is at. */
  const asked = new Set<number>();
  const subscribers = new Set<LiveSubscriber>();
  let waiting = new Set<LiveSubscriber>();
  let queries = 0;
  /** Position up to which somebody has looked for events to resolve. */
  let lookedTo = 0;
  const pacer = createPacer(sendingPace);
  let rest: NodeJS.Timeout | undefined;

  function start(from: number, head: number): void {
    const positions = choose(from, head);
    if (positions.length === 0) return;
    for (const position of positions) asked.add(position);
    queries += 1;
    pacer.started();
    const abandoned = () => subscribers.size === 0;
    void options.resolve(positions, operation, context, abandoned).then((resolved) => {
      queries -= 1;
      for (const [index, position] of positions.entries()) {
        asked.delete(position);
        runs.keep(position, resolved[index] ?? nothing);
      }
      const sendingFrom = performance.now();
      advanceWaiting();
      pacer.spent(performance.now() - sendingFrom);
    });
  }

  /** The next events to ask for; what others of a crowd overtake is passed over. */
  function choose(from: number, head: number): number[] {
    const open: number[] = [];
    const last = Math.min(head, from + maxLookedAhead - 1);
    for (let next = from; next <= last; next += 1) {
      const isOpen = !runs.has(next) && !asked.has(next);
      if (isOpen && options.concerns(next)) open.push(next);
    }
    const told = open.length > options.crowd ? withoutOvertaken(open) : open;
    const positions = told.slice(0, maxEventsOfQuery);
    const end = positions.length < told.length ? (positions.at(-1) ?? last) : last;
    lookedTo = Math.max(lookedTo, end);
    const chosen = new Set(positions);
    for (const position of open) {
      if (position <= end && !chosen.has(position)) runs.keep(position, nothing);
    }
    return positions;
  }

  function withoutOvertaken(positions: readonly number[]): number[] {
    const newest = new Map(positions.map((position) => [options.subjectAt(position), position]));
    return positions.filter((position) => {
      const subject = options.subjectAt(position);
      return subject === undefined || newest.get(subject) === position;
    });
  }

  function advanceWaiting(): void {
    const wakened = waiting;
    waiting = new Set();
    // Who is nearest to now goes first: who catches up starves nobody.
    let newest = 0;
    for (const { cursor } of wakened) newest = Math.max(newest, cursor ?? 0);
    for (const subscriber of wakened) {
      if (subscriber.cursor === newest) {
        wakened.delete(subscriber);
        options.advance(subscriber);
      }
    }
    for (const subscriber of wakened) options.advance(subscriber);
  }

  function startInTime(from: number, head: number): void {
    if (rest !== undefined) return;
    const restMs = pacer.restMs();
    if (restMs === 0) return start(from, head);
    rest = setTimeout(() => {
      rest = undefined;
      advanceWaiting();
    }, restMs);
  }

  return {
    operation,
    context,
    subscribers,
    runAfter: (position, head) => runs.after(position, head),
    awaitNext(subscriber, position, head) {
      waiting.add(subscriber);
      const next = position + 1;
      const isOpen = !asked.has(next) || lookedTo < head;
      if (isOpen && queries < maxQueries) startInTime(next, head);
    },
    remove(subscriber) {
      subscribers.delete(subscriber);
      waiting.delete(subscriber);
      if (subscribers.size > 0) return;
      clearTimeout(rest);
      options.onEmpty();
    },
  };
}
