import { spawn } from 'node:child_process';
import { open, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { childEnvironment } from './cluster.ts';
import type { Home } from './home.ts';
import { isAlive, servesCluster, waitForEnd } from './process-table.ts';

/** A running server. */
export interface Postmaster {
  pid: number;
  /** Resolves when the server has ended, for whatever reason. */
  exited: Promise<void>;
  stop(): Promise<void>;
}

const FAST_SHUTDOWN_MS = 10_000;
const IMMEDIATE_SHUTDOWN_MS = 5_000;
const READY_TIMEOUT_MS = 120_000;
// Above every system's largest process id.
const NO_PROCESS = 2_147_483_646;

// The server takes the shell's place. Beside it a watcher, not its child (the server would wonder at
// an unknown child's end), waits on a pipe from the launcher: a line is a good-bye, an end without
// one means that the launcher was killed, and the server is asked for a fast shutdown.
const START_WITH_WATCHER = `
target=$$
( { read -r farewell <&3 || kill -INT "$target"; } >/dev/null 2>&1 & )
exec 3<&-
exec "$@"
`;

/** Starts the server and resolves when it takes connections. */
export async function startPostmaster(
  home: Home,
  binaries: string,
  settings: Record<string, string>,
): Promise<Postmaster> {
  const log = await open(join(home.folder, 'postgres.log'), 'w', 0o600);
  const options = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const command = [join(binaries, 'postgres'), '-D', home.cluster, ...options];
  const child = spawn('/bin/sh', ['-c', START_WITH_WATCHER, 'sh', ...command], {
    ...home.user,
    cwd: home.folder,
    env: childEnvironment,
    // A session of its own: Ctrl-C reaches the launcher, which stops the database last.
    detached: true,
    stdio: ['ignore', log.fd, log.fd, 'pipe'],
  });
  const pipe = child.stdio[3] as NodeJS.WritableStream & { destroy(): void };
  // The watcher may be gone before us; then there is nobody to say good-bye to.
  pipe.on('error', () => {});
  const exited = new Promise<void>((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => {
      pipe.end('\n');
      resolve();
    });
  });
  await log.close();

  const pid = child.pid;
  if (pid === undefined) throw new Error(`PostgreSQL could not be started: ${command[0]}`);
  const stop = async () => {
    await stopServer(pid);
    await exited;
  };
  try {
    await waitUntilReady(home, pid, exited);
  } catch (error) {
    await stop();
    throw error;
  }
  return { pid, exited, stop };
}

/**
 * Ends a server that a killed launcher (and its watcher) left, and clears a process id that another
 * program got since; the rest of a stale `postmaster.pid` is left to PostgreSQL's own checks.
 */
export async function endLeftover(home: Home): Promise<void> {
  const file = join(home.cluster, 'postmaster.pid');
  const lines = await readLines(file);
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isAlive(pid)) return;
  if (servesCluster(pid, home.cluster)) {
    await stopServer(pid);
  } else {
    await writeFile(file, [String(NO_PROCESS), ...lines.slice(1)].join('\n'));
  }
}

async function stopServer(pid: number): Promise<void> {
  for (const [signal, timeoutMs] of [
    ['SIGINT', FAST_SHUTDOWN_MS],
    ['SIGQUIT', IMMEDIATE_SHUTDOWN_MS],
    ['SIGKILL', IMMEDIATE_SHUTDOWN_MS],
  ] as const) {
    if (!isAlive(pid)) return;
    try {
      process.kill(pid, signal);
    } catch {
      // It ended since the question.
      return;
    }
    if (await waitForEnd(pid, timeoutMs)) return;
  }
}

/** The eighth line of `postmaster.pid` is the state, written by the server itself. */
async function waitUntilReady(home: Home, pid: number, exited: Promise<void>): Promise<void> {
  let ended = false;
  void exited.then(() => (ended = true));
  const deadline = Date.now() + READY_TIMEOUT_MS;
  for (;;) {
    const lines = await readLines(join(home.cluster, 'postmaster.pid'));
    if (Number(lines[0]) === pid && lines[7]?.trim() === 'ready') return;
    if (ended || Date.now() > deadline) {
      const log = await readLines(join(home.folder, 'postgres.log'));
      throw new Error(`PostgreSQL did not start: ${log.slice(-12).join('\n').trim()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function readLines(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.split('\n');
}
