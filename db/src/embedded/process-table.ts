import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';

/** True while a process with this id runs, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return readState(pid) !== 'Z';
}

/** When the process began, in an opaque form: with it a reused id is told from the process meant. */
export function startOf(pid: number): string | null {
  try {
    if (process.platform !== 'linux') {
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
    }
    return readStat(pid)[START_TIME] ?? null;
  } catch {
    // No such process, or it ended between two calls.
    return null;
  }
}

/** True when the process is a PostgreSQL server of that cluster. */
export function servesCluster(pid: number, cluster: string): boolean {
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === cluster;
    const command = execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' });
    return command.includes(cluster);
  } catch {
    // No such process, or one of another user, which cannot be ours.
    return false;
  }
}

/** Waits until the process is gone; false when it outlives the time. */
export async function waitForEnd(pid: number, timeoutMs: number): Promise<boolean> {
  const deadline = Date.now() + timeoutMs;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return true;
}

/** `Z` is an ended process whose parent has not asked for it yet, as in a container without init. */
function readState(pid: number): string | null {
  if (process.platform !== 'linux') return null;
  try {
    return readStat(pid)[STATE] ?? null;
  } catch {
    // Gone since the question.
    return 'Z';
  }
}

// Fields 3 and 22 of proc(5) stat, counted after the name, which may hold spaces.
const STATE = 0;
const START_TIME = 19;

function readStat(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}
