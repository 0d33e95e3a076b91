import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';

/** A WebSocket of a load: it finds messages in the bytes as they came, and makes an object of none. */
export interface FrameLink {
  send(message: string): void;
  /** Ends it without a farewell, as a lost network does. */
  cut(): void;
  /** Resolves when it has ended, whoever ended it. */
  ended: Promise<void>;
}

export interface FrameLinkOptions {
  /** `http://` address. */
  url: string;
  protocol: string;
  /** Told of each message: it is `bytes` from `start` to `end`, and only during the call. */
  onMessage(bytes: Buffer, start: number, end: number): void;
}

const opcodes = { text: 1, close: 8, ping: 9, pong: 10 } as const;

// Links read one after another, and nothing of what they read outlasts the call.
const reading = Buffer.allocUnsafe(256 * 1024);
const endOfHead = Buffer.from('\r\n\r\n');

/** Opens a link; rejects where the server does not take it. */
export async function openFrameLink(options: FrameLinkOptions): Promise<FrameLink> {
  const { hostname, port, host, pathname } = new URL(options.url);
  const opened = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<void>();
  let isOpen = false;
  let rest = Buffer.alloc(0);

  function read(bytes: Buffer): number {
    if (isOpen) return readFrames(bytes, take);
    const end = bytes.indexOf(endOfHead);
    if (end < 0) return 0;
    const head = bytes.toString('latin1', 0, end);
    isOpen = head.startsWith('HTTP/1.1 101');
    if (isOpen) opened.resolve();
    else opened.reject(new Error(head));
    return end + endOfHead.length;
  }

  function take(opcode: number, bytes: Buffer, start: number, end: number): void {
    if (opcode === opcodes.text) options.onMessage(bytes, start, end);
    else if (opcode === opcodes.ping) {
      socket.write(toFrame(opcodes.pong, bytes.subarray(start, end)));
    } else if (opcode === opcodes.close) socket.end();
  }

  const socket = connect({
    host: hostname,
    port: Number(port),
    onread: {
      buffer: reading,
      callback(length) {
        const chunk = reading.subarray(0, length);
        const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        rest = Buffer.from(bytes.subarray(read(bytes)));
        return true;
      },
    },
  });
  // What went wrong is followed by the end.
  socket.on('error', () => {});
  socket.once('close', () => {
    ended.resolve();
    opened.reject(new Error('the link ended'));
  });
  socket.write(
    [
      `GET ${pathname} HTTP/1.1`,
      `host: ${host}`,
      'connection: Upgrade',
      'upgrade: websocket',
      'sec-websocket-version: 13',
      `sec-websocket-key: ${randomBytes(16).toString('base64')}`,
      `sec-websocket-protocol: ${options.protocol}`,
      '\r\n',
    ].join('\r\n'),
  );
  await opened.promise;
  return {
    ended: ended.promise,
    send: (message) => void socket.write(toFrame(opcodes.text, Buffer.from(message))),
    cut: () => void socket.destroy(),
  };
}

/** Reads whole frames, as servers send them, and returns where the first that is not begins. */
function readFrames(
  bytes: Buffer,
  take: (opcode: number, bytes: Buffer, start: number, end: number) => void,
): number {
  let at = 0;
  for (;;) {
    const short = (bytes[at + 1] ?? 0) & 0x7f;
    const header = short < 126 ? 2 : short === 126 ? 4 : 10;
    const start = at + header;
    if (start > bytes.length) return at;
    const length =
      short < 126
        ? short
        : short === 126
          ? bytes.readUInt16BE(at + 2)
          : Number(bytes.readBigUInt64BE(at + 2));
    const end = start + length;
    if (end > bytes.length) return at;
    take((bytes[at] ?? 0) & 0x0f, bytes, start, end);
    at = end;
  }
}

/** A frame as clients send it, with a mask that leaves the bytes as they are. */
function toFrame(opcode: number, payload: Buffer): Buffer {
  const noMask = [0, 0, 0, 0];
  const isShort = payload.length < 126;
  const length = isShort
    ? [0x80 | payload.length]
    : [0x80 | 126, payload.length >> 8, payload.length & 0xff];
  return Buffer.concat([Buffer.from([0x80 | opcode, ...length, ...noMask]), payload]);
}
