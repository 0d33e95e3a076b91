import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { reservePorts } from '../../support/ports.ts';
import { createHubProcess, root } from '../../support/hub-process.ts';
import { subgraphs, subgraphUrlVariable } from '../../../scripts/launcher/settings.ts';
import { type Child, startExtra, untilAnswering } from './child.ts';
import type { District } from './district.ts';
import { versionOfExtra } from './extras.ts';
import type { BenchHub } from './hub.ts';

/** A gateway over the subgraphs of a hub. */
export interface Gateway extends AsyncDisposable {
  /** Address of its graph. */
  url: string;
  pid: number;
}

/** Gateways to compare with, by the name their figures have. */
export type Rival = 'apollo' | 'hive' | 'hiveRust';

/** Packages and versions of what is compared. */
export function rivalVersions(): Record<string, string> {
  const names = ['@apollo/gateway', '@graphql-hive/gateway', '@graphql-hive/router-runtime'];
  return Object.fromEntries(names.map((name) => [name, versionOfExtra(name)]));
}

/** Starts a gateway to compare with; it signs all it asks with one viewer token and checks nothing. */
export async function openRival(
  rival: Rival,
  district: District,
  hub: BenchHub,
  viewerToken: string,
): Promise<Gateway> {
  await using opening = new AsyncDisposableStack();
  const { ports } = opening.use(await reservePorts(1));
  const port = String(ports[0]);
  const supergraph = await writeSupergraph(rival, district, hub);
  const environment = {
    PORT: port,
    BENCH_TOKEN: viewerToken,
    BENCH_SUPERGRAPH: supergraph,
    BENCH_DATABASE_URL: district.urls.gateway,
  };
  const child = opening.use(await startExtra(argumentsOf(rival, supergraph), environment));
  const url = `http://127.0.0.1:${port}/${rival === 'apollo' ? '' : 'graphql'}`;
  await untilAnswering(url, child);
  return opened(opening, url, child);
}

function argumentsOf(rival: Rival, supergraph: string): string[] {
  if (rival === 'apollo') return ['apollo-gateway.ts'];
  const hive = ['node_modules/@graphql-hive/gateway/dist/bin.js', 'supergraph', supergraph];
  const options = ['--host', '127.0.0.1', '--config-path', 'hive-gateway.config.ts'];
  return [...hive, ...options, ...(rival === 'hiveRust' ? ['--hive-router-runtime'] : [])];
}

function opened(opening: AsyncDisposableStack, url: string, child: Child): Gateway {
  const running = opening.move();
  return { url, pid: child.pid, [Symbol.asyncDispose]: () => running.disposeAsync() };
}

/**
 * The committed supergraph with the addresses at which this hub's subgraphs listen. A file for each
 * gateway, as Hive watches its own and starts anew when it is written.
 */
async function writeSupergraph(
  rival: Rival,
  { folder }: District,
  { subgraphUrls }: BenchHub,
): Promise<string> {
  const committed = await readFile(join(root, 'gateway/supergraph.graphql'), 'utf8');
  const file = join(folder, `supergraph-${rival}.graphql`);
  const addressed = Object.entries(subgraphUrls).reduce(
    (text, [name, url]) => text.replaceAll(`subgraph://${name}"`, `${url}"`),
    committed,
  );
  await writeFile(file, addressed);
  return file;
}

/** Starts one more gateway of ours on a hub, with settings of its own. */
export async function openOwnGateway(
  district: District,
  hub: BenchHub,
  settings: Record<string, string>,
): Promise<Gateway> {
  await using opening = new AsyncDisposableStack();
  const { ports } = opening.use(await reservePorts(1));
  const process = createHubProcess({
    name: 'gateway',
    script: 'gateway/src/main.ts',
    environment: {
      DATABASE_URL: district.urls.gateway,
      PORT: String(ports[0]),
      LIANXI_DATA: join(district.folder, 'hub'),
      LIANXI_LOG_LEVEL: 'warn',
      ...Object.fromEntries(
        subgraphs.map((name) => [subgraphUrlVariable(name), hub.subgraphUrls[name]]),
      ),
      ...settings,
    },
  });
  opening.defer(() => process.kill());
  process.start();
  const url = `http://127.0.0.1:${ports[0]}/graphql`;
  const pid = process.pid ?? 0;
  await untilAnswering(url, {
    output: () => process.lines().join('\n'),
  });
  const running = opening.move();
  return { url, pid, [Symbol.asyncDispose]: () => running.disposeAsync() };
}
