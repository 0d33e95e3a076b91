import type { GraphContext } from '../graph/graph-context.ts';
import type { LiveOperation } from './live-operation.ts';
import type { LiveSubscriber } from './live-subscriber.ts';

/** What one event is for one group. */
export interface EventOutcome {
  /** Text that every subscriber gets; null when the viewer may not see the event or does not follow it. */
  payload: string | null;
  /** Whether the event itself could not be had, so that a snapshot has to make up for it. */
  lost: boolean;
}

/** Resolves one event for a group; never rejects. */
export type ResolveEvent = (
  position: number,
  operation: LiveOperation,
  context: GraphContext,
  abandoned: () => boolean,
) => Promise<EventOutcome>;

interface Execution {
  /** Undefined while it runs. */
  outcome: EventOutcome | undefined;
  waiting: Set<LiveSubscriber>;
}

/** Subscribers for whom every event reads the same: each event is resolved once for all of them. */
export interface LiveGroup {
  readonly operation: LiveOperation;
  readonly context: GraphContext;
  readonly subscribers: Set<LiveSubscriber>;
  /**
   * The outcome of an event, or undefined while it is resolved: then `subscriber` is advanced when
   * it is there. Starts the resolving, and that of the events after it up to `head`.
   */
  outcomeAt(position: number, head: number, subscriber: LiveSubscriber): EventOutcome | undefined;
  /** Forgets everything of a subscriber that leaves. */
  remove(subscriber: LiveSubscriber): void;
}

export interface LiveGroupOptions {
  operation: LiveOperation;
  context: GraphContext;
  resolve: ResolveEvent;
  /** Whether an event can be for this group at all. */
  concerns(position: number): boolean;
  /** Takes a subscriber on after the event that it waited for is resolved. */
  advance(subscriber: LiveSubscriber): void;
}

// Enough to hide the latency of the subgraphs from a burst of events.
const ahead = 8;
// Subscribers of a group stay close together, so older outcomes are seldom asked for again.
const kept = 128;

const nothing: EventOutcome = { payload: null, lost: false };

/** Makes an empty group. */
export function createLiveGroup(options: LiveGroupOptions): LiveGroup {
  const { operation, context } = options;
  const executions = new Map<number, Execution>();
  const subscribers = new Set<LiveSubscriber>();

  function start(position: number): Execution {
    const execution: Execution = { outcome: undefined, waiting: new Set() };
    executions.set(position, execution);
    if (executions.size > kept) dropOldest();
    const abandoned = () => subscribers.size === 0;
    void options.resolve(position, operation, context, abandoned).then((outcome) => {
      execution.outcome = outcome;
      const waiting = [...execution.waiting];
      execution.waiting.clear();
      for (const subscriber of waiting) options.advance(subscriber);
    });
    return execution;
  }

  function dropOldest(): void {
    for (const [position, execution] of executions) {
      if (execution.outcome === undefined) continue;
      executions.delete(position);
      return;
    }
  }

  return {
    operation,
    context,
    subscribers,
    outcomeAt(position, head, subscriber) {
      if (!options.concerns(position)) return nothing;
      const execution = executions.get(position) ?? start(position);
      for (let next = position + 1; next < position + ahead && next <= head; next += 1) {
        if (!executions.has(next) && options.concerns(next)) start(next);
      }
      if (execution.outcome === undefined) execution.waiting.add(subscriber);
      return execution.outcome;
    },
    remove(subscriber) {
      subscribers.delete(subscriber);
      for (const execution of executions.values()) execution.waiting.delete(subscriber);
    },
  };
}
