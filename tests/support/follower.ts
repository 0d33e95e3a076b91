import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { until } from './until.ts';

/** One event as a watcher of the board receives it. */
export interface SeenEvent {
  cursor: string;
  type: string;
  inFilter: boolean;
  issue: Record<string, unknown> | null;
  /** When it arrived, in milliseconds since the epoch. */
  seenAt: number;
  errors: unknown[];
}

export interface FollowOptions {
  token?: string;
  after?: string;
  filter?: Record<string, unknown>;
  /** Fields of the issue to select. @default `id version state` */
  fields?: string;
  headers?: Record<string, string>;
}

/** Someone who watches the live stream over WebSocket and does not reconnect by itself. */
export interface Follower extends AsyncDisposable {
  events: SeenEvent[];
  /** Errors that ended the subscription. */
  faults: unknown[];
  /** Close code of the socket; null while it is open. */
  closeCode(): number | null;
  /** Waits for an event that satisfies the condition. */
  untilSeen(what: string, condition: (event: SeenEvent) => boolean): Promise<SeenEvent>;
  /** Ends the connection without a word, as a lost link does. */
  cut(): void;
}

/** Subscribes to `issueEvents`; resolves when the gateway has taken the connection. */
export async function follow(url: string, options: FollowOptions): Promise<Follower> {
  const events: SeenEvent[] = [];
  const faults: unknown[] = [];
  let closeCode: number | null = null;
  let socket: WebSocket | null = null;
  class Socket extends WebSocket {
    constructor(address: string, protocols: string | string[]) {
      super(address, protocols, { headers: options.headers ?? {} });
    }
  }
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    retryAttempts: 0,
    connectionParams: options.token ? { authorization: `Bearer ${options.token}` } : {},
    on: {
      connected: (taken) => (socket = taken as WebSocket),
      closed: (event) => (closeCode = (event as { code: number }).code),
    },
  });
  const { fields = 'id version state', after, filter } = options;
  client.subscribe<{ issueEvents: Omit<SeenEvent, 'seenAt' | 'errors'> }>(
    {
      query: `subscription ($after: String, $filter: BoardFilter) {
        issueEvents(after: $after, filter: $filter) { cursor type inFilter issue { ${fields} } }
      }`,
      variables: { after, filter },
    },
    {
      next({ data, errors = [] }) {
        if (data) events.push({ ...data.issueEvents, seenAt: Date.now(), errors: [...errors] });
        else faults.push(errors);
      },
      error: (error) => faults.push(error),
      complete: () => {},
    },
  );
  await until('the socket is taken or refused', () => socket !== null || closeCode !== null);
  return {
    events,
    faults,
    closeCode: () => closeCode,
    untilSeen: (what, condition) => until(what, () => events.find(condition)),
    cut: () => socket?.terminate(),
    async [Symbol.asyncDispose]() {
      await client.dispose();
    },
  };
}
