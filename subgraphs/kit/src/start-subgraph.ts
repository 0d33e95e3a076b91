import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema, type GraphQLSchemaModule } from '@apollo/subgraph';
import type { DocumentNode } from 'graphql';
import type { Logger } from 'pino';
import type { Clock } from './clock.ts';
import { formatErrorFor, UnauthenticatedError } from './errors.ts';
import { type Locale, localeOf } from './locale.ts';
import { createReading, type Reading, readingHeaders } from './reading.ts';
import type { VerifyViewer, Viewer } from './viewer.ts';

/** What every resolver of every subgraph finds in its context. */
export interface RequestContext {
  viewer: Viewer;
  locale: Locale;
  /** What the answer rests on; read queries take the time from here. */
  reading: Reading;
}

export interface SubgraphOptions<Context extends RequestContext> {
  typeDefs: DocumentNode;
  resolvers: NonNullable<GraphQLSchemaModule['resolvers']>;
  host: string;
  /** 0 takes any free port. */
  port: number;
  verifyViewer: VerifyViewer;
  clock: Clock;
  /** Position of the log up to which events of others are applied here, or less. */
  appliedPosition(): number;
  /** Called once for each request, so that loaders never outlive it. */
  createContext(request: RequestContext): Context;
  log: Logger;
}

/** Serves a subgraph over HTTP; a request without a valid viewer token gets 401. */
export async function startSubgraph<Context extends RequestContext>(
  options: SubgraphOptions<Context>,
): Promise<{ url: string; stop(): Promise<void> }> {
  const server = new ApolloServer<Context>({
    schema: buildSubgraphSchema([{ typeDefs: options.typeDefs, resolvers: options.resolvers }]),
    formatError: formatErrorFor(options.log),
    // Traces are for a cloud that we do not use.
    plugins: [ApolloServerPluginInlineTraceDisabled(), tellReading],
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: options.log,
  });
  const { url } = await startStandaloneServer(server, {
    listen: { host: options.host, port: options.port },
    async context({ req }) {
      const locale = localeOf(req.headers['accept-language']);
      const viewer = await options.verifyViewer(req.headers.authorization);
      if (viewer === null) throw new UnauthenticatedError(locale);
      // Taken before anything is read: what is read later is newer.
      const reading = createReading(options.clock, options.appliedPosition());
      return options.createContext({ viewer: reading.observed(viewer), locale, reading });
    },
  });
  return { url, stop: () => server.stop() };
}

/** Tells the gateway in headers what an answer rests on. */
const tellReading: ApolloServerPlugin<RequestContext> = {
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse({ response, contextValue: { reading } }) {
        response.http.headers.set(readingHeaders.position, String(reading.position));
        const end = reading.end();
        if (end !== null) response.http.headers.set(readingHeaders.end, String(end));
        if (reading.personal()) response.http.headers.set(readingHeaders.personal, '1');
        return Promise.resolve();
      },
    }),
};
