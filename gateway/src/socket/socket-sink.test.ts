import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { PassThrough, type Duplex } from 'node:stream';
import { expect, test } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { createSocketSink } from './socket-sink.ts';

/** What a client of `ws` reads of what is written to the connection below its socket. */
async function messagesOf(write: (connection: Duplex) => void): Promise<string[]> {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  server.on('connection', (socket, { socket: connection }) => {
    write(connection);
    socket.close();
  });
  const client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const messages: string[] = [];
  client.on('message', (bytes: Buffer) => messages.push(bytes.toString()));
  await once(client, 'close');
  server.close();
  return messages;
}

const ids = ['1', '5f0c7a2e-0d9d-4f0e-9c5e-3a1d2b4c6e8f', '引号"'];

test.each([0, 40, 60, 61, 62, 125, 126, 65_400, 65_535, 65_536, 200_000])(
  'a result with %d characters arrives whole, under the id of each subscriber',
  async (length) => {
    const data = 'x'.repeat(length);
    const payload = Buffer.from(JSON.stringify({ data }));
    const frames = [1, 2].map((position) => ({ position, payload }));
    const messages = await messagesOf((connection) => {
      for (const id of ids) createSocketSink(connection, id, () => true).send(frames);
    });
    const expected = ids.flatMap((id) =>
      [1, 2].map(() => ({ id, type: 'next', payload: { data } })),
    );
    expect(messages.map((text) => JSON.parse(text) as unknown)).toEqual(expected);
  },
);

test('a connection that closes is sent nothing', () => {
  const connection = new PassThrough();
  const sink = createSocketSink(connection, '1', () => false);
  expect(sink.send([{ position: 1, payload: Buffer.from('{}') }])).toBe(false);
  expect(connection.readableLength).toBe(0);
});

test('a connection that nobody reads is full after half a megabyte', () => {
  const connection = new PassThrough({ highWaterMark: 1 });
  const sink = createSocketSink(connection, '1', () => true);
  const frames = [{ position: 1, payload: Buffer.alloc(100_000, 0x20) }];
  const taken = Array.from({ length: 8 }, () => sink.send(frames));
  expect(taken[0]).toBe(true);
  expect(taken.at(-1)).toBe(false);
});
