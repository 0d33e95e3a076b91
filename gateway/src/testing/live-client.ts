import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';

/** What a subscription delivered, in order. */
export interface Followed {
  results: Record<string, unknown>[];
  errors: unknown[];
  /** Resolves when the results satisfy the condition; rejects after ten seconds. */
  until(condition: (results: Record<string, unknown>[]) => boolean): Promise<void>;
  stop(): void;
}

export interface LiveClient {
  client: Client;
  /** Close codes of its sockets so far. */
  closed: number[];
  follow(query: string, variables?: Record<string, unknown>): Followed;
  untilClosed(): Promise<number>;
}

/** A client of the board's kind that does not reconnect by itself. */
export function connectLive(
  url: string,
  token?: string,
  headers: Record<string, string> = {},
): LiveClient {
  const closed: number[] = [];
  const waiting: ((code: number) => void)[] = [];
  class Socket extends WebSocket {
    constructor(address: string, protocols: string | string[]) {
      super(address, protocols, { headers });
    }
  }
  const client = createClient({
    url: url.replace('http', 'ws') + '/graphql',
    webSocketImpl: Socket,
    lazy: true,
    retryAttempts: 0,
    connectionParams: token ? { authorization: `Bearer ${token}`, acceptLanguage: 'en' } : {},
    on: {
      closed(event) {
        const { code } = event as { code: number };
        closed.push(code);
        for (const resolve of waiting.splice(0)) resolve(code);
      },
    },
  });

  return {
    client,
    closed,
    untilClosed: () =>
      new Promise((resolve) => {
        const code = closed.at(-1);
        if (code === undefined) waiting.push(resolve);
        else resolve(code);
      }),
    follow(query, variables) {
      const results: Record<string, unknown>[] = [];
      const errors: unknown[] = [];
      const checks = new Set<() => void>();
      const look = () => {
        for (const check of checks) check();
      };
      const stop = client.subscribe(
        { query, variables },
        {
          next(result) {
            results.push(result as Record<string, unknown>);
            look();
          },
          error(error) {
            errors.push(error);
            look();
          },
          complete: look,
        },
      );
      return {
        results,
        errors,
        stop,
        until: (condition) =>
          new Promise((resolve, reject) => {
            const timer = setTimeout(() => {
              checks.delete(check);
              reject(new Error(`not seen in ${results.length} results, ${errors.length} errors`));
            }, 10_000);
            function check() {
              if (!condition(results)) return;
              clearTimeout(timer);
              checks.delete(check);
              resolve();
            }
            checks.add(check);
            check();
          }),
      };
    },
  };
}
