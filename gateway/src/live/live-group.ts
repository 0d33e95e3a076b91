import type { GraphContext } from '../graph/graph-context.ts';
import type { LiveOperation } from './live-operation.ts';
import type { LiveSubscriber } from './live-subscriber.ts';

/** What one event is for one group. */
export interface EventOutcome {
  /** JSON that every subscriber gets; null when the viewer may not see the event or does not follow it. */
  payload: Buffer | null;
  /** Whether the event itself could not be had, so that a snapshot has to make up for it. */
  lost: boolean;
}

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
  /**
   * The outcome of an event, or undefined while it is resolved: then `subscriber` is advanced when
   * it is there. Starts the resolving of all events from there to `head`, as far as a query goes.
   */
  outcomeAt(position: number, head: number, subscriber: LiveSubscriber): EventOutcome | undefined;
  /** Forgets everything of a subscriber that leaves. */
  remove(subscriber: LiveSubscriber): void;
}

export interface LiveGroupOptions {
  operation: LiveOperation;
  context: GraphContext;
  resolve: ResolveEvents;
  /** Whether an event can be for this group at all. */
  concerns(position: number): boolean;
  /** Takes a subscriber on after the event that it waited for is resolved. */
  advance(subscriber: LiveSubscriber): void;
  /** Called when the last subscriber has left. */
  onEmpty(): void;
}

// Two queries at once hide the latency of the subgraphs. What arrives meanwhile goes into the next
// one, so a burst makes the queries longer and not more.
const maxQueries = 2;
const maxEventsOfQuery = 100;
// Subscribers of a group stay close together, so older outcomes are seldom asked for again.
const kept = 512;

const nothing: EventOutcome = { payload: null, lost: false };

/** Makes an empty group. */
export function createLiveGroup(options: LiveGroupOptions): LiveGroup {
  const { operation, context } = options;
  const outcomes = new Map<number, EventOutcome>();
  /** Positions that a query is at. */
  const asked = new Set<number>();
  const subscribers = new Set<LiveSubscriber>();
  let waiting = new Set<LiveSubscriber>();
  let queries = 0;
  /** Position up to which somebody has looked for events to resolve. */
  let lookedTo = 0;

  function start(from: number, head: number): void {
    const positions: number[] = [];
    for (let next = from; next <= head && positions.length < maxEventsOfQuery; next += 1) {
      const isOpen = !outcomes.has(next) && !asked.has(next);
      if (isOpen && options.concerns(next)) positions.push(next);
      lookedTo = Math.max(lookedTo, next);
    }
    if (positions.length === 0) return;
    for (const position of positions) asked.add(position);
    queries += 1;
    const abandoned = () => subscribers.size === 0;
    void options.resolve(positions, operation, context, abandoned).then((resolved) => {
      queries -= 1;
      for (const [index, position] of positions.entries()) {
        asked.delete(position);
        keep(position, resolved[index] ?? nothing);
      }
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
    });
  }

  function keep(position: number, outcome: EventOutcome): void {
    if (outcomes.size >= kept) {
      // A Map keeps the order of insertion.
      for (const oldest of outcomes.keys()) {
        outcomes.delete(oldest);
        break;
      }
    }
    outcomes.set(position, outcome);
  }

  return {
    operation,
    context,
    subscribers,
    outcomeAt(position, head, subscriber) {
      if (!options.concerns(position)) return nothing;
      const outcome = outcomes.get(position);
      if (outcome) return outcome;
      const isOpen = !asked.has(position) || lookedTo < head;
      if (isOpen && queries < maxQueries) start(position, head);
      waiting.add(subscriber);
      return undefined;
    },
    remove(subscriber) {
      subscribers.delete(subscriber);
      waiting.delete(subscriber);
      if (subscribers.size === 0) options.onEmpty();
    },
  };
}
