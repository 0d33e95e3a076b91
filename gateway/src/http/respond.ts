import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Answer } from '../graph/answer.ts';

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

/** Sends an answer, which may be large, packed for clients that can unpack it. */
export async function respondAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  answer: Answer,
  headers: OutgoingHttpHeaders = {},
): Promise<void> {
  const text = answer.text();
  const varying = { ...headers, vary: 'accept-encoding' };
  if (text.length < compressFromBytes || !acceptsGzip(request)) {
    return send(response, status, text, varying);
  }
  send(response, status, await answer.packed(), { ...varying, 'content-encoding': 'gzip' });
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
