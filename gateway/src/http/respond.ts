import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';

const compress = promisify(gzip);

// A board snapshot shrinks to a tenth; below this the headers weigh more than what is saved.
const compressFromBytes = 4 * 1024;

/** Sends JSON that no cache may keep. */
export function respondJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: OutgoingHttpHeaders = {},
): void {
  send(response, status, Buffer.from(JSON.stringify(body)), headers);
}

/** Sends JSON that may be large, packed for clients that can unpack it. */
export async function respondLargeJson(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: OutgoingHttpHeaders = {},
): Promise<void> {
  const text = Buffer.from(JSON.stringify(body));
  const varying = { ...headers, vary: 'accept-encoding' };
  if (text.length < compressFromBytes || !acceptsGzip(request)) {
    return send(response, status, text, varying);
  }
  // In the thread pool, at the level where time and size meet.
  const packed = await compress(text, { level: constants.Z_BEST_SPEED });
  send(response, status, packed, { ...varying, 'content-encoding': 'gzip' });
}

function acceptsGzip(request: IncomingMessage): boolean {
  return /\bgzip\b(?!;q=0(?:\.0*)?(?:,|$))/.test(request.headers['accept-encoding'] ?? '');
}

function send(
  response: ServerResponse,
  status: number,
  body: Buffer,
  headers: OutgoingHttpHeaders,
): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': body.length,
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(body);
}
