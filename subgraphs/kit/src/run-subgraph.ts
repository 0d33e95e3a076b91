import { connect, type Connection } from '@lianxi/db';
import type { Logger } from 'pino';
import { type Clock, systemClock } from './clock.ts';
import type { SubgraphConfig } from './config.ts';
import type { EventConsumer } from './event-consumer.ts';
import { startRelay } from './relay.ts';
import { createWakeUps } from './wake-ups.ts';
import { createLog, runUntilStopped } from './run-process.ts';
import { type RequestContext, startSubgraph, type SubgraphOptions } from './start-subgraph.ts';
import { createViewerVerifier } from './viewer.ts';

/** What a subgraph is made of. */
export interface SubgraphDeps {
  connection: Connection;
  clock: Clock;
  log: Logger;
}

/** A subgraph that is not served yet. */
export interface Subgraph<Context extends RequestContext> extends Pick<
  SubgraphOptions<Context>,
  'typeDefs' | 'resolvers' | 'createContext' | 'sideRoutes'
> {
  consumers: readonly EventConsumer[];
  /** What else works beside the server, such as clocks that fire. */
  runners?: readonly Runner[];
}

/** Something that works until it is stopped. */
export interface Runner {
  start(): void;
  stop(): Promise<void>;
}

/** Runs a subgraph as a process: its server, its consumers and a relay, until it is told to end. */
export async function runSubgraph<Context extends RequestContext>(
  name: string,
  config: SubgraphConfig,
  create: (deps: SubgraphDeps) => Subgraph<Context>,
): Promise<void> {
  const log = createLog(name, config.LIANXI_LOG_LEVEL);
  const connection = connect({ url: config.DATABASE_URL, applicationName: `lianxi-${name}` });
  const { consumers, runners = [], ...served } = create({ connection, clock: systemClock, log });
  const wakeUps = createWakeUps(connection, config.NATS_URL, log);
  // The office writes most events, so its relay goes first.
  const relay = startRelay(connection, wakeUps, log, { standsBy: name !== 'joint-meeting' });
  const working = [...consumers, ...runners];
  for (const consumer of consumers) consumer.start(wakeUps);
  for (const runner of runners) runner.start();
  const server = await startSubgraph({
    ...served,
    host: config.HOST,
    port: config.PORT,
    verifyViewer: createViewerVerifier(config.LIANXI_JWKS_URL),
    clock: systemClock,
    onWritten: () => wakeUps.announce('lianxi_outbox'),
    appliedPosition: () => Math.min(...consumers.map((consumer) => consumer.position())),
    log,
  });
  log.info({ url: server.url }, 'ready');
  runUntilStopped(log, async () => {
    await server.stop();
    await Promise.all(working.map((runner) => runner.stop()));
    await relay.stop();
    await wakeUps.close();
    await connection.close();
  });
}
