import { findEmbeddedPostgres, startEmbeddedPostgres } from '@lianxi/db/embedded';
import { migrateDatabase, type ServiceName } from '@lianxi/db/migrate';
import type { Log } from './log.ts';
import { readSecret } from './secrets.ts';
import type { Settings } from './settings.ts';

export interface Database {
  /** With which URL each service signs in. */
  urls: Record<ServiceName, string>;
  stop(): Promise<void>;
}

const RESTART_DELAY_MS = 500;

/** Starts the embedded server or takes the one of DATABASE_URL, and brings it up to date. */
export async function openDatabase(
  settings: Settings,
  log: Log,
  onLost: (reason: string) => void,
): Promise<Database> {
  const server = settings.databaseUrl
    ? { adminUrl: settings.databaseUrl, stop: async () => {} }
    : await keepEmbedded(settings.dataFolder, log, onLost);
  try {
    const urls = await migrateDatabase({
      adminUrl: server.adminUrl,
      rolePrefix: settings.rolePrefix,
      roleSecret: settings.roleSecret ?? readSecret(settings.dataFolder, 'roles'),
    });
    return { urls, stop: server.stop };
  } catch (error) {
    await server.stop();
    if (!settings.databaseUrl) throw error;
    const reason = rootCause(error).message;
    throw new Error(`The database of DATABASE_URL cannot be used: ${reason}`, { cause: error });
  }
}

function rootCause(error: unknown): Error {
  const cause = error instanceof Error ? error : new Error(String(error));
  return cause.cause instanceof Error ? rootCause(cause.cause) : cause;
}

/** Opens the database beside a hub that may be running, for the time of one command. */
export async function openDatabaseForCommand(settings: Settings, log: Log): Promise<Database> {
  const running = settings.databaseUrl ?? (await findEmbeddedPostgres(settings.dataFolder));
  return openDatabase({ ...settings, databaseUrl: running }, log, (reason) => {
    log('database', reason);
  });
}

/** The embedded server, started again when it ends unasked: the services wait for it meanwhile. */
async function keepEmbedded(
  dataFolder: string,
  log: Log,
  onLost: (reason: string) => void,
): Promise<{ adminUrl: string; stop(): Promise<void> }> {
  let server = await startEmbeddedPostgres({ dataFolder });
  let stopping = false;
  const { adminUrl } = server;

  const restart = async () => {
    log('database', 'ended unasked; starting it again');
    await new Promise((resolve) => setTimeout(resolve, RESTART_DELAY_MS));
    if (stopping) return;
    server = await startEmbeddedPostgres({ dataFolder });
    if (server.adminUrl !== adminUrl) {
      onLost('another program took the port of the database');
      return;
    }
    log('database', 'ready again');
    watch();
  };
  const watch = () => {
    void server.exited.then(async () => {
      if (stopping) return;
      await restart().catch((error: unknown) => onLost(String(error)));
    });
  };

  watch();
  return {
    adminUrl,
    async stop() {
      stopping = true;
      await server.stop();
    },
  };
}
