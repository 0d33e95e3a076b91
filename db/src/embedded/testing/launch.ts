import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { RuntimeUser } from '../runtime-user.ts';

/** A launcher in a process of its own, and the server it started. */
export interface Launch extends AsyncDisposable {
  process: ChildProcess;
  adminUrl: string;
  /** The server's process. */
  pid: number;
  /** Sends the signal and resolves with the launcher's exit code, null when the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

const script = fileURLToPath(new URL('launcher.ts', import.meta.url));

/** Starts a launcher, as another user if given; throws what it complained of. */
export async function launch(dataFolder: string, user: RuntimeUser = null): Promise<Launch> {
  const child = spawn(process.execPath, [script, dataFolder], {
    ...user,
    env: { PATH: process.env['PATH'] },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let complaint = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  await Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
  if (output === '') throw new Error(complaint);
  const { adminUrl, pid } = JSON.parse(output) as { adminUrl: string; pid: number };

  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const closed = once(child, 'close');
    child.kill(signal);
    await closed;
    return child.exitCode;
  };
  return {
    process: child,
    adminUrl,
    pid,
    end,
    async [Symbol.asyncDispose]() {
      await end('SIGTERM');
    },
  };
}
