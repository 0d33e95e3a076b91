import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { connect as connectSocket } from 'node:net';
import { reservePorts } from './ports.ts';
import { until } from './until.ts';

/** A NATS server of a test's own, which can be killed and started again. */
export interface NatsServer extends AsyncDisposable {
  url: string;
  start(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

/** Starts Debian's `nats-server`. */
export async function startNatsServer(): Promise<NatsServer> {
  const [program] = globSync('/usr/{local/,}{s,}bin/nats-server');
  if (program === undefined) throw new Error('nats-server is missing: apt-get install nats-server');
  const reserved = await reservePorts(1);
  const port = reserved.ports[0] ?? 0;
  let child: ChildProcess | null = null;

  async function kill(): Promise<void> {
    const ending = child;
    child = null;
    if (ending === null) return;
    const ended = once(ending, 'close');
    ending.kill('SIGKILL');
    await ended;
  }

  const server: NatsServer = {
    url: `nats://127.0.0.1:${port}`,
    async start() {
      child = spawn(program, ['-a', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
      await until('NATS answers', () => answers(port));
    },
    kill,
    async [Symbol.asyncDispose]() {
      await kill();
      await reserved[Symbol.asyncDispose]();
    },
  };
  await server.start();
  return server;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connectSocket(port, '127.0.0.1');
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('data', () => socket.destroy());
  });
}
