import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { until } from '../../support/until.ts';
import { extrasFolder } from './extras.ts';

/** A process that a benchmark compares with, or measures by. */
export interface Child extends AsyncDisposable {
  pid: number;
  /** What it has written so far. */
  output(): string;
  /** Resolves with what it wrote to standard output; rejects when it fails. */
  finished: Promise<string>;
}

/** Starts Node.js on a script of `extras`, with nothing of the environment but what is named. */
export async function startExtra(
  args: string[],
  environment: Record<string, string>,
): Promise<Child> {
  const child = spawn(process.execPath, args, {
    cwd: extrasFolder,
    // As a server of production runs: ours does not look at it.
    env: { PATH: process.env['PATH'], NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await once(child, 'spawn');
  // Nobody outlives a benchmark, however that ends.
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  child.once('close', () => process.off('exit', killWithUs));
  let written = '';
  let complaints = '';
  child.stdout.on('data', (chunk: Buffer) => (written += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const finished = once(child, 'close').then(([code]) => {
    if (code === 0) return written;
    throw new Error(`${args.join(' ')} ended with ${code}: ${complaints || written}`);
  });
  // A server's end is told by what waits for its answer.
  finished.catch(() => {});
  return {
    pid: child.pid ?? 0,
    output: () => complaints + written,
    finished,
    [Symbol.asyncDispose]: () => end(child),
  };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'close');
  child.kill('SIGKILL');
  await ended;
}

/** Waits until a server answers at all. */
export async function untilAnswering(url: string, child: Pick<Child, 'output'>): Promise<void> {
  await until(`an answer at ${url}`, () =>
    fetch(url, { method: 'OPTIONS' }).then(
      () => true,
      () => false,
    ),
  ).catch((error: unknown) => {
    throw new Error(`${String(error)}\n${child.output()}`, { cause: error });
  });
}
