import { Client, cacheExchange, fetchExchange, mapExchange } from '@urql/vue';
import type { ServerClock } from './server-clock.ts';

export interface GraphClientOptions {
  /** Language of refusals and errors. */
  locale: () => string;
  clock: ServerClock;
  /** Called when the server no longer knows the session. */
  onSessionEnd: () => void;
}

/** Makes the one client for queries and mutations; the live stream has its own. */
export function createGraphClient(options: GraphClientOptions): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    exchanges: [
      mapExchange({
        onResult({ data }) {
          options.clock.observe(data?.serverTime);
        },
        onError(error) {
          const ended = error.graphQLErrors.some((e) => e.extensions['code'] === 'not_signed_in');
          if (ended || error.response?.status === 401) options.onSessionEnd();
        },
      }),
      cacheExchange,
      fetchExchange,
    ],
    fetch: (input, init) => {
      const headers = new Headers(init?.headers);
      headers.set('accept-language', options.locale());
      // One answer each: left to itself, urql accepts event streams, and cutting them off throws.
      headers.set('accept', 'application/graphql-response+json, application/json');
      return fetch(input, { ...init, headers });
    },
  });
}
