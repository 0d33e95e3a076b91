import { join } from 'node:path';
import { eq } from 'drizzle-orm';
import { users } from '@lianxi/db/identity';
import { toViewer } from '@lianxi/gateway/viewer/viewer';
import type { Viewer } from '@lianxi/kit/viewer';
import { startHub, type Hub } from '../../../scripts/launcher/hub.ts';
import { type Subgraph, settingsOf, subgraphs } from '../../../scripts/launcher/settings.ts';
import { reservePorts } from '../../support/ports.ts';
import { until } from '../../support/until.ts';
import { type District, password, roleSecret } from './district.ts';
import { findChild } from './process-usage.ts';

/** All processes of a hub, started as `npm start` does. */
export interface BenchHub extends AsyncDisposable {
  /** Address of the gateway, without a slash at its end. */
  url: string;
  subgraphUrls: Record<Subgraph, string>;
  gatewayPid: number;
  /** Signs in and returns the bearer token of the session. */
  signIn(username: string): Promise<string>;
  /** Waits until the gateway reaches every subgraph. */
  untilWhole(): Promise<void>;
}

const usualNews = /^(using|ready|stopped|building|built|ended)/;

/** Starts the hub on a district; `settings` are those of `.env.example`. */
export async function openHub(
  district: District,
  settings: Record<string, string> = {},
): Promise<BenchHub> {
  await using opening = new AsyncDisposableStack();
  const { ports } = opening.use(await reservePorts(6));
  const [port = 0, ...subgraphPorts] = ports;
  const failure = new AbortController();
  const hub: Hub = opening.use(
    await startHub({
      settings: settingsOf({
        PATH: process.env['PATH'],
        PORT: String(port),
        DATABASE_URL: district.adminUrl,
        LIANXI_DATA: join(district.folder, 'hub'),
        LIANXI_DEMO: 'never',
        LIANXI_ROLE_SECRET: roleSecret,
        LIANXI_LOG_LEVEL: 'warn',
        ...settings,
      }),
      watches: false,
      signal: failure.signal,
      onFailure: (reason) => failure.abort(new Error(reason)),
      // At its level of warnings the hub tells only what went wrong; the launcher tells more.
      log: (name, message) => {
        if (!usualNews.test(message)) console.error(`${name}: ${message}`);
      },
    }),
  );
  const url = hub.url.slice(0, -1);
  const opened = opening.move();
  return {
    url,
    subgraphUrls: Object.fromEntries(
      subgraphs.map((name, index) => [name, `http://127.0.0.1:${subgraphPorts[index]}/graphql`]),
    ) as BenchHub['subgraphUrls'],
    gatewayPid: findChild('gateway/src/main.ts'),
    signIn: (username) => signIn(url, username),
    async untilWhole() {
      await until('the hub is whole', async () => {
        const response = await fetch(`${url}/health/ready`);
        return response.ok && !(await response.text()).includes('"down"');
      });
    },
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}

async function signIn(url: string, username: string): Promise<string> {
  const response = await fetch(`${url}/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password }),
  });
  if (!response.ok) throw new Error(`${username} cannot sign in: ${await response.text()}`);
  return ((await response.json()) as { token: string }).token;
}

/** The viewer behind an account. */
export async function viewerOf({ database }: District, username: string): Promise<Viewer> {
  const [user] = await database.db.select().from(users).where(eq(users.username, username));
  if (user === undefined) throw new Error(`There is no account ${username}`);
  return toViewer(user);
}
