import { print, type DocumentNode, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { GraphContext } from '../graph/graph-context.ts';
import { subgraphReadingOf } from '../graph/subgraph-reading.ts';
import { formattedFault } from '../graph/graph-fault.ts';
import type { ViewerTokens } from '../viewer/viewer-token.ts';
import { createCircuit } from './circuit.ts';
import { postJson, UnreachableError, type JsonAnswer } from './post-json.ts';
import type { SubgraphName } from './subgraph-names.ts';

/** One operation that the planner wants a subgraph to execute. */
export interface SubgraphRequest {
  document: DocumentNode;
  variables?: Record<string, unknown>;
  operationName?: string;
  context: GraphContext;
}

/** What a subgraph answered, or the error that stands for its silence. */
export interface SubgraphResult {
  data?: Record<string, unknown> | null;
  errors?: GraphQLFormattedError[];
}

export type SubgraphExecutor = (request: SubgraphRequest) => Promise<SubgraphResult>;

export interface SubgraphExecutorOptions {
  name: SubgraphName;
  url: string;
  tokens: ViewerTokens;
  log: Logger;
  timeoutMs: number;
}

const printed = new WeakMap<DocumentNode, string>();

/**
 * Calls one subgraph over HTTP with the viewer's token.
 * Nothing of the client's own request goes along, and a subgraph that does not answer becomes an
 * error value: it blanks its fields and no others.
 */
export function createSubgraphExecutor(options: SubgraphExecutorOptions): SubgraphExecutor {
  const { name, tokens, timeoutMs } = options;
  const log = options.log.child({ subgraph: name });
  const url = new URL(options.url);
  const circuit = createCircuit();
  let reachable = true;

  /** One line when it goes and one when it is back: an outage must not fill the disk. */
  function note(nowReachable: boolean, details: object): void {
    if (nowReachable === reachable) return;
    reachable = nowReachable;
    if (reachable) log.info(details, 'the subgraph is back');
    else log.warn(details, 'the subgraph cannot be reached');
  }

  async function call(request: SubgraphRequest): Promise<JsonAnswer> {
    if (!circuit.closed()) throw new UnreachableError('resting after a time-out');
    const { viewer, locale, requestId } = request.context;
    const answer = await postJson(url, bodyOf(request), {
      timeoutMs,
      headers: {
        authorization: `Bearer ${await tokens.tokenFor(viewer)}`,
        'accept-language': locale,
        'x-request-id': requestId,
      },
    });
    circuit.succeeded();
    note(true, { requestId });
    return answer;
  }

  return async (request) => {
    const { locale, requestId } = request.context;
    try {
      const answer = await call(request);
      request.context.onSubgraphReading?.(subgraphReadingOf(answer.headers));
      if (isResult(answer.body)) return answer.body;
      log.error({ requestId, status: answer.status }, 'the subgraph answered without a result');
    } catch (error) {
      if (!(error instanceof UnreachableError)) throw error;
      if (error.timedOut) circuit.timedOut();
      note(false, { requestId, reason: error.message });
    }
    return {
      data: null,
      errors: [formattedFault('department_unreachable', locale, { service: name })],
    };
  };
}

function bodyOf({ document, variables, operationName }: SubgraphRequest): string {
  let query = printed.get(document);
  if (query === undefined) {
    query = print(document);
    printed.set(document, query);
  }
  return JSON.stringify({ query, variables, operationName });
}

/** Also with status 400 or 500: a refused operation is an answer, a proxy's error page is none. */
function isResult(body: unknown): body is SubgraphResult {
  return typeof body === 'object' && body !== null && ('data' in body || 'errors' in body);
}
