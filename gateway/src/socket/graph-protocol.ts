import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { localeOf } from '@lianxi/kit/locale';
import type { ExecutionArgs } from 'graphql';
import { makeServer, type Context, type Server } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { GraphContext } from '../graph/graph-context.ts';
import { graphFault } from '../graph/graph-fault.ts';
import type { OperationService } from '../graph/operation-service.ts';
import type { CheckedOperation } from '../limits/check-operation.ts';
import type { LiveSubscription } from '../live/live-hub.ts';
import { follow, type Followed } from '../live/live-service.ts';
import type { SessionReader } from '../viewer/session-reader.ts';
import type { SessionWatch } from '../viewer/session-watch.ts';
import { anonymousViewer, type ViewerSession } from '../viewer/viewer.ts';
import { createFrameStream } from './frame-stream.ts';
import { createSocketSink } from './socket-sink.ts';

/** What belongs to one socket. */
export interface SocketExtra extends Record<PropertyKey, unknown> {
  socket: WebSocket;
  /** The connection below it, for frames that are ready. */
  connection: Duplex;
  request: IncomingMessage;
  /** Subscriptions that run on it. */
  live: Set<LiveSubscription>;
  session?: ViewerSession | null;
  unwatch?: () => void;
}

export interface GraphProtocolOptions {
  operations: OperationService;
  followed: Followed;
  sessions: SessionReader;
  sessionWatch: SessionWatch;
  maxOperations: number;
}

type SocketContext = Context<Record<string, unknown> | undefined, SocketExtra>;

/** What `onSubscribe` hands to `execute` and `subscribe`, beside what graphql-ws looks at. */
interface SocketOperation {
  id: string;
  checked: CheckedOperation;
  context: GraphContext;
  extra: SocketExtra;
}

/** Close codes of the protocol and of ours. */
export const closeCodes = { sessionEnded: 4403, goingAway: 1001 } as const;

/** Speaks `graphql-transport-ws`: who connects, what they may run, and how events reach them. */
export function createGraphProtocol(options: GraphProtocolOptions): Server<SocketExtra> {
  const { operations, followed, sessions, sessionWatch } = options;

  async function connect(ctx: SocketContext): Promise<boolean> {
    const { connectionParams, extra } = ctx;
    const authorization = connectionParams?.authorization;
    const given = typeof authorization === 'string' ? authorization : undefined;
    const session = await sessions.read({
      cookie: extra.request.headers.cookie,
      authorization: given,
    });
    // A token that is good for nothing is a session that has ended: the client must know.
    if (given !== undefined && session === null) return false;
    extra.session = session;
    if (session && extra.socket.readyState === extra.socket.OPEN) {
      extra.unwatch = sessionWatch.watch(session, {
        onEnd: () => extra.socket.close(closeCodes.sessionEnded),
        onRights(viewer) {
          extra.session = { ...session, viewer };
          for (const subscription of extra.live) subscription.changeRights(contextOf(ctx));
        },
      });
      // One listener for all its subscriptions.
      extra.connection.on('drain', () => {
        for (const subscription of extra.live) subscription.drained();
      });
    }
    return true;
  }

  function contextOf(ctx: SocketContext): GraphContext {
    const { extra, connectionParams } = ctx;
    const language = connectionParams?.['acceptLanguage'];
    return {
      viewer: extra.session?.viewer ?? anonymousViewer,
      locale: localeOf(
        typeof language === 'string' ? language : extra.request.headers['accept-language'],
      ),
      requestId: randomUUID(),
    };
  }

  async function executeOnce(args: ExecutionArgs) {
    const { checked, context } = args.contextValue as SocketOperation;
    return (await operations.answer(checked, context)).result();
  }

  return makeServer<Record<string, unknown> | undefined, SocketExtra>({
    onConnect: connect,
    onClose: ({ extra }) => extra.unwatch?.(),
    onSubscribe(ctx, id, payload) {
      const context = contextOf(ctx);
      if (Object.keys(ctx.subscriptions).length > options.maxOperations) {
        return [graphFault('too_many_operations', context.locale)];
      }
      const outcome = operations.check(payload, context.locale);
      if (!outcome.ok) return outcome.errors;
      const { checked } = outcome;
      const contextValue: SocketOperation = { id, checked, context, extra: ctx.extra };
      const { document, operationName } = checked;
      // Without a schema: what is executed was checked here and runs in the subgraphs.
      return { document, operationName, contextValue, rootValue: null } as unknown as ExecutionArgs;
    },
    execute: executeOnce as never,
    subscribe: ((args: ExecutionArgs) => {
      const { id, checked, context, extra } = args.contextValue as SocketOperation;
      const isOpen = () => extra.socket.readyState === extra.socket.OPEN;
      const sink = createSocketSink(extra.connection, id, isOpen);
      const outcome = follow(followed, { checked, context, sink });
      if (!outcome.ok) return { errors: [outcome.error] };
      const { subscription } = outcome;
      extra.live.add(subscription);
      return createFrameStream(() => {
        extra.live.delete(subscription);
        subscription.leave();
      });
    }) as never,
    // Results are plain already; graphql-ws would ask each error for its JSON.
    onNext: (_ctx, _id, _payload, _args, result) => result,
  });
}
