import type { Db } from '@lianxi/db';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { OperationService } from './graph/operation-service.ts';
import type { OriginCheck } from './http/request-origin.ts';
import type { EventFeed } from './event-log/event-feed.ts';
import { createEventStreams, type EventStreams } from './live/event-stream-route.ts';
import { createLiveHub } from './live/live-hub.ts';
import { createEventResolver } from './live/resolve-events.ts';
import { createResync } from './live/resync.ts';
import type { Metrics } from './metrics.ts';
import { createGraphProtocol } from './socket/graph-protocol.ts';
import type { PresenceHub } from './presence/presence-hub.ts';
import { createPresenceOperations } from './presence/presence-operation.ts';
import { createSocketServer, type SocketServer } from './socket/socket-server.ts';
import type { Identity } from './start-identity.ts';
import { haveRightsChangedSince } from './viewer/changed-rights.store.ts';

export interface LiveOptions {
  feed: EventFeed;
  presence: PresenceHub;
  db: Db;
  schema: GraphQLSchema;
  operations: OperationService;
  identity: Identity;
  isAllowedOrigin: OriginCheck;
  metrics: Metrics;
  log: Logger;
}

/** The two ways in which events reach people. */
export interface Live {
  sockets: SocketServer;
  streams: EventStreams;
}

const maxOperationsPerSocket = 50;

/** Starts to take followers. */
export function startLive(options: LiveOptions): Live {
  const { feed, operations, metrics, log } = options;
  const { sessions, sessionWatch } = options.identity;
  const hub = createLiveHub({
    feed,
    metrics: metrics.live,
    haveRightsChangedSince: (userId, position) =>
      haveRightsChangedSince(options.db, userId, position),
    resolve: createEventResolver({ operations, metrics: metrics.live }),
    resync: createResync(options.schema),
  });
  const followed = {
    events: hub,
    presence: options.presence,
    readPresence: createPresenceOperations(options.schema),
  };
  const protocol = createGraphProtocol({
    operations,
    followed,
    sessions,
    sessionWatch,
    maxOperations: maxOperationsPerSocket,
  });
  const { isAllowedOrigin } = options;
  const sockets = createSocketServer({ protocol, isAllowedOrigin, log });
  metrics.gauge('lianxi_live_groups', 'Groups that share executions', () => hub.counts().groups);
  metrics.gauge('lianxi_live_subscribers', 'Live subscriptions', () => hub.counts().subscribers);
  metrics.gauge(
    'lianxi_live_behind',
    'Live subscriptions that are not at the newest event',
    () => hub.counts().behind,
  );
  metrics.gauge('lianxi_sockets', 'Open WebSockets', () => sockets.count());
  return {
    sockets,
    streams: createEventStreams({ operations, followed, sessions, sessionWatch }),
  };
}
