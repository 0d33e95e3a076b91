import { createServer } from 'node:net';
import type { Settings } from './settings.ts';
import { subgraphs } from './settings.ts';

/** The port of a local subgraph: the gateway's and those after it, in a fixed order. */
export function portOf(settings: Settings, subgraph: (typeof subgraphs)[number]): number {
  return settings.port + 1 + subgraphs.indexOf(subgraph);
}

/** Throws when other programs listen where we have to, naming every such port. */
export async function requireFreePorts(settings: Settings): Promise<void> {
  const local = subgraphs.filter((name) => !settings.remoteSubgraphs.has(name));
  const wanted = [
    { host: settings.host, port: settings.port },
    ...local.map((name) => ({ host: '127.0.0.1', port: portOf(settings, name) })),
  ];
  const free = await Promise.all(wanted.map(({ host, port }) => isFree(host, port)));
  const taken = wanted.filter((_, index) => !free[index]).map(({ port }) => port);
  if (taken.length === 0) return;
  throw new Error(
    `Other programs listen on ${taken.join(', ')}: stop them, or set PORT so that it and the five ports after it are free.`,
  );
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(new Error(`Cannot listen on ${host}:${port}: ${error.message}`));
    });
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
