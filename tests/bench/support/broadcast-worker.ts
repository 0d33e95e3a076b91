import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import { monotonicMs } from './clock.ts';
import { serveTasks } from './worker.ts';

const server = new WebSocketServer({
  host: '127.0.0.1',
  port: 0,
  perMessageDeflate: false,
  handleProtocols: () => 'graphql-transport-ws',
});
const listening = once(server, 'listening');

/** Where the server listens. */
async function address(): Promise<string> {
  await listening;
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Sends one frame to everybody, and returns when it began. */
function broadcast(frame: string): number {
  const startedAt = monotonicMs();
  const data = Buffer.from(frame);
  for (const client of server.clients) client.send(data, { binary: false });
  return startedAt;
}

const tasks = { address, broadcast };

export type BroadcastTasks = typeof tasks;

serveTasks(tasks);
