import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** One process of a hub under test. */
export interface HubProcess {
  readonly name: string;
  /** Undefined while it does not run. */
  readonly pid: number | undefined;
  /** How often it ended without being told to. */
  readonly failures: number;
  /** The last lines it wrote, for the message of a test that fails. */
  lines(): string[];
  start(): void;
  /** Ends it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
  /** Asks it to end, and waits. */
  stop(): Promise<void>;
}

export interface HubProcessOptions {
  name: string;
  script: string;
  environment: Record<string, string>;
  /** Arguments of Node before the script. */
  nodeArguments?: readonly string[];
}

const keptLines = 200;
const stopTimeoutMs = 10_000;

/** Describes a process that `start` starts, also again after it was killed. */
export function createHubProcess({
  name,
  script,
  environment,
  nodeArguments = [],
}: HubProcessOptions): HubProcess {
  let child: ChildProcess | null = null;
  let lines: string[] = [];
  let failures = 0;

  async function end(signal: NodeJS.Signals): Promise<void> {
    const ending = child;
    if (ending === null) return;
    child = null;
    const ended = new Promise<void>((resolve) => ending.once('close', () => resolve()));
    ending.kill(signal);
    const force = setTimeout(() => ending.kill('SIGKILL'), stopTimeoutMs);
    await ended;
    clearTimeout(force);
  }

  return {
    name,
    get pid() {
      return child?.pid;
    },
    get failures() {
      return failures;
    },
    lines: () => lines,
    start() {
      if (child !== null) throw new Error(`${name} runs already`);
      const started = spawn(process.execPath, [...nodeArguments, script], {
        cwd: root,
        env: { PATH: process.env['PATH'] ?? '', TZ: 'Asia/Shanghai', ...environment },
        // It ends when its input does, so a killed test leaves nobody behind.
        stdio: ['pipe', 'pipe', 'pipe'],
      });
      child = started;
      const keep = (chunk: Buffer) => {
        lines = [...lines, ...chunk.toString().split('\n').filter(Boolean)].slice(-keptLines);
      };
      started.stdout.on('data', keep);
      started.stderr.on('data', keep);
      // It may be killed before its input is closed.
      started.stdin.on('error', () => {});
      started.once('close', () => {
        // Whoever told it to end has let go of it already.
        if (child !== started) return;
        child = null;
        failures += 1;
      });
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
}
