import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Answer, answerOf } from '../graph/answer.ts';
import type { GraphContext } from '../graph/graph-context.ts';
import { formattedFault } from '../graph/graph-fault.ts';
import type { FaultCode } from '../graph/messages.ts';
import type { OperationService } from '../graph/operation-service.ts';
import { BadGraphqlRequest, readGraphqlParams } from './graphql-params.ts';
import { BodyTooLargeError } from './read-body.ts';
import { respondAnswer } from './respond.ts';

/** Serves an event stream to a client that asked for one. */
export type StreamRoute = (
  request: IncomingMessage,
  response: ServerResponse,
  params: Awaited<ReturnType<typeof readGraphqlParams>>,
  context: GraphContext,
) => Promise<void>;

export interface GraphqlRouteOptions {
  operations: OperationService;
  maxBodyBytes: number;
  stream: StreamRoute;
}

export type GraphqlRoute = (
  request: IncomingMessage,
  response: ServerResponse,
  context: GraphContext,
) => Promise<void>;

const responseJson = 'application/graphql-response+json';

/** Answers GraphQL over HTTP, and hands event streams on. */
export function createGraphqlRoute(options: GraphqlRouteOptions): GraphqlRoute {
  return async (request, response, context) => {
    const accept = request.headers.accept ?? '*/*';
    const mediaType = accept.includes(responseJson) ? responseJson : 'application/json';
    const respond = (status: number, answer: Answer) => {
      // Under `application/json` the status says only that the answer is GraphQL's (section 6.4.1).
      const shown = mediaType === responseJson || status >= 405 ? status : 200;
      const headers = { 'content-type': `${mediaType}; charset=utf-8` };
      return respondAnswer(request, response, shown, answer, headers);
    };
    const refuse = (status: number, code: FaultCode, detail?: string) =>
      respond(status, answerOf({ errors: [formattedFault(code, context.locale, { detail })] }));

    try {
      const params = await readGraphqlParams(request, options.maxBodyBytes);
      if (wantsStream(accept, params.query)) {
        return await options.stream(request, response, params, context);
      }
      const outcome = await options.operations.run(params, context, {
        // A link or an image must not be able to change anything.
        allowMutation: request.method === 'POST',
      });
      return await respond(outcome.executed ? 200 : 400, outcome.answer);
    } catch (error) {
      if (error instanceof BodyTooLargeError) {
        // What the client is still sending is not read, so nothing can follow on this connection.
        response.setHeader('connection', 'close');
        return await refuse(413, 'document_too_large');
      }
      if (!(error instanceof BadGraphqlRequest)) throw error;
      if (error.status === 405) response.setHeader('allow', 'GET, POST');
      const code = error.status === 405 ? 'method_not_allowed' : 'invalid_input';
      return await refuse(error.status, code, error.message);
    }
  };
}

/**
 * Whether the answer is an event stream. Clients such as urql accept both at every request and mean a
 * stream for a subscription only; who names the stream first, or nothing else, always gets it.
 */
function wantsStream(accept: string, query: unknown): boolean {
  const stream = accept.indexOf('text/event-stream');
  if (stream === -1) return false;
  const json = accept.search(/application\/(graphql-response\+)?json/);
  return (
    json === -1 ||
    stream < json ||
    (typeof query === 'string' && /^[\s,]*subscription\b/.test(query))
  );
}
