import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { logLineOf, type Log } from './log.ts';
import { root } from './root.ts';
import type { Environment } from './settings.ts';

export interface ServiceOptions {
  name: string;
  /** Arguments of Node.js: the script, after options if any. */
  args: string[];
  environment: Environment;
  log: Log;
  /** Told each time the process ends unasked, with how often in a row that was. */
  onEnd?(endsInARow: number): void;
}

/** A process that is started again whenever it ends unasked. */
export interface Service {
  name: string;
  readonly pid: number | undefined;
  /** Ends the process and starts it anew, without a pause. */
  restart(): void;
  /** Asks the process to end, waits, and ends it by force after 10 s. */
  stop(): Promise<void>;
}

const FIRST_DELAY_MS = 200;
const LONGEST_DELAY_MS = 5_000;
// A process that lived this long counts as healthy, and its next end as the first.
const HEALTHY_MS = 20_000;
const STOP_TIMEOUT_MS = 10_000;

/** Starts a process and keeps it running until `stop`. */
export function startService(options: ServiceOptions): Service {
  let child: ChildProcess | null = null;
  let retry: NodeJS.Timeout | undefined;
  let stopping = false;
  let restarting = false;
  let endsInARow = 0;

  const start = () => {
    const startedAt = Date.now();
    const started = spawnNode(options);
    child = started;
    started.once('error', (error) => options.log(options.name, error.message));
    started.once('close', (code, signal) => {
      child = null;
      if (stopping) return;
      if (restarting) {
        restarting = false;
        endsInARow = 0;
        start();
        return;
      }
      endsInARow = Date.now() - startedAt > HEALTHY_MS ? 1 : endsInARow + 1;
      const delayMs = Math.min(FIRST_DELAY_MS * 2 ** (endsInARow - 1), LONGEST_DELAY_MS);
      options.log(options.name, `ended (${signal ?? code}); starting it again in ${delayMs} ms`);
      retry = setTimeout(start, delayMs);
      options.onEnd?.(endsInARow);
    });
  };

  start();
  return {
    name: options.name,
    get pid() {
      return child?.pid;
    },
    restart() {
      if (stopping) return;
      if (child) {
        restarting = true;
        child.kill('SIGTERM');
      } else {
        clearTimeout(retry);
        start();
      }
    },
    async stop() {
      stopping = true;
      clearTimeout(retry);
      if (child) await endProcess(child);
    },
  };
}

/** Starts Node.js with lines going to the log; it should end when its standard input does. */
export function spawnNode(
  options: Pick<ServiceOptions, 'name' | 'args' | 'environment' | 'log'>,
): ChildProcess {
  const child = spawn(process.execPath, options.args, {
    cwd: root,
    env: options.environment,
    // The input stays open as long as this process lives, so that nobody outlives it.
    stdio: ['pipe', 'pipe', 'pipe'],
    // A group of its own: Ctrl-C reaches us alone, who end everything in order.
    detached: true,
  });
  for (const output of [child.stdout, child.stderr]) {
    createInterface({ input: output }).on('line', (line) => {
      logLineOf(options.log, options.name, line);
    });
  }
  // It may end before we close its input.
  child.stdin.on('error', () => {});
  return child;
}

/** Asks a process to end, waits, and ends it by force after 10 s. */
export async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await ended;
  clearTimeout(force);
}
