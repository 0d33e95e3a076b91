import { readFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { connect } from '@lianxi/db';
import { createWakeUps } from '@lianxi/kit/wake-ups';
import { buildSchema } from 'graphql';
import type { Logger } from 'pino';
import type { GatewayConfig } from './config.ts';
import { createAnswerCache } from './cache/answer-cache.ts';
import { createAnswerPlans } from './cache/answer-plan.ts';
import { touches } from './cache/footprint.ts';
import { startEventFeed } from './event-log/event-feed.ts';
import { createExecute } from './graph/execute-operation.ts';
import { createOperationService } from './graph/operation-service.ts';
import { startGraphRuntime } from './graph/runtime.ts';
import { createAttachmentRoute } from './http/attachment-route.ts';
import { createAuthRoute } from './http/auth-route.ts';
import { createBoardFiles } from './http/board-files.ts';
import { createGraphqlRoute } from './http/graphql-route.ts';
import { createReadinessCheck } from './http/health.ts';
import { createOriginCheck } from './http/request-origin.ts';
import { createHttpServer } from './http/server.ts';
import { createOperationChecker } from './limits/check-operation.ts';
import { operationLimits } from './limits/limits.ts';
import { createMetrics } from './metrics.ts';
import { startIdentity, type Identity } from './start-identity.ts';
import { startLive, type Live } from './start-live.ts';
import { startPresence } from './start-presence.ts';
import { createSubgraphExecutors } from './subgraphs/subgraph-executors.ts';

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
const drainMs = 10_000;
const closeIdleEveryMs = 100;
const boardFolder = fileURLToPath(new URL('../../board-ui/dist', import.meta.url));

/** Starts the gateway; it listens when the promise resolves. */
export async function startGateway({ config, log, graph }: GatewayOptions): Promise<Gateway> {
  const { api, supergraph } = graph ?? (await readCommittedGraph());
  const schema = buildSchema(api);
  const metrics = createMetrics();
  const database = connect({ url: config.databaseUrl, applicationName: 'lianxi-gateway' });
  const identity = await startIdentity(config, database.db, log);
  let stopping: Promise<void> | undefined;

  const executors = createSubgraphExecutors({
    urls: config.subgraphUrls,
    tokens: identity.tokens,
    log,
    metrics,
    timeoutMs: subgraphTimeoutMs,
  });
  const runtime = await startGraphRuntime({ supergraph, executors, log });
  const { introspection } = config;
  const check = createOperationChecker({ schema, limits: operationLimits, introspection });
  const wakeUps = createWakeUps(database, config.natsUrl, log);
  const feed = await startEventFeed(database, wakeUps, log);
  const execute = createExecute(runtime, log);
  const cache = createAnswerCache({
    feed,
    findPlan: createAnswerPlans(schema),
    execute,
    touches,
    maxBytes: config.cacheBytes,
    metrics: metrics.cache,
    log,
  });
  const operations = createOperationService(check, execute, cache);
  const isAllowedOrigin = createOriginCheck(config.trustedOrigins);
  const presence = startPresence({ feed, wakeUps, operations, metrics, log });
  const live = startLive({
    feed,
    presence: presence.hub,
    db: database.db,
    schema,
    operations,
    identity,
    isAllowedOrigin,
    metrics,
    log,
  });

  const server = createHttpServer({
    graphql: createGraphqlRoute({
      operations,
      maxBodyBytes: operationLimits.bodyBytes,
      stream: live.streams.route,
    }),
    auth: createAuthRoute({ ...identity, onSessionsChanged: () => noticeSessions(identity) }),
    attachments: createAttachmentRoute({
      jointMeetingUrl: config.subgraphUrls['joint-meeting'],
      tokens: identity.tokens,
    }),
    board: createBoardFiles(boardFolder),
    readiness: createReadinessCheck({
      ping: () => database.ping(),
      executors,
      isStopping: () => stopping !== undefined,
    }),
    keys: identity.keys,
    sessions: identity.sessions,
    sockets: live.sockets,
    isAllowedOrigin,
    metrics,
    log,
  });

  metrics.gauge('lianxi_log_position', 'Newest event read', () => feed.head());
  metrics.gauge('lianxi_cache_entries', 'Answers kept', () => cache.size().entries);
  metrics.gauge('lianxi_cache_bytes', 'Bytes of answers kept', () => cache.size().bytes);

  async function stop(): Promise<void> {
    await drain(server, live);
    await presence.stop();
    await feed.stop();
    await wakeUps.close();
    await identity.stop();
    await runtime.dispose();
    await database.close();
  }

  const url = await listen(server, config);
  log.info({ url, planner: runtime.planner }, 'the gateway listens');
  return { url, stop: () => (stopping ??= stop()) };
}

/** After a sign-in or sign-out: what was read of sessions may be wrong now. */
function noticeSessions({ sessions, sessionWatch }: Identity): void {
  sessions.forgetAll();
  sessionWatch.checkNow();
}

async function listen(server: Server, { host, port }: GatewayConfig): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => resolve());
  });
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}

/** Stops accepting, sends followers away, and waits until what runs has been answered. */
async function drain(server: Server, { streams, sockets }: Live): Promise<void> {
  const drained = new Promise<void>((resolve) => server.close(() => resolve()));
  streams.close();
  await sockets.close();
  // A connection whose answer is out only now counts as idle, and would be kept open.
  const closing = setInterval(() => server.closeIdleConnections(), closeIdleEveryMs);
  const timer = setTimeout(() => server.closeAllConnections(), drainMs);
  await drained;
  clearInterval(closing);
  clearTimeout(timer);
}

async function readCommittedGraph(): Promise<GraphFiles> {
  const read = (name: string) => readFile(new URL(`../${name}`, import.meta.url), 'utf8');
  const [supergraph, api] = await Promise.all([read('supergraph.graphql'), read('api.graphql')]);
  return { supergraph, api };
}
