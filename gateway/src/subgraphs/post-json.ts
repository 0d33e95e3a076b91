import {
  request as requestHttp,
  Agent as HttpAgent,
  type IncomingHttpHeaders,
  type IncomingMessage,
} from 'node:http';
import { request as requestHttps, Agent as HttpsAgent } from 'node:https';

/** Thrown when no complete answer came in time. */
export class UnreachableError extends Error {
  /** Whether it hung until the time was up; a refused connection is known at once. */
  readonly timedOut: boolean;

  constructor(message: string, timedOut = false) {
    super(message);
    this.name = 'UnreachableError';
    this.timedOut = timedOut;
  }
}

export interface PostJsonOptions {
  headers: Record<string, string>;
  timeoutMs: number;
}

export interface JsonAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  /** Undefined when the body is not JSON. */
  body: unknown;
}

const maxAnswerBytes = 32 * 1024 * 1024;
// Given up well before a subgraph does: a connection that both drop at once loses a request, and a
// mutation is not sent twice.
const kept = { keepAlive: true, maxSockets: 64, timeout: 30_000 };
const agents = { 'http:': new HttpAgent(kept), 'https:': new HttpsAgent(kept) };

/** Posts JSON over kept connections; throws `UnreachableError` when the other side does not answer. */
export async function postJson(
  url: URL,
  text: string,
  options: PostJsonOptions,
): Promise<JsonAnswer> {
  const response = await send(url, text, options);
  const answer = await readText(response);
  const { statusCode, headers } = response;
  return { status: statusCode ?? 0, headers, body: parseJson(answer) };
}

function send(url: URL, text: string, options: PostJsonOptions): Promise<IncomingMessage> {
  const body = Buffer.from(text);
  const secure = url.protocol === 'https:';
  return new Promise((resolve, reject) => {
    const request = (secure ? requestHttps : requestHttp)(url, {
      method: 'POST',
      agent: secure ? agents['https:'] : agents['http:'],
      headers: {
        ...options.headers,
        'content-type': 'application/json',
        accept: 'application/json',
        'content-length': body.length,
      },
    });
    // One clock for the whole exchange: a trickling answer must not hold a screen either.
    const timer = setTimeout(() => {
      request.destroy(new UnreachableError(`no answer within ${options.timeoutMs} ms`, true));
    }, options.timeoutMs);
    request.once('close', () => clearTimeout(timer));
    request.once('error', (error) => reject(asUnreachable(error)));
    request.once('response', resolve);
    request.end(body);
  });
}

async function readText(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > maxAnswerBytes) throw new UnreachableError('the answer is too large');
      chunks.push(chunk);
    }
  } catch (error) {
    throw asUnreachable(error);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function asUnreachable(error: unknown): UnreachableError {
  if (error instanceof UnreachableError) return error;
  return new UnreachableError(error instanceof Error ? error.message : String(error));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The caller tells by the missing body that no GraphQL server answered.
    return undefined;
  }
}
