import { mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { copyBinaries } from './binaries.ts';
import { ADMIN_ROLE, createCluster, DATABASE, readPassword } from './cluster.ts';
import { findHome, type Home } from './home.ts';
import { livingLauncher, lockDataFolder } from './launcher-lock.ts';
import { findFreePort } from './port.ts';
import { endLeftover, startPostmaster, type Postmaster } from './postmaster.ts';

export interface EmbeddedPostgresOptions {
  /** Keeps the cluster between starts; made when it is missing. */
  dataFolder: string;
  /** More of postgresql.conf, above our own. @example `{ fsync: 'off' }` */
  settings?: Record<string, string>;
}

/** A PostgreSQL server of our own, on 127.0.0.1 alone. */
export interface EmbeddedPostgres extends AsyncDisposable {
  /** The superuser's URL; stays the same over restarts while the port is free. */
  adminUrl: string;
  pid: number;
  /** Resolves when the server has ended, asked or not. */
  exited: Promise<void>;
  stop(): Promise<void>;
}

const START_ATTEMPTS = 50;
const FIRST_PORT = 54_329;
const PORT_FILE = 'port';

/**
 * Starts PostgreSQL on the data folder and resolves when it takes connections.
 * It ends with this process, even if that is killed. Throws when another living process uses the
 * data folder.
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  await mkdir(resolve(options.dataFolder), { recursive: true, mode: 0o711 });
  const dataFolder = await realpath(options.dataFolder);
  const home = await findHome(dataFolder);
  const unlock = lockDataFolder(dataFolder);
  try {
    const binaries = await copyBinaries(home.folder);
    const password = await readPassword(dataFolder);
    await createCluster(home, binaries, password, options.settings?.['fsync'] !== 'off');
    await endLeftover(home);
    const { postmaster, port } = await startOnFreePort(home, binaries, options.settings ?? {});
    const stop = async () => {
      await postmaster.stop();
      unlock();
    };
    return {
      adminUrl: adminUrl(password, port),
      pid: postmaster.pid,
      exited: postmaster.exited.then(unlock),
      stop,
      [Symbol.asyncDispose]: stop,
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

/**
 * The superuser's URL of the server that another process runs on the data folder; null when none
 * does.
 */
export async function findEmbeddedPostgres(dataFolder: string): Promise<string | null> {
  if (livingLauncher(dataFolder) === null) return null;
  const home = await findHome(dataFolder);
  const port = await readFile(join(home.folder, PORT_FILE), 'utf8').catch(() => null);
  return port === null ? null : adminUrl(await readPassword(dataFolder), Number(port));
}

function adminUrl(password: string, port: number): string {
  return `postgres://${ADMIN_ROLE}:${password}@127.0.0.1:${port}/${DATABASE}`;
}

/** Another program may take the port between the look and the start, hence the attempts. */
async function startOnFreePort(
  home: Home,
  binaries: string,
  settings: Record<string, string>,
): Promise<{ postmaster: Postmaster; port: number }> {
  const portFile = join(home.folder, PORT_FILE);
  const remembered = Number(await readFile(portFile, 'utf8').catch(() => FIRST_PORT));
  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort(remembered);
    try {
      const postmaster = await startPostmaster(home, binaries, {
        listen_addresses: '127.0.0.1',
        port: String(port),
        unix_socket_directories: '',
        max_connections: '200',
        jit: 'off',
        log_line_prefix: '%m [%p] %a ',
        ...settings,
      });
      await writeFile(portFile, String(port));
      return { postmaster, port };
    } catch (error) {
      if (attempt === START_ATTEMPTS || !isTransient(error)) throw error;
      await new Promise((wake) => setTimeout(wake, 100));
    }
  }
}

/** A port taken meanwhile, or sessions of a killed server that are still ending. */
function isTransient(error: unknown): boolean {
  return /could not bind|shared memory block|lock file .* already exists/.test(String(error));
}
