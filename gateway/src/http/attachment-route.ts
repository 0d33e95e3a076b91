import {
  Agent as HttpAgent,
  type ClientRequest,
  type IncomingMessage,
  request as requestHttp,
  type ServerResponse,
} from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';
import { pipeline } from 'node:stream/promises';
import { formattedFault } from '../graph/graph-fault.ts';
import type { GraphContext } from '../graph/graph-context.ts';
import type { FaultCode } from '../graph/messages.ts';
import type { ViewerTokens } from '../viewer/viewer-token.ts';
import { respondJson } from './respond.ts';

export interface AttachmentRouteOptions {
  /** Where joint-meeting serves its graph; its attachments lie beside it. */
  jointMeetingUrl: string;
  tokens: ViewerTokens;
  /** How long either side may be silent. @default 60_000 */
  idleMs?: number;
}

export type AttachmentRoute = (
  request: IncomingMessage,
  response: ServerResponse,
  context: GraphContext,
) => Promise<void>;

const agents = {
  'http:': new HttpAgent({ keepAlive: true, maxSockets: 64 }),
  'https:': new HttpsAgent({ keepAlive: true, maxSockets: 64 }),
};

// What the office says of an answer; everything else is this server's own business.
const passedOn = [
  'content-type',
  'content-length',
  'content-disposition',
  'cache-control',
  'content-security-policy',
  'x-content-type-options',
  'cross-origin-resource-policy',
];

/** Streams uploads to joint-meeting and attachments from it, with the viewer's token. */
export function createAttachmentRoute(options: AttachmentRouteOptions): AttachmentRoute {
  const { tokens, idleMs = 60_000 } = options;

  return async (request, response, context) => {
    const refuse = (status: number, code: FaultCode) => {
      const { message } = formattedFault(code, context.locale);
      respondJson(response, status, { code, message });
    };
    if (context.viewer.role === 'ANONYMOUS') return refuse(401, 'not_signed_in');
    const { pathname, search } = new URL(request.url ?? '/', 'http://gateway');
    const target = new URL(`${pathname}${search}`, options.jointMeetingUrl);
    const length = request.headers['content-length'];
    const upstream = open(target, request.method ?? 'GET', {
      authorization: `Bearer ${await tokens.tokenFor(context.viewer)}`,
      'accept-language': context.locale,
      'x-request-id': context.requestId,
      ...(length === undefined ? {} : { 'content-length': length }),
    });
    upstream.setTimeout(idleMs, () => upstream.destroy(new Error('joint-meeting is silent')));
    const answered = answerOf(upstream);
    // An upload that is cut off here must not look complete there.
    request.once('close', () => {
      if (!request.complete) upstream.destroy();
    });
    request.pipe(upstream);

    let answer: IncomingMessage;
    try {
      answer = await answered;
    } catch {
      if (request.destroyed && !request.complete) return;
      return refuse(503, 'department_unreachable');
    }
    // It may have refused before all has come: the rest goes nowhere.
    request.unpipe(upstream);
    request.resume();
    for (const name of passedOn) {
      const value = answer.headers[name];
      if (value !== undefined) response.setHeader(name, value);
    }
    response.statusCode = answer.statusCode ?? 502;
    try {
      await pipeline(answer, response);
    } catch {
      // The viewer left, or the office broke off: the cut connection says so.
      response.destroy();
    } finally {
      upstream.destroy();
    }
  };
}

function open(url: URL, method: string, headers: Record<string, string>): ClientRequest {
  const secure = url.protocol === 'https:';
  return (secure ? requestHttps : requestHttp)(url, {
    method,
    headers,
    agent: secure ? agents['https:'] : agents['http:'],
  });
}

function answerOf(upstream: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    upstream.once('response', resolve);
    upstream.on('error', reject);
    upstream.once('close', () => reject(new Error('joint-meeting closed the connection')));
  });
}
