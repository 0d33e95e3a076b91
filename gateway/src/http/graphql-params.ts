import type { IncomingMessage } from 'node:http';
import type { OperationParams } from '../limits/check-operation.ts';
import { readBody } from './read-body.ts';

/** Thrown when a request is no GraphQL request; `status` says why. */
export class BadGraphqlRequest extends Error {
  readonly status: 400 | 405 | 415;

  constructor(status: BadGraphqlRequest['status'], detail: string) {
    super(detail);
    this.status = status;
  }
}

/** Reads what to execute from a GET or POST (GraphQL over HTTP, section 5). */
export async function readGraphqlParams(
  request: IncomingMessage,
  maxBytes: number,
): Promise<OperationParams> {
  if (request.method === 'GET') return paramsOfUrl(request.url ?? '');
  if (request.method !== 'POST') throw new BadGraphqlRequest(405, 'method');
  // Other types can be sent by a form of any page without asking first.
  if (!/^application\/(graphql\+)?json\b/.test(request.headers['content-type'] ?? '')) {
    throw new BadGraphqlRequest(415, 'content-type');
  }
  const body = parseJson(await readBody(request, maxBytes), 'body');
  // A list would be a batch, in which the limits of one operation count for nothing.
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new BadGraphqlRequest(400, 'body');
  }
  return body;
}

function paramsOfUrl(path: string): OperationParams {
  const { searchParams } = new URL(path, 'http://gateway');
  const variables = searchParams.get('variables');
  return {
    query: searchParams.get('query') ?? undefined,
    operationName: searchParams.get('operationName') ?? undefined,
    variables: variables === null ? undefined : parseJson(variables, 'variables'),
  };
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadGraphqlRequest(400, what);
  }
}
