import { buildSubgraphSchema } from '@apollo/subgraph';
import { connect, type Connection } from '@lianxi/db';
import type { ServiceName } from '@lianxi/db/migrate';
import { createTestDatabase, type TestDatabase } from '@lianxi/db/testing';
import { type ExecutionResult, graphql } from 'graphql';
import { pino } from 'pino';
import { type Clock, systemClock } from '../clock.ts';
import { appendEvents, type NewEvent } from '../events.ts';
import type { Locale } from '../locale.ts';
import { createReading } from '../reading.ts';
import type { Subgraph, SubgraphDeps } from '../run-subgraph.ts';
import type { RequestContext } from '../start-subgraph.ts';
import type { Viewer } from '../viewer.ts';

/** A subgraph on a database of its own, asked without HTTP. */
export interface TestSubgraph extends AsyncDisposable {
  connection: Connection;
  database: TestDatabase;
  /** Every statement sent so far; empty it to count from here on. */
  statements: string[];
  /** Executes one operation as the gateway would send it. */
  execute(
    viewer: Viewer,
    document: string,
    variables?: Record<string, unknown>,
    locale?: Locale,
  ): Promise<ExecutionResult<Record<string, unknown>>>;
  /** Writes events as another subgraph would and lets this one apply them. */
  publish(events: readonly TestEvent[]): Promise<void>;
}

export type TestEvent = Pick<NewEvent, 'type' | 'subjectId' | 'payload'> & Partial<NewEvent>;

/** Opens a subgraph for a test file; dispose of it at the end. */
export async function openTestSubgraph<Context extends RequestContext>(
  service: ServiceName,
  create: (deps: SubgraphDeps) => Subgraph<Context>,
  clock: Clock = systemClock,
): Promise<TestSubgraph> {
  const database = await createTestDatabase();
  const statements: string[] = [];
  const connection = connect({
    url: database.urls[service],
    applicationName: `test-${service}`,
    onStatement: (statement) => statements.push(statement),
  });
  const subgraph = create({ connection, clock, log: pino({ level: 'silent' }) });
  const schema = buildSubgraphSchema([
    { typeDefs: subgraph.typeDefs, resolvers: subgraph.resolvers },
  ]);
  return {
    connection,
    database,
    statements,
    async execute(viewer, document, variables, locale = 'zh') {
      const context = subgraph.createContext({ viewer, locale, reading: createReading(clock) });
      const result = await graphql({
        schema,
        source: document,
        variableValues: variables,
        // A copy, as Apollo Server gives it to resolvers.
        contextValue: { ...context },
      });
      // Without prototypes and custom classes, as it would leave by HTTP.
      return JSON.parse(JSON.stringify(result)) as ExecutionResult<Record<string, unknown>>;
    },
    async publish(events) {
      await connection.db.transaction((tx) =>
        appendEvents(
          tx,
          events.map((event) => ({ source: 'joint-meeting', subjectType: 'issue', ...event })),
        ),
      );
      for (const consumer of subgraph.consumers) await consumer.catchUp();
    },
    async [Symbol.asyncDispose]() {
      await connection.close();
      await database.drop();
    },
  };
}
