import { createServer, type Server } from 'node:net';

/** Ports that nobody else takes until they are given back. */
export interface PortBlock extends AsyncDisposable {
  /** The gateway's port and those of the subgraphs after it. */
  ports: number[];
}

// Below the range from which the system takes ports of outgoing connections: a process that is
// killed and started again must find its port free.
const firstPort = 5_801;
const lastPort = 5_899;
/** A hub's ports and the mark. All blocks are as long, so that a mark is never another's port. */
const blockLength = 7;

/**
 * Reserves up to six neighbouring ports; the last of the block is kept open as its mark for other
 * tests, as a process that was killed leaves its own port free for a while.
 */
export async function reservePorts(count: number): Promise<PortBlock> {
  for (let start = firstPort; start + blockLength <= lastPort + 1; start += blockLength) {
    const mark = await listen(start + blockLength - 1);
    if (mark === null) continue;
    const ports = Array.from({ length: count }, (_, index) => start + index);
    if (await areFree(ports)) return { ports, [Symbol.asyncDispose]: () => close(mark) };
    await close(mark);
  }
  throw new Error(`No block of ports is free from ${firstPort} to ${lastPort}`);
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
