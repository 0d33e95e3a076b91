import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { connect } from '@lianxi/db';
import { buildSchema } from 'graphql';
import type { Logger } from 'pino';
import type { GatewayConfig } from './config.ts';
import { createOperationService } from './graph/operation-service.ts';
import { startGraphRuntime } from './graph/runtime.ts';
import { createAuthRoute } from './http/auth-route.ts';
import { createBoardFiles } from './http/board-files.ts';
import { createGraphqlRoute } from './http/graphql-route.ts';
import { createReadinessCheck } from './http/health.ts';
import { createOriginCheck } from './http/request-origin.ts';
import { createHttpServer } from './http/server.ts';
import { createAuth } from './identity/auth.ts';
import { readAuthSecret } from './identity/auth-secret.ts';
import { createSignInLock } from './identity/sign-in-lock.ts';
import { createOperationChecker } from './limits/check-operation.ts';
import { operationLimits } from './limits/limits.ts';
import { startEventFeed } from './live/event-feed.ts';
import { createEventStreams } from './live/event-stream-route.ts';
import { createLiveHub } from './live/live-hub.ts';
import { createEventResolver } from './live/resolve-event.ts';
import { createResync } from './live/resync.ts';
import { createMetrics } from './metrics.ts';
import { createGraphProtocol } from './socket/graph-protocol.ts';
import { createSocketServer } from './socket/socket-server.ts';
import { createSubgraphExecutors } from './subgraphs/subgraph-executors.ts';
import { createSessionReader } from './viewer/session-reader.ts';
import { startSessionWatch } from './viewer/session-watch.ts';
import { openSigningKeys } from './viewer/signing-keys.ts';
import { createViewerTokens } from './viewer/viewer-token.ts';

/** A gateway that serves. */
export interface Gateway {
  url: string;
  /** Takes nothing new, finishes what runs, and lets go of everything. */
  stop(): Promise<void>;
}

/** The graph to serve, as SDL. */
export interface GraphFiles {
  supergraph: string;
  api: string;
}

export interface GatewayOptions {
  config: GatewayConfig;
  log: Logger;
  /** @default the committed files */
  graph?: GraphFiles;
}

const subgraphTimeoutMs = 5_000;
const keyRefreshMs = 60_000;
const drainMs = 10_000;
const closeIdleEveryMs = 100;
const maxOperationsPerSocket = 50;
const boardFolder = fileURLToPath(new URL('../../board-ui/dist', import.meta.url));

/** Starts the gateway; it listens when the promise resolves. */
export async function startGateway({ config, log, graph }: GatewayOptions): Promise<Gateway> {
  const { api, supergraph } = graph ?? (await readCommittedGraph());
  const schema = buildSchema(api);
  const metrics = createMetrics();
  const database = connect({ url: config.databaseUrl, applicationName: 'lianxi-gateway' });
  const { db } = database;
  let stopping: Promise<void> | undefined;

  const keys = await openSigningKeys(db);
  const tokens = createViewerTokens(keys);
  const executors = createSubgraphExecutors({
    urls: config.subgraphUrls,
    tokens,
    log,
    metrics,
    timeoutMs: subgraphTimeoutMs,
  });
  const runtime = await startGraphRuntime({ supergraph, executors, log });
  const check = createOperationChecker({
    schema,
    limits: operationLimits,
    introspection: config.introspection,
  });
  const operations = createOperationService(runtime, check, log);

  const auth = createAuth({
    db,
    log,
    secret: config.authSecret ?? (await readAuthSecret(config.dataFolder)),
    publicUrl: config.publicUrl ?? `http://${config.host}:${config.port}`,
    trustedOrigins: config.trustedOrigins,
    sessionHours: config.sessionHours,
    oidc: config.oidc,
  });
  const sessions = createSessionReader(auth);
  const sessionWatch = startSessionWatch(db, log);
  const lock = createSignInLock({
    db,
    attempts: config.signInAttempts,
    lockMinutes: config.signInLockMinutes,
  });

  const feed = await startEventFeed(database, log);
  const hub = createLiveHub({
    feed,
    metrics: metrics.live,
    resolve: createEventResolver({ operations, metrics: metrics.live }),
    resync: createResync(schema),
  });
  const streams = createEventStreams({ operations, hub, sessions, sessionWatch });
  const isAllowedOrigin = createOriginCheck(config.trustedOrigins);
  const sockets = createSocketServer({
    isAllowedOrigin,
    log,
    protocol: createGraphProtocol({
      operations,
      hub,
      sessions,
      sessionWatch,
      maxOperations: maxOperationsPerSocket,
    }),
  });
  metrics.gauge('lianxi_live_groups', 'Groups that share executions', () => hub.counts().groups);
  metrics.gauge('lianxi_live_subscribers', 'Live subscriptions', () => hub.counts().subscribers);
  metrics.gauge('lianxi_sockets', 'Open WebSockets', () => sockets.count());

  const server = createHttpServer({
    graphql: createGraphqlRoute({
      operations,
      maxBodyBytes: operationLimits.bodyBytes,
      stream: streams.route,
    }),
    auth: createAuthRoute({
      auth,
      lock,
      onSessionsChanged() {
        sessions.forgetAll();
        sessionWatch.checkNow();
      },
    }),
    board: createBoardFiles(boardFolder),
    readiness: createReadinessCheck({
      ping: () => database.ping(),
      executors,
      isStopping: () => stopping !== undefined,
    }),
    keys,
    sessions,
    sockets,
    isAllowedOrigin,
    metrics,
    log,
  });
  const keyTimer = setInterval(() => {
    keys.refresh().catch((error: unknown) => log.warn({ err: error }, 'keys cannot be refreshed'));
  }, keyRefreshMs);

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(config.port, config.host, () => resolve());
  });
  const { port } = server.address() as AddressInfo;
  const url = `http://${config.host}:${port}`;
  log.info({ url, planner: runtime.planner }, 'the gateway listens');

  async function stop(): Promise<void> {
    clearInterval(keyTimer);
    const drained = new Promise<void>((resolve) => server.close(() => resolve()));
    streams.close();
    await sockets.close();
    // A connection whose answer is out only now counts as idle, and would be kept open.
    const closing = setInterval(() => server.closeIdleConnections(), closeIdleEveryMs);
    const timer = setTimeout(() => server.closeAllConnections(), drainMs);
    await drained;
    clearInterval(closing);
    clearTimeout(timer);
    await feed.stop();
    await sessionWatch.stop();
    await runtime.dispose();
    await database.close();
  }

  return { url, stop: () => (stopping ??= stop()) };
}

async function readCommittedGraph(): Promise<GraphFiles> {
  const read = (name: string) => readFile(new URL(`../${name}`, import.meta.url), 'utf8');
  const [supergraph, api] = await Promise.all([read('supergraph.graphql'), read('api.graphql')]);
  return { supergraph, api };
}
