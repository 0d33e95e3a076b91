import { buildBoard } from './board.ts';
import { openDatabase, type Database } from './database.ts';
import { loadDemo, type DemoAccounts } from './demo.ts';
import type { Log } from './log.ts';
import { portOf, requireFreePorts } from './ports.ts';
import { waitForAnswer } from './readiness.ts';
import { startService, type Service } from './service.ts';
import { subgraphs, subgraphUrlVariable, type Environment, type Settings } from './settings.ts';
import { watchSources } from './watch-sources.ts';

export interface HubOptions {
  settings: Settings;
  log: Log;
  /** Restarts a process when its source changes, and leaves the board to vite. */
  watches: boolean;
  /** Ends the start, which then throws the signal's reason. */
  signal: AbortSignal;
  /** Told when the hub cannot go on, before it is ready or later. */
  onFailure(reason: string): void;
}

/** Everything that runs. */
export interface Hub extends AsyncDisposable {
  url: string;
  /** Null when the demo district is not loaded. */
  demo: DemoAccounts | null;
}

const GIVE_UP_AFTER_ENDS = 3;
// V8 sizes its young generation by the machine; unbounded, each subgraph kept 420 MB (with it 205) of
// what loading its modules had left behind.
const SUBGRAPH_OPTIONS = ['--max-semi-space-size=8'];
// Two thousand clients that come back at once leave much behind: collected late, it was 410 MiB (with
// it 283), and everybody is back as soon.
const GATEWAY_OPTIONS = [...SUBGRAPH_OPTIONS, '--heap-growing-percent=30'];
// Subgraphs get nothing of the environment but these: no secret of the gateway or the database.
const SUBGRAPH_VARIABLES = [
  'PATH',
  'TZ',
  'LANG',
  'NODE_OPTIONS',
  'NODE_ENV',
  'LIANXI_LOG_LEVEL',
  'NATS_URL',
];

/** Starts database, subgraphs and gateway, and resolves when the gateway is ready to serve. */
export async function startHub(options: HubOptions): Promise<Hub> {
  const { settings, log, signal } = options;
  const stack = new AsyncDisposableStack();
  try {
    await requireFreePorts(settings);
    const database = await prepare(options, stack);
    signal.throwIfAborted();
    const demo = await loadDemo(settings, database.urls, log, signal);

    let ready = false;
    const start = (name: string, args: string[], environment: Environment): Service =>
      startService({
        name,
        args,
        environment,
        log,
        onEnd(endsInARow) {
          if (!ready && endsInARow >= GIVE_UP_AFTER_ENDS)
            options.onFailure(`${name} does not start`);
        },
      });

    const local = subgraphs.filter((name) => !settings.remoteSubgraphs.has(name));
    const services = local.map((name) =>
      start(name, [...SUBGRAPH_OPTIONS, `subgraphs/${name}/src/main.ts`], {
        ...pick(settings.environment, SUBGRAPH_VARIABLES),
        DATABASE_URL: database.urls[name],
        HOST: '127.0.0.1',
        PORT: String(portOf(settings, name)),
        LIANXI_JWKS_URL: `${addressOf(settings)}/auth/viewer-jwks`,
        ...(name === 'joint-meeting' ? attachmentEnvironment(settings) : {}),
      }),
    );
    stack.defer(() => stopAll(services, log));
    const gateway = start(
      'gateway',
      [...GATEWAY_OPTIONS, 'gateway/src/main.ts'],
      gatewayEnvironment(settings, database),
    );
    stack.defer(() => stopAll([gateway], log));
    if (options.watches) develop(settings, [...services, gateway], log, stack);

    await Promise.all([
      ...local.map((name) =>
        // Any answer will do: without a viewer token it is a refusal.
        waitForAnswer(`http://127.0.0.1:${portOf(settings, name)}/graphql`, () => true, signal),
      ),
      waitForAnswer(`${addressOf(settings)}/health/ready`, (status) => status === 200, signal),
    ]);
    ready = true;
    return {
      url: `${addressOf(settings)}/`,
      demo,
      [Symbol.asyncDispose]: () => stack.disposeAsync(),
    };
  } catch (error) {
    await stack.disposeAsync();
    throw error;
  }
}

/** The database and the board have nothing to do with each other, so both get ready at once. */
async function prepare(options: HubOptions, stack: AsyncDisposableStack): Promise<Database> {
  const { settings, log, signal } = options;
  log('database', settings.databaseUrl ? 'using DATABASE_URL' : 'starting');
  const opening = openDatabase(settings, log, options.onFailure).then((database) => {
    stack.defer(async () => {
      await database.stop();
      log('database', 'stopped');
    });
    log('database', 'ready');
    return database;
  });
  const building = options.watches ? Promise.resolve() : buildBoard(log, signal);
  await Promise.allSettled([opening, building]);
  await building;
  return opening;
}

/** Serves the board with reload, and starts anew what is edited. */
function develop(
  settings: Settings,
  services: Service[],
  log: Log,
  stack: AsyncDisposableStack,
): void {
  const board = startService({
    name: 'board',
    args: ['board-ui/node_modules/vite/bin/vite.js', 'board-ui'],
    environment: { ...settings.environment, LIANXI_GATEWAY_URL: addressOf(settings) },
    log,
  });
  stack.defer(() => board.stop());
  stack.defer(
    watchSources((name) => {
      for (const service of services) {
        if (name === null || service.name === name) service.restart();
      }
    }),
  );
}

async function stopAll(services: Service[], log: Log): Promise<void> {
  await Promise.all(
    services.map(async (service) => {
      await service.stop();
      log(service.name, 'stopped');
    }),
  );
}

function gatewayEnvironment(settings: Settings, database: Database): Environment {
  const subgraphUrls = subgraphs.map((name) => [
    subgraphUrlVariable(name),
    settings.environment[subgraphUrlVariable(name)] ??
      `http://127.0.0.1:${portOf(settings, name)}/graphql`,
  ]);
  return {
    ...settings.environment,
    ...Object.fromEntries(subgraphUrls),
    HOST: settings.host,
    PORT: String(settings.port),
    LIANXI_DATA: settings.dataFolder,
    LIANXI_ROLE_SECRET: undefined,
    LIANXI_S3_SECRET_ACCESS_KEY: undefined,
    DATABASE_URL: database.urls.gateway,
  };
}

/** Attachments are kept by joint-meeting alone. */
function attachmentEnvironment(settings: Settings): Environment {
  const names = Object.keys(settings.environment).filter((name) => name.startsWith('LIANXI_S3_'));
  return { ...pick(settings.environment, names), LIANXI_DATA: settings.dataFolder };
}

/** Where this machine reaches the gateway, which may listen on every address. */
function addressOf(settings: Settings): string {
  const everywhere = ['0.0.0.0', '::', '*'].includes(settings.host);
  const host = everywhere ? '127.0.0.1' : settings.host;
  return `http://${host.includes(':') ? `[${host}]` : host}:${settings.port}`;
}

function pick(environment: Environment, names: string[]): Environment {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => names.includes(name)));
}
