import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, lstat, mkdir, readlink, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { canEnter, chooseRuntimeUser, type RuntimeUser } from './runtime-user.ts';

/** Where one embedded server keeps its files. */
export interface Home {
  /** Holds the binaries, the cluster and the log; the runtime user can enter it. */
  folder: string;
  cluster: string;
  user: RuntimeUser;
}

const SYSTEM_FOLDER = '/var/lib/lianxi';

/**
 * Finds the server's home: `postgres` in the data folder or, when root starts it below a folder that
 * only root can enter (a project in /root), a folder of the system to which a link there points.
 */
export async function findHome(dataFolder: string): Promise<Home> {
  const inside = join(dataFolder, 'postgres');
  await mkdir(inside, { recursive: true, mode: 0o711 });

  const link = join(inside, 'elsewhere');
  const linked = await readLink(link);
  if (linked) return homeAt(linked);

  const home = homeAt(inside);
  if (home.user === null || canEnter(home.user, inside)) return home;
  if (existsSync(home.cluster)) {
    throw new Error(
      `PostgreSQL does not run as root, and its user cannot enter ${inside}: open the folders above it (chmod o+x), or move the data folder.`,
    );
  }
  const outside = join(SYSTEM_FOLDER, randomBytes(8).toString('hex'));
  await mkdir(outside, { recursive: true });
  await chmod(SYSTEM_FOLDER, 0o711);
  await chmod(outside, 0o711);
  await symlink(outside, link);
  return homeAt(outside);
}

function homeAt(folder: string): Home {
  const cluster = join(folder, 'cluster');
  return { folder, cluster, user: chooseRuntimeUser(cluster) };
}

async function readLink(path: string): Promise<string | null> {
  const entry = await lstat(path).catch(() => null);
  return entry?.isSymbolicLink() ? readlink(path) : null;
}
