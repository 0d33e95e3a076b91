import type { GraphContext } from '../graph/graph-context.ts';
import type { LiveOperation } from './live-operation.ts';
import type { LiveSubscriber } from './live-subscriber.ts';

/** The outcome of one event for one group: text that every subscriber gets, or null for nothing. */
export type EventPayload = string | null;

/** Resolves one event for a group; never rejects. */
export type ResolveEvent = (
  position: number,
  operation: LiveOperation,
  context: GraphContext,
  abandoned: () => boolean,
) => Promise<EventPayload>;

interface Execution {
  /** Undefined while it runs. */
  payload: EventPayload | undefined;
  waiting: Set<LiveSubscriber>;
}

/** Subscribers for whom every event reads the same: each event is resolved once for all of them. */
export interface LiveGroup {
  readonly operation: LiveOperation;
  readonly context: GraphContext;
  readonly subscribers: Set<LiveSubscriber>;
  /**
   * The payload of an event, or undefined while it is resolved: then `subscriber` is advanced when
   * it is there. Starts the resolving, and that of the events after it up to `head`.
   */
  payloadAt(position: number, head: number, subscriber: LiveSubscriber): EventPayload | undefined;
  /** Forgets everything of a subscriber that leaves. */
  remove(subscriber: LiveSubscriber): void;
}

export interface LiveGroupOptions {
  operation: LiveOperation;
  context: GraphContext;
  resolve: ResolveEvent;
  /** Takes a subscriber on after the event that it waited for is resolved. */
  advance(subscriber: LiveSubscriber): void;
}

// Enough to hide the latency of the subgraphs from a burst of events.
const ahead = 8;
// Subscribers of a group stay close together, so older payloads are seldom asked for again.
const kept = 512;

/** Makes an empty group. */
export function createLiveGroup(options: LiveGroupOptions): LiveGroup {
  const { operation, context } = options;
  const executions = new Map<number, Execution>();
  const subscribers = new Set<LiveSubscriber>();

  function start(position: number): Execution {
    const execution: Execution = { payload: undefined, waiting: new Set() };
    executions.set(position, execution);
    if (executions.size > kept) dropOldest();
    const abandoned = () => subscribers.size === 0;
    void options.resolve(position, operation, context, abandoned).then((payload) => {
      execution.payload = payload;
      const waiting = [...execution.waiting];
      execution.waiting.clear();
      for (const subscriber of waiting) options.advance(subscriber);
    });
    return execution;
  }

  function dropOldest(): void {
    for (const [position, execution] of executions) {
      if (execution.payload === undefined) continue;
      executions.delete(position);
      return;
    }
  }

  return {
    operation,
    context,
    subscribers,
    payloadAt(position, head, subscriber) {
      const execution = executions.get(position) ?? start(position);
      for (let next = position + 1; next < position + ahead && next <= head; next += 1) {
        if (!executions.has(next)) start(next);
      }
      if (execution.payload === undefined) execution.waiting.add(subscriber);
      return execution.payload;
    },
    remove(subscriber) {
      subscribers.delete(subscriber);
      for (const execution of executions.values()) execution.waiting.delete(subscriber);
    },
  };
}
