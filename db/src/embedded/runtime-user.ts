import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';

/** Whom PostgreSQL runs as: null is the launcher's own user, as the server refuses to be root. */
export type RuntimeUser = { uid: number; gid: number } | null;

/**
 * Chooses the user: as root the owner of an existing cluster, else `nobody`, who is on every system,
 * so that none has to be created.
 */
export function chooseRuntimeUser(clusterFolder: string): RuntimeUser {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(clusterFolder, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return nobody();
}

/** True when the user can enter the folder, whatever its parents' modes or access lists say. */
export function canEnter(user: RuntimeUser, folder: string): boolean {
  const probe = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], {
    ...user,
    cwd: '/',
    stdio: 'ignore',
  });
  return probe.status === 0;
}

function nobody(): { uid: number; gid: number } {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('nobody:'));
  const [, , uid = '65534', gid = '65534'] = line?.split(':') ?? [];
  return { uid: Number(uid), gid: Number(gid) };
}
