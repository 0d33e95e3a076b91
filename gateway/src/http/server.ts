import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { localeOf } from '@lianxi/kit/locale';
import type { Logger } from 'pino';
import type { GraphContext } from '../graph/graph-context.ts';
import { formattedFault } from '../graph/graph-fault.ts';
import type { FaultCode } from '../graph/messages.ts';
import type { Metrics } from '../metrics.ts';
import { refuse, type SocketServer } from '../socket/socket-server.ts';
import { credentialsOf, type SessionReader } from '../viewer/session-reader.ts';
import type { SigningKeys } from '../viewer/signing-keys.ts';
import { anonymousViewer } from '../viewer/viewer.ts';
import type { AttachmentRoute } from './attachment-route.ts';
import type { AuthRoute } from './auth-route.ts';
import { setSecurityHeaders, type BoardFiles } from './board-files.ts';
import type { GraphqlRoute } from './graphql-route.ts';
import { respondReadiness, type ReadinessCheck } from './health.ts';
import type { OriginCheck } from './request-origin.ts';
import { respondJson } from './respond.ts';

export interface HttpServerOptions {
  graphql: GraphqlRoute;
  auth: AuthRoute;
  attachments: AttachmentRoute;
  board: BoardFiles;
  readiness: ReadinessCheck;
  keys: SigningKeys;
  sessions: SessionReader;
  sockets: SocketServer;
  isAllowedOrigin: OriginCheck;
  metrics: Metrics;
  log: Logger;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** Builds the server of the one origin; the caller lets it listen. */
export function createHttpServer(options: HttpServerOptions): Server {
  const { metrics, log } = options;

  const contextOf = async (request: IncomingMessage): Promise<GraphContext> => {
    const session = await options.sessions.read(credentialsOf(request.headers));
    return {
      viewer: session?.viewer ?? anonymousViewer,
      locale: localeOf(request.headers['accept-language']),
      requestId: requestIdOf(request),
    };
  };

  const routes: Record<string, Handler> = {
    graphql: async (request, response) =>
      options.graphql(request, response, await contextOf(request)),
    attachments: async (request, response) =>
      options.attachments(request, response, await contextOf(request)),
    auth: options.auth,
    jwks: (_, response) =>
      respondJson(response, 200, options.keys.publicKeys(), {
        'cache-control': 'public, max-age=60',
      }),
    live: (_, response) => respondJson(response, 200, { live: true }),
    ready: (_, response) => respondReadiness(response, options.readiness),
    metrics: async (_, response) => {
      response.setHeader('content-type', metrics.registry.contentType);
      response.end(await metrics.registry.metrics());
    },
    board: options.board,
  };

  const server = createServer((request, response) => {
    const route = routeOf(request.url ?? '/');
    const stopTimer = metrics.httpSeconds.startTimer({ route });
    response.once('close', () => stopTimer({ status: String(response.statusCode) }));
    setSecurityHeaders(response);
    void serve(request, response, route);
  });

  async function serve(request: IncomingMessage, response: ServerResponse, route: string) {
    const changes = request.method !== 'GET' && request.method !== 'HEAD';
    try {
      if (changes && !options.isAllowedOrigin(request)) {
        return fail(request, response, 403, 'origin_not_allowed');
      }
      if (route === 'board' && changes) return fail(request, response, 405, 'method_not_allowed');
      await routes[route]?.(request, response);
    } catch (error) {
      // A client that leaves in the middle of its own request needs no answer.
      if (request.destroyed && response.destroyed) return;
      log.error({ err: error, route, requestId: requestIdOf(request) }, 'a request failed');
      fail(request, response, 500, 'internal');
    }
  }

  server.on('upgrade', (request, socket, head) => {
    // A socket that fails before it is one has nobody to tell.
    socket.on('error', () => socket.destroy());
    if (routeOf(request.url ?? '/') !== 'graphql') return refuse(socket, '404 Not Found');
    options.sockets.upgrade(request, socket, head);
  });
  return server;
}

function routeOf(url: string): string {
  const path = url.split('?', 1)[0] ?? '/';
  if (path === '/graphql') return 'graphql';
  if (path === '/auth/viewer-jwks') return 'jwks';
  if (path === '/auth' || path.startsWith('/auth/')) return 'auth';
  if (path === '/attachments' || path.startsWith('/attachments/')) return 'attachments';
  if (path === '/health/live') return 'live';
  if (path === '/health/ready') return 'ready';
  if (path === '/metrics') return 'metrics';
  return 'board';
}

const requestIds = new WeakMap<IncomingMessage, string>();

/** The id that a proxy gave the request, or one of ours. */
function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  const id =
    requestIds.get(request) ??
    (typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID());
  requestIds.set(request, id);
  return id;
}

function fail(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  code: FaultCode,
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const locale = localeOf(request.headers['accept-language']);
  const error = formattedFault(code, locale);
  respondJson(response, status, { code, message: error.message, errors: [error] });
}
