import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { until } from './until.ts';

/** Who is at an issue, as a client is told. */
export interface ToldPresence {
  issueId: string;
  people: { name: string; activity: string; departmentCode: string | null }[];
}

/** A subscription that runs. */
export interface Presence {
  told: ToldPresence[];
  /** Codes of what ended it. */
  faults: string[];
  stop(): void;
}

/** A person's socket, over which they follow and show presence. */
export interface PresenceLine extends AsyncDisposable {
  /** Follows all issues, or these. */
  follow(issueIds?: string[]): Presence;
  /** Shows the person at an issue. */
  show(issueId: string, activity?: string): Presence;
  /** What is told of an issue now: `name activity` of each person. */
  at(presence: Presence, issueId: string): string[];
  /** Ends the connection without a word, as a lost link does. */
  cut(): void;
}

const fields = 'issueId people { id name role departmentCode activity since }';

/** Opens a person's socket; it does not reconnect by itself. */
export async function openPresence(url: string, token: string): Promise<PresenceLine> {
  let socket: WebSocket | null = null;
  const client = createClient({
    url: `${url.replace('http', 'ws')}/graphql`,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    lazy: false,
    // A socket that a test cuts is no fault.
    onNonLazyError: () => {},
    connectionParams: { authorization: `Bearer ${token}` },
    on: { connected: (taken) => (socket = taken as WebSocket) },
  });
  await until('the socket is taken', () => socket !== null);

  function subscribe(query: string, variables: Record<string, unknown>): Presence {
    const told: ToldPresence[] = [];
    const faults: string[] = [];
    const note = (errors: readonly { extensions?: Record<string, unknown> }[]) =>
      faults.push(...errors.map(({ extensions }) => String(extensions?.['code'])));
    const stop = client.subscribe<{ presence: ToldPresence }>(
      { query, variables },
      {
        next({ data, errors }) {
          if (data) told.push(data.presence);
          if (errors) note(errors);
        },
        // A socket that was cut ends everything on it.
        error: (error) => Array.isArray(error) && note(error as never),
        complete: () => {},
      },
    );
    return { told, faults, stop };
  }

  return {
    follow: (issueIds) =>
      subscribe(`subscription ($ids: [ID!]) { presence(issueIds: $ids) { ${fields} } }`, {
        ids: issueIds,
      }),
    show: (issueId, activity) =>
      subscribe(
        `subscription ($id: ID!, $activity: PresenceActivity) {
          presence: showPresence(issueId: $id, activity: $activity) { ${fields} }
        }`,
        { id: issueId, activity },
      ),
    at: ({ told }, issueId) =>
      (told.findLast((one) => one.issueId === issueId)?.people ?? []).map(
        ({ name, activity }) => `${name} ${activity}`,
      ),
    cut: () => socket?.terminate(),
    async [Symbol.asyncDispose]() {
      await client.dispose();
    },
  };
}
