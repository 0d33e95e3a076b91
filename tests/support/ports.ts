import { createServer, type Server } from 'node:net';

/** Ports that nobody else takes until they are given back. */
export interface PortBlock extends AsyncDisposable {
  /** The gateway's port and those of the subgraphs after it. */
  ports: number[];
}

// Below the range from which the system takes ports of outgoing connections: a process that is
// killed and started again must find its port free.
const firstPort = 5_850;
const lastPort = 5_899;

/** Reserves a block of neighbouring ports; the last one is kept open as its mark for other tests. */
export async function reservePorts(count: number): Promise<PortBlock> {
  for (let start = firstPort; start + count <= lastPort; start += count + 1) {
    const mark = await listen(start + count);
    if (mark === null) continue;
    const ports = Array.from({ length: count }, (_, index) => start + index);
    if (await areFree(ports)) return { ports, [Symbol.asyncDispose]: () => close(mark) };
    await close(mark);
  }
  throw new Error(`No ${count} neighbouring ports are free from ${firstPort} to ${lastPort}`);
}

async function areFree(ports: number[]): Promise<boolean> {
  for (const port of ports) {
    const server = await listen(port);
    if (server === null) return false;
    await close(server);
  }
  return true;
}

function listen(port: number): Promise<Server | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => resolve(server));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
