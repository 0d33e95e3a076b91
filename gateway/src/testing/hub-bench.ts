import { encodeCursor } from '@lianxi/kit/cursor';
import { buildSchema, getOperationAST, parse } from 'graphql';
import type { EventFeed } from '../event-log/event-feed.ts';
import type { GraphContext } from '../graph/graph-context.ts';
import type { EventOutcome } from '../live/event-runs.ts';
import { createLiveHub } from '../live/live-hub.ts';
import { toLiveOperation } from '../live/live-operation.ts';
import type { LiveFrame } from '../live/live-subscriber.ts';
import { createResync } from '../live/resync.ts';
import { createMetrics } from '../metrics.ts';
import { anonymousViewer } from '../viewer/viewer.ts';
import { composeFixture } from './fixture-graph.ts';

/** Rights that followers of the tests hold. */
export const context: GraphContext = {
  viewer: { ...anonymousViewer, userId: 'u1', role: 'LIAISON', departmentCode: 'housing' },
  locale: 'zh',
  requestId: 'r',
};

/** Follows all issues, from after a position or from now on. */
export function operationOf(after?: number) {
  const document = parse(
    'subscription ($after: String) { issueEvents(after: $after) { cursor type } }',
  );
  return toLiveOperation({
    document,
    operation: getOperationAST(document)!,
    operationName: undefined,
    variables: after === undefined ? {} : { after: encodeCursor(after) },
  });
}

/** A log that the test moves by hand; it remembers what the test says of its events. */
export function createFeed(oldest = 0, head = 0, eventAt: EventFeed['eventAt'] = () => undefined) {
  let onAppend = () => {};
  const feed: EventFeed = {
    head: () => head,
    eventAt,
    isCurrent: () => true,
    catchUp: async () => {},
    refresh: async () => ({ oldest }),
    onAppend: (listener) => {
      onAppend = listener;
    },
    stop: async () => {},
  };
  return {
    feed,
    /** Deletes all events before a position. */
    prune(before: number) {
      oldest = before;
    },
    append(count: number) {
      head += count;
      onAppend();
    },
  };
}

/** A hub whose events are resolved as the test says, with what it asked for. */
export function createHub(options: {
  feed: EventFeed;
  resolve?: (position: number) => Promise<EventOutcome>;
  haveRightsChanged?: (userId: string, position: number) => Promise<boolean>;
}) {
  const resolved: number[] = [];
  let queries = 0;
  const hub = createLiveHub({
    feed: options.feed,
    metrics: createMetrics().live,
    haveRightsChangedSince: options.haveRightsChanged ?? (async () => false),
    resync: createResync(buildSchema(composeFixture().api)),
    resolve: async (positions) => {
      queries += 1;
      resolved.push(...positions);
      return Promise.all(positions.map(options.resolve ?? (async (at) => outcomeOf(at))));
    },
  });
  return { hub, resolved, queries: () => queries };
}

/** A payload that names the event. */
export const outcomeOf = (position: number, lost = false): EventOutcome => ({
  payload: Buffer.from(`event ${position}`),
  lost,
});

/** A connection that takes what it is given until told not to. */
export function createSink() {
  const sent: string[] = [];
  const sink = {
    full: false,
    sent,
    send(frames: readonly LiveFrame[]) {
      sent.push(...frames.map(({ payload }) => payload.toString()));
      return !sink.full;
    },
  };
  return sink;
}

/** Lets everything run that waits for nothing outside. */
export async function settle(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}
