import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Connection } from '@lianxi/db';
import type { ServiceName } from '@lianxi/db/migrate';
import { createTestDatabase } from '@lianxi/db/testing';
import { createUsers } from '@lianxi/gateway/identity/create-user';
import { hashPassword } from '@lianxi/gateway/identity/password';
import { vi } from 'vitest';
import {
  createGraphClient,
  type ActOutcome,
  type AskOptions,
  type GraphAnswer,
  type GraphClient,
} from './graph-client.ts';
import { follow, type Follower, type FollowOptions } from './follower.ts';
import type { HubClock } from './hub-clock.ts';
import { createHubProcess, type HubProcess } from './hub-process.ts';
import { people, type Username } from './people.ts';
import { reservePorts } from './ports.ts';
import { registerTerritory } from './territory.ts';
import { until } from './until.ts';

/** The subgraphs, in the order of their ports. */
export const subgraphNames = [
  'housing',
  'public-security',
  'urban-management',
  'communities',
  'joint-meeting',
] as const;

export type SubgraphName = (typeof subgraphNames)[number];

// Six processes start, and some are killed: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

export const password = '四海之内皆兄弟-2026';

/** A database for a hub: a clone of the migrated template, or one of a server of the test's own. */
export interface HubDatabase {
  adminUrl: string;
  urls: Record<ServiceName, string>;
  drop(): Promise<void>;
}

/** All processes of a hub, each a real one, on a database of its own. */
export interface TestHub extends AsyncDisposable, Pick<GraphClient, 'graphql'> {
  url: string;
  /** Where a subgraph listens, for calls around the gateway. */
  subgraphUrls: Record<SubgraphName, string>;
  processes: Record<SubgraphName | 'gateway', HubProcess>;
  /** Signed in as the owner of everything, to look and never to act. */
  database: Connection;
  databaseUrls: Record<ServiceName, string>;
  /** Signs in over HTTP, once for each name, and returns the bearer token. */
  signIn(username: Username): Promise<string>;
  /** Executes an operation as a person, or signed out. */
  ask<Data = Record<string, unknown>>(
    username: Username | null,
    document: string,
    variables?: Record<string, unknown>,
    options?: AskOptions,
  ): Promise<GraphAnswer<Data>>;
  /** Does one mutation as a person, or signed out. */
  act(
    username: Username | null,
    mutation: string,
    input: Record<string, unknown>,
    options?: AskOptions,
  ): Promise<ActOutcome>;
  /** Does one mutation and throws when it is refused. */
  done(username: Username, mutation: string, input: Record<string, unknown>): Promise<ActOutcome>;
  /** Watches the live stream as a person. */
  follow(username: Username | null, options?: Omit<FollowOptions, 'token'>): Promise<Follower>;
  /** Starts one more gateway over the same subgraphs; returns its process and address. */
  addGateway(settings?: Record<string, string>): Promise<{ url: string; process: HubProcess }>;
  /** Waits until the gateway reaches every subgraph. */
  untilWhole(): Promise<void>;
}

