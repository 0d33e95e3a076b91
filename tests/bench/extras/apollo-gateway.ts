// Serves the supergraph with Apollo's gateway, as its own guide sets it up.
import { readFileSync } from 'node:fs';
import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

const { BENCH_SUPERGRAPH = '', BENCH_TOKEN = '', PORT } = process.env;

class SignedDataSource extends RemoteGraphQLDataSource {
  override willSendRequest({ request }: { request: { http?: { headers: Map<string, string> } } }) {
    request.http?.headers.set('authorization', `Bearer ${BENCH_TOKEN}`);
  }
}

const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(BENCH_SUPERGRAPH, 'utf8'),
  buildService: ({ url }) => new SignedDataSource({ url }),
});
await startStandaloneServer(new ApolloServer({ gateway }), {
  listen: { host: '127.0.0.1', port: Number(PORT) },
});
