import type { ExecutionResult, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { GraphContext } from './graph-context.ts';
import { formattedFault } from './graph-fault.ts';

/** A result as it is sent: JSON and nothing else. */
export interface PresentedResult {
  data?: ExecutionResult['data'];
  errors?: GraphQLFormattedError[];
}

type Presentable = Pick<ExecutionResult, 'data'> & { errors?: readonly GraphQLFormattedError[] };

// Codes that are meant for clients are snake case; GraphQL servers' own are not.
const publicCode = /^[a-z][a-z0-9_]*$/;

/**
 * Leaves of each error what a client may know: a stable code, a sentence, the path.
 * Anything unforeseen is `internal` for the client and a full line in the log.
 */
export function presentResult(
  result: Presentable,
  context: Pick<GraphContext, 'locale' | 'requestId'>,
  log: Logger,
): PresentedResult {
  const { data, errors } = result;
  if (!errors || errors.length === 0) return { data };
  const presented = errors.map((error) => presentError(error, context, log));
  return { data, errors: withoutRepeats(presented) };
}

function presentError(
  error: GraphQLFormattedError,
  { locale, requestId }: Pick<GraphContext, 'locale' | 'requestId'>,
  log: Logger,
): GraphQLFormattedError {
  const { code, path, service, ...others } = error.extensions ?? {};
  const at = error.path ? { path: error.path } : {};
  if (typeof code === 'string' && code !== 'internal' && publicCode.test(code)) {
    const { stacktrace: _, http: __, serviceName: ___, ...known } = others;
    const extensions = {
      code,
      ...(path ? { path } : {}),
      ...(service ? { service } : {}),
      ...known,
    };
    return { message: error.message, ...at, extensions };
  }
  // What a subgraph calls internal it has logged itself; the rest is known only here.
  if (code !== 'internal') log.error({ requestId, err: error }, 'an operation failed');
  return { ...formattedFault('internal', locale), ...at };
}

/** A dead subgraph fails every fetch of an operation; to say so once is enough. */
function withoutRepeats(errors: GraphQLFormattedError[]): GraphQLFormattedError[] {
  const unreachable = new Set<unknown>();
  return errors.filter(({ extensions }) => {
    if (extensions?.code !== 'department_unreachable') return true;
    const repeated = unreachable.has(extensions.service);
    unreachable.add(extensions.service);
    return !repeated;
  });
}