/** Starts all five subgraphs and the gateway, with people and a small territory. */
export async function startHub(
  options: {
    database?: HubDatabase;
    settings?: Record<string, string>;
    /** Clock of the subgraphs; the machine's when left out. Sessions always follow the machine's. */
    clock?: HubClock;
  } = {},
): Promise<TestHub> {
  await using starting = new AsyncDisposableStack();
  const owned = options.database ?? (await createTestDatabase());
  starting.defer(() => owned.drop());
  const dataFolder = await mkdtemp(join(tmpdir(), 'lianxi-hub-'));
  starting.defer(() => rm(dataFolder, { recursive: true, force: true }));
  const { ports } = starting.use(await reservePorts(6));
  const [gatewayPort = 0, ...subgraphPorts] = ports;
  const url = `http://127.0.0.1:${gatewayPort}`;

  const identity = connect({ url: owned.urls.gateway, applicationName: 'tests', max: 1 });
  const [passwordHash] = await Promise.all([hashPassword(password), registerTerritory(owned.urls)]);
  await createUsers(identity.db, people, passwordHash);
  await identity.close();

  const natsUrl = options.settings?.['NATS_URL'];
  const processes = Object.fromEntries([
    ...subgraphNames.map((name, index) => [
      name,
      createHubProcess({
        name,
        script: `subgraphs/${name}/src/main.ts`,
        nodeArguments: options.clock?.nodeArguments ?? [],
        environment: {
          DATABASE_URL: owned.urls[name],
          PORT: String(subgraphPorts[index]),
          LIANXI_JWKS_URL: `${url}/auth/viewer-jwks`,
          LIANXI_DATA: dataFolder,
          ...(natsUrl === undefined ? {} : { NATS_URL: natsUrl }),
        },
      }),
    ]),
    [
      'gateway',
      createHubProcess({
        name: 'gateway',
        script: 'gateway/src/main.ts',
        environment: {
          DATABASE_URL: owned.urls.gateway,
          PORT: String(gatewayPort),
          LIANXI_DATA: dataFolder,
          ...options.settings,
        },
      }),
    ],
  ]) as TestHub['processes'];
  const all = Object.values(processes);
  starting.defer(async () => void (await Promise.all(all.map((one) => one.kill()))));
  for (const one of all) one.start();

  const database = connect({ url: owned.adminUrl, applicationName: 'tests', max: 4 });
  starting.defer(() => database.close());
  const adding = starting.use(new AsyncDisposableStack());
  const client = createGraphClient(url);
  const tokens = new Map<Username, Promise<string>>();
  const signIn = (username: Username): Promise<string> => {
    const known = tokens.get(username) ?? postSignIn(url, username);
    tokens.set(username, known);
    return known;
  };
  const tokenOf = (username: Username | null) => (username === null ? null : signIn(username));

  const hub: Omit<TestHub, typeof Symbol.asyncDispose> = {
    url,
    subgraphUrls: Object.fromEntries(
      subgraphNames.map((name, index) => [name, `http://127.0.0.1:${subgraphPorts[index]}/`]),
    ) as TestHub['subgraphUrls'],
    processes,
    database,
    databaseUrls: owned.urls,
    graphql: client.graphql,
    signIn,
    async ask<Data>(
      username: Username | null,
      document: string,
      variables?: object,
      ask?: AskOptions,
    ) {
      const token = await tokenOf(username);
      return client.graphql<Data>(token, document, { ...variables }, ask);
    },
    act: async (username, mutation, input, ask) =>
      client.act(await tokenOf(username), mutation, input, ask).catch((error: unknown) => {
        throw new Error(`${String(error)}\n${lastLines(all)}`, { cause: error });
      }),
    async done(username, mutation, input) {
      const outcome = await hub.act(username, mutation, input);
      if (!outcome.__typename.endsWith('Success')) {
        throw new Error(`${mutation} by ${username} was refused: ${JSON.stringify(outcome)}`);
      }
      return outcome;
    },
    follow: async (username, follow_ = {}) =>
      follow(url, { ...follow_, token: (await tokenOf(username)) ?? undefined }),
    async addGateway(settings) {
      const { ports: more } = adding.use(await reservePorts(1));
      const added = createHubProcess({
        name: `gateway ${more[0]}`,
        script: 'gateway/src/main.ts',
        environment: {
          DATABASE_URL: owned.urls.gateway,
          PORT: String(more[0]),
          LIANXI_DATA: dataFolder,
          ...Object.fromEntries(
            subgraphNames.map((name, index) => [
              `LIANXI_SUBGRAPH_${name.toUpperCase().replace('-', '_')}_URL`,
              `http://127.0.0.1:${subgraphPorts[index]}/graphql`,
            ]),
          ),
          ...settings,
        },
      });
      adding.defer(() => added.kill());
      added.start();
      const address = `http://127.0.0.1:${more[0]}`;
      await untilWhole(address, [...all, added]);
      return { url: address, process: added };
    },
    untilWhole: () => untilWhole(url, all),
  };
  await hub.untilWhole();
  const running = starting.move();
  return { ...hub, [Symbol.asyncDispose]: () => running.disposeAsync() };
}

/** Signs in by name and password; throws when the gateway refuses. */
export async function postSignIn(url: string, username: string): Promise<string> {
  const response = await fetch(`${url}/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  if (!response.ok) throw new Error(`${username} cannot sign in: ${await response.text()}`);
  return ((await response.json()) as { token: string }).token;
}

async function untilWhole(url: string, processes: HubProcess[]): Promise<void> {
  let last = 'no answer';
  const isWhole = async () => {
    // As the launcher does: a database that is slow to answer ends a start, and the next one works.
    for (const one of processes) if (one.pid === undefined) one.start();
    const response = await fetch(`${url}/health/ready`).catch(() => null);
    if (response === null) return false;
    last = await response.text();
    return response.status === 200 && !last.includes(`"down"`);
  };
  await until('the hub is ready', isWhole, 120_000).catch((error: unknown) => {
    throw new Error(`${String(error)}\n${last}\n${lastLines(processes)}`, { cause: error });
  });
}

function lastLines(processes: HubProcess[]): string {
  return processes
    .map((one) => `${one.name} (${one.pid ?? 'ended'}):\n${one.lines().slice(-5).join('\n')}`)
    .join('\n');
}
