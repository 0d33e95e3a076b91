import { setTimeout as delay } from 'node:timers/promises';
import { encodeCursor } from '@lianxi/kit/cursor';
import type { GraphQLFormattedError } from 'graphql';
import type { OperationService } from '../graph/operation-service.ts';
import type { PresentedResult } from '../graph/present-result.ts';
import type { LiveMetrics } from '../metrics.ts';
import type { EventOutcome } from './event-runs.ts';
import type { ResolveEvents } from './live-group.ts';
import type { LiveOperation } from './live-operation.ts';

export interface ResolveEventsOptions {
  operations: Pick<OperationService, 'execute'>;
  metrics: LiveMetrics;
  /** Waits between attempts while the office's own subgraph does not answer. */
  retryDelaysMs?: number[];
}

// Some ten seconds: a subgraph that restarts is back by then.
const defaultDelaysMs = [100, 250, 500, 1_000, 1_000, 1_000, 2_000, 2_000, 2_000];
// More at once would only wait for the same two or three processors.
const maxRunning = 16;
const faultCodes = new Set<unknown>(['department_unreachable', 'internal']);

/** Resolves the events of a group with one query, a bounded number of queries at a time. */
export function createEventResolver(options: ResolveEventsOptions): ResolveEvents {
  const { operations, metrics } = options;
  const delays = options.retryDelaysMs ?? defaultDelaysMs;
  const queue = createQueue(maxRunning);

  return async (positions, operation, context, abandoned) => {
    const cursors = positions.map(encodeCursor);
    const variables = { ...operation.variables, [operation.cursorsVariable]: cursors };
    const { document, operationName, responseKey } = operation;
    const execute = () => {
      metrics.executions.inc(positions.length);
      metrics.queries.inc();
      return operations.execute(
        { document, operationName, variables },
        { ...context, requestId: `live-${positions[0]}` },
      );
    };

    let result = await queue.run(execute);
    for (const delayMs of delays) {
      if (!hasFailed(result, responseKey) || !isPassing(result) || abandoned()) break;
      // Without the events themselves there is nothing to show: waiting keeps them, and the order.
      await delay(delayMs);
      result = await queue.run(execute);
    }
    return cursors.map((cursor, index) => toOutcome(result, index, operation, cursor));
  };
}

/** What the result of several events says of one of them. */
function toOutcome(
  { data, errors }: PresentedResult,
  index: number,
  { responseKey }: LiveOperation,
  cursor: string,
): EventOutcome {
  const events = data?.[responseKey] as unknown[] | null | undefined;
  const own = errorsAt(errors, responseKey, index);
  const event = events?.[index];
  if (event != null) {
    return { payload: toBytes({ data: { [responseKey]: event }, errors: own }), lost: false };
  }
  if (!own) return { payload: null, lost: false };
  // The subscription's field is not null, so its absence is that of all data; the cursor lets a
  // client go on from here.
  const payload = toBytes({ data: null, errors: own, extensions: { cursor } });
  // A refusal would be the same next time; what broke has to be made up for.
  const lost = own.some(({ extensions }) => faultCodes.has(extensions?.code));
  return { payload, lost };
}

/** The errors of one event, and those of all, with the path that a client of one event expects. */
function errorsAt(
  errors: GraphQLFormattedError[] | undefined,
  responseKey: string,
  index: number,
): GraphQLFormattedError[] | undefined {
  const own = (errors ?? []).flatMap((error) => {
    const [root, item, ...inner] = error.path ?? [];
    if (root !== responseKey || typeof item !== 'number') return [error];
    return item === index ? [{ ...error, path: [responseKey, ...inner] }] : [];
  });
  return own.length > 0 ? own : undefined;
}

function toBytes(result: object): Buffer {
  return Buffer.from(JSON.stringify(result));
}

function hasFailed({ data, errors }: PresentedResult, responseKey: string): boolean {
  return data?.[responseKey] == null && errors !== undefined;
}

/** Whether the failure is one that passes by itself. */
function isPassing({ errors }: PresentedResult): boolean {
  return errors?.some(({ extensions }) => extensions?.code === 'department_unreachable') ?? false;
}

/** Lets a number of tasks run; the others wait in order. */
function createQueue(maxTasks: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return {
    async run<T>(task: () => Promise<T>): Promise<T> {
      if (running >= maxTasks) await new Promise<void>((resolve) => waiting.push(resolve));
      else running += 1;
      try {
        return await task();
      } finally {
        const next = waiting.shift();
        // A place is handed on, not freed: nobody can slip in between.
        if (next) next();
        else running -= 1;
      }
    },
  };
}
