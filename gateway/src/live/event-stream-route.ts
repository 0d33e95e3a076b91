import type { ServerResponse } from 'node:http';
import { encodeCursor } from '@lianxi/kit/cursor';
import { graphFault } from '../graph/graph-fault.ts';
import type { OperationService } from '../graph/operation-service.ts';
import type { StreamRoute } from '../http/graphql-route.ts';
import type { SessionReader } from '../viewer/session-reader.ts';
import { credentialsOf } from '../viewer/session-reader.ts';
import type { SessionWatch } from '../viewer/session-watch.ts';
import type { LiveSubscription } from './live-hub.ts';
import { follow, type Followed } from './live-service.ts';
import type { LiveSink } from './live-subscriber.ts';

export interface EventStreamOptions {
  operations: OperationService;
  followed: Followed;
  sessions: SessionReader;
  sessionWatch: SessionWatch;
}

/** Serves event streams, and ends them all when the gateway stops. */
export interface EventStreams {
  route: StreamRoute;
  close(): void;
}

// Below the half minute after which proxies give up on a silent answer.
const pingMs = 15_000;

/** Sends results as server-sent events (`graphql-sse`, distinct connections mode). */
export function createEventStreams(options: EventStreamOptions): EventStreams {
  const { operations, followed, sessions, sessionWatch } = options;
  const open = new Set<ServerResponse>();

  const route: StreamRoute = async (request, response, params, context) => {
    begin(response);
    const outcome = operations.check(params, context.locale);
    if (!outcome.ok) return finish(response, { errors: outcome.errors });
    const { checked } = outcome;
    if (checked.operation.operation !== 'subscription') {
      const allowMutation = request.method === 'POST';
      const { answer } = await operations.run(params, context, { allowMutation });
      return finish(response, answer.result());
    }

    let subscription: LiveSubscription | undefined;
    response.on('drain', () => subscription?.drained());
    const lastSeen = request.headers['last-event-id'];
    const following = follow(followed, {
      checked,
      context,
      sink: createStreamSink(response),
      after: typeof lastSeen === 'string' ? lastSeen : undefined,
    });
    if (!following.ok) return finish(response, { errors: [following.error] });
    subscription = following.subscription;

    const pinging = setInterval(() => response.write(':\n\n'), pingMs);
    const session = await sessions.read(credentialsOf(request.headers));
    const unwatch = session
      ? sessionWatch.watch(session, {
          onEnd: () => finish(response, { errors: [graphFault('not_signed_in', context.locale)] }),
          onRights: (viewer) => following.subscription.changeRights({ ...context, viewer }),
        })
      : undefined;
    open.add(response);
    const leave = () => {
      clearInterval(pinging);
      unwatch?.();
      open.delete(response);
      following.subscription.leave();
    };
    if (response.closed || response.destroyed) leave();
    else response.once('close', leave);
  };

  return {
    route,
    close() {
      // Without `complete`: the client is to come back with its last cursor.
      for (const response of open) response.end();
    },
  };
}

function begin(response: ServerResponse): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  response.flushHeaders();
}

function createStreamSink(response: ServerResponse): LiveSink {
  return {
    send(frames) {
      let isTaken = true;
      response.cork();
      for (const { position, payload } of frames) {
        // The id comes back as `Last-Event-ID` when a browser reconnects.
        if (position !== null) response.write(`id: ${encodeCursor(position)}\n`);
        response.write('event: next\ndata: ');
        response.write(payload);
        isTaken = response.write('\n\n');
      }
      response.uncork();
      return isTaken;
    },
  };
}

function finish(response: ServerResponse, result: unknown): void {
  if (response.writableEnded) return;
  response.end(`event: next\ndata: ${JSON.stringify(result)}\n\nevent: complete\ndata: \n\n`);
}
