import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { handleProtocols, type Server } from 'graphql-ws';
import type { Logger } from 'pino';
import { WebSocketServer, type WebSocket } from 'ws';
import type { OriginCheck } from '../http/request-origin.ts';
import { closeCodes, type SocketExtra } from './graph-protocol.ts';

export interface SocketServerOptions {
  protocol: Server<SocketExtra>;
  isAllowedOrigin: OriginCheck;
  log: Logger;
  /** @default 12_000 // 12 seconds between pings; a socket that answers none is ended */
  pingMs?: number;
}

/** The WebSocket side of `/graphql`. */
export interface SocketServer {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  count(): number;
  /** Tells every client to come back elsewhere, and waits until they are gone. */
  close(): Promise<void>;
}

const maxFrameBytes = 64 * 1024;
const closeWaitMs = 2_000;

/** Takes sockets from pages of allowed origins and keeps only those that answer. */
export function createSocketServer(options: SocketServerOptions): SocketServer {
  const { protocol, log, pingMs = 12_000 } = options;
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: maxFrameBytes,
    // Each event is small, and compressing it anew for every socket is what must not happen.
    perMessageDeflate: false,
    handleProtocols,
  });

  function open(socket: WebSocket, request: IncomingMessage, connection: Duplex): void {
    let answered = true;
    const pinging = setInterval(() => {
      if (!answered) return socket.terminate();
      answered = false;
      socket.ping();
    }, pingMs);
    socket.on('pong', () => {
      answered = true;
    });
    // Too large a frame, broken UTF-8 and the like: `ws` closes the socket itself.
    socket.on('error', (error) => log.debug({ err: error }, 'a socket failed'));
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (text) =>
          new Promise((resolve) => {
            // A send that fails has its reason in the close that follows.
            socket.send(text, () => resolve());
          }),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (handle) =>
          socket.on('message', (message: Buffer) => {
            handle(message.toString('utf8')).catch((error: unknown) => {
              log.error({ err: error }, 'a message could not be handled');
              socket.close(4500, 'Internal server error');
            });
          }),
      },
      { socket, connection, request, live: new Set() },
    );
    socket.once('close', (code, reason) => {
      clearInterval(pinging);
      void closed(code, reason.toString());
    });
  }

  return {
    upgrade(request, socket, head) {
      if (!options.isAllowedOrigin(request)) return refuse(socket, '403 Forbidden');
      server.handleUpgrade(request, socket, head, (taken) => open(taken, request, socket));
    },
    count: () => server.clients.size,
    async close() {
      const leaving = [...server.clients].map(
        (client) =>
          new Promise<void>((resolve) => {
            client.once('close', () => resolve());
            client.close(closeCodes.goingAway, 'Going away');
          }),
      );
      const timer = setTimeout(() => {
        for (const client of server.clients) client.terminate();
      }, closeWaitMs);
      await Promise.all(leaving);
      clearTimeout(timer);
    },
  };
}

/** Ends an upgrade that will not happen, as HTTP. */
export function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
