import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema, type GraphQLSchemaModule } from '@apollo/subgraph';
import { decodeJwt } from 'jose';
import { graphql, parse, type GraphQLSchema } from 'graphql';
import { fixtureSdl, type FixtureName } from './fixture-graph.ts';

/** What a resolver of the small graph sees of the caller. */
export interface FixtureContext {
  headers: IncomingMessage['headers'];
  /** Claims of the viewer token; the signature is the subgraphs' own test. */
  claims: Record<string, unknown>;
}

type Resolvers = NonNullable<GraphQLSchemaModule['resolvers']>;

/** A real HTTP server that plays one subgraph. */
export interface FixtureSubgraph extends AsyncDisposable {
  url: string;
  /** Operations received, as text. */
  received: string[];
  /** Viewer token of the last operation. */
  readonly lastToken: string | undefined;
  /** Keeps every answer back until the function returned is called. */
  hold(): () => void;
  /** Stops answering, as a killed process does. */
  kill(): Promise<void>;
  /** Listens again on the same port. */
  revive(): Promise<void>;
}

/** Starts one subgraph of the small graph on any free port. */
export async function startFixtureSubgraph(
  name: FixtureName,
  resolvers: Resolvers,
): Promise<FixtureSubgraph> {
  const schema = buildSubgraphSchema([{ typeDefs: parse(fixtureSdl[name]), resolvers }]);
  const received: string[] = [];
  const tokens: string[] = [];
  const heard: Heard = { received, tokens, held: Promise.resolve() };
  const listenAt = (port: number) => listen(schema, heard, port);
  let server = await listenAt(0);
  const { port } = server.address() as AddressInfo;

  const kill = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    received,
    get lastToken() {
      return tokens.at(-1);
    },
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>();
      heard.held = promise;
      return resolve;
    },
    kill,
    async revive() {
      server = await listenAt(port);
    },
    [Symbol.asyncDispose]: kill,
  };
}

interface Heard {
  received: string[];
  tokens: string[];
  held: Promise<void>;
}

function listen(schema: GraphQLSchema, record: Heard, port: number): Promise<Server> {
  const server = createServer((request, response) => {
    void answer(schema, record, request).then((text) => {
      response.setHeader('content-type', 'application/json');
      response.end(text);
    });
  });
  return new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(server)));
}

async function answer(
  schema: GraphQLSchema,
  record: Heard,
  request: IncomingMessage,
): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  const { query, variables } = JSON.parse(Buffer.concat(chunks).toString()) as {
    query: string;
    variables?: Record<string, unknown>;
  };
  record.received.push(query);
  const token = request.headers.authorization?.replace('Bearer ', '') ?? '';
  record.tokens.push(token);
  const contextValue: FixtureContext = {
    headers: request.headers,
    claims: token ? decodeJwt(token) : {},
  };
  const result = await graphql({ schema, source: query, variableValues: variables, contextValue });
  await record.held;
  return JSON.stringify(result);
}
