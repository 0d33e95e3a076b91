import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import { buildSubgraphSchema, type GraphQLSchemaModule } from '@apollo/subgraph';
import type { DocumentNode } from 'graphql';
import type { Logger } from 'pino';
import type { Clock } from './clock.ts';
import { formatErrorFor, UnauthenticatedError } from './errors.ts';
import { answerGraphql } from './graphql-http.ts';
import { type Locale, localeOf } from './locale.ts';
import { createReading, type Reading, readingHeaders } from './reading.ts';
import { messageOf } from './refusal.ts';
import type { VerifyViewer, Viewer } from './viewer.ts';

/** What every resolver of every subgraph finds in its context. */
export interface RequestContext {
  viewer: Viewer;
  locale: Locale;
  /** What the answer rests on; read queries take the time from here. */
  reading: Reading;
}

/** What a subgraph serves beside the graph, below one path. */
export interface SideRoute {
  /** First segment of the path. @example `attachments` */
  name: string;
  serve(request: IncomingMessage, response: ServerResponse, context: RequestContext): Promise<void>;
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
  /** Called after each answered mutation: there may be events without a position. */
  onWritten(): void;
  /** Called once for each request, so that loaders never outlive it. */
  createContext(request: RequestContext): Context;
  sideRoutes?: readonly SideRoute[];
  log: Logger;
}

/** Serves a subgraph over HTTP; a request without a valid viewer token gets 401. */
export async function startSubgraph<Context extends RequestContext>(
  options: SubgraphOptions<Context>,
): Promise<{ url: string; stop(): Promise<void> }> {
  const { sideRoutes = [], verifyViewer, log } = options;
  const httpServer = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://subgraph').pathname.split('/', 2)[1];
    const side = sideRoutes.find((route) => route.name === name);
    const answering = side === undefined ? graphql(request, response) : beside(side);
    answering.catch((error: unknown) => {
      // A client that left needs no answer, and its leaving is no fault.
      if (request.destroyed && !request.complete) return;
      log.error({ err: error }, 'a request failed');
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'internal', localeOf(request.headers['accept-language']));
    });

    async function beside(route: SideRoute): Promise<void> {
      const locale = localeOf(request.headers['accept-language']);
      const viewer = await verifyViewer(request.headers.authorization);
      if (viewer === null) return refuse(response, 401, 'not_signed_in', locale);
      return route.serve(request, response, {
        viewer,
        locale,
        reading: createReading(options.clock),
      });
    }
  });
  // Longer than a gateway keeps a connection that it does not use, so that only one side ends it.
  httpServer.keepAliveTimeout = 75_000;
  const server = new ApolloServer<Context>({
    schema: buildSubgraphSchema([{ typeDefs: options.typeDefs, resolvers: options.resolvers }]),
    formatError: formatErrorFor(log),
    plugins: [
      // Traces are for a cloud that we do not use.
      ApolloServerPluginInlineTraceDisabled(),
      tellReading,
      tellWritten(options.onWritten),
      ApolloServerPluginDrainHttpServer({ httpServer }),
    ],
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    logger: log,
  });
  const graphql = (request: IncomingMessage, response: ServerResponse) =>
    answerGraphql(server, request, response, async () => {
      const locale = localeOf(request.headers['accept-language']);
      const viewer = await verifyViewer(request.headers.authorization);
      if (viewer === null) throw new UnauthenticatedError(locale);
      // Taken before anything is read: what is read later is newer.
      const reading = createReading(options.clock, options.appliedPosition());
      return options.createContext({ viewer: reading.observed(viewer), locale, reading });
    });

  await server.start();
  await new Promise<void>((resolve, reject) => {
    httpServer.once('error', reject);
    httpServer.listen(options.port, options.host, resolve);
  });
  const { port } = httpServer.address() as AddressInfo;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;
  return { url: `http://${host}:${port}/`, stop: () => server.stop() };
}

function refuse(response: ServerResponse, status: number, code: string, locale: Locale): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ code, message: messageOf(code, locale) }));
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

/** Tells of each mutation that was answered. */
function tellWritten(onWritten: () => void): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse({ operation }) {
          if (operation?.operation === 'mutation') onWritten();
          return Promise.resolve();
        },
      }),
  };
}
