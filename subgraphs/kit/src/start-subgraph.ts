import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema, type GraphQLSchemaModule } from '@apollo/subgraph';
import type { DocumentNode } from 'graphql';
import type { Logger } from 'pino';
import { formatErrorFor, UnauthenticatedError } from './errors.ts';
import { type Locale, localeOf } from './locale.ts';
import type { VerifyViewer, Viewer } from './viewer.ts';

/** What every resolver of every subgraph finds in its context. */
export interface RequestContext {
  viewer: Viewer;
  locale: Locale;
}

export interface SubgraphOptions<Context extends RequestContext> {
  typeDefs: DocumentNode;
  resolvers: NonNullable<GraphQLSchemaModule['resolvers']>;
  host: string;
  /** 0 takes any free port. */
  port: number;
  verifyViewer: VerifyViewer;
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
    plugins: [ApolloServerPluginInlineTraceDisabled()],
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
      return options.createContext({ viewer, locale });
    },
  });
  return { url, stop: () => server.stop() };
}
