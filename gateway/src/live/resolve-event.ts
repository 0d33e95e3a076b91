import { setTimeout as delay } from 'node:timers/promises';
import { encodeCursor } from '@lianxi/kit/cursor';
import type { OperationService } from '../graph/operation-service.ts';
import type { PresentedResult } from '../graph/present-result.ts';
import type { LiveMetrics } from '../metrics.ts';
import type { EventOutcome, ResolveEvent } from './live-group.ts';
import type { LiveOperation } from './live-operation.ts';

export interface ResolveEventOptions {
  operations: Pick<OperationService, 'execute'>;
  metrics: LiveMetrics;
  /** Waits between attempts while the office's own subgraph does not answer. */
  retryDelaysMs?: number[];
}

// Some ten seconds: a subgraph that restarts is back by then.
const defaultDelaysMs = [100, 250, 500, 1_000, 1_000, 1_000, 2_000, 2_000, 2_000];
const maxRunning = 32;
const faultCodes = new Set<unknown>(['department_unreachable', 'internal']);

/** Resolves events by executing a group's query, a bounded number at a time. */
export function createEventResolver(options: ResolveEventOptions): ResolveEvent {
  const { operations, metrics } = options;
  const delays = options.retryDelaysMs ?? defaultDelaysMs;
  const queue = createQueue(maxRunning);

  return async (position, operation, context, abandoned) => {
    const cursor = encodeCursor(position);
    const variables = { ...operation.variables, [operation.cursorVariable]: cursor };
    const { document, operationName, responseKey } = operation;
    const execute = () => {
      metrics.executions.inc();
      return operations.execute(
        { document, operationName, variables },
        { ...context, requestId: `live-${position}` },
      );
    };

    let result = await queue.run(execute);
    for (const delayMs of delays) {
      if (!hasFailed(result, responseKey) || !isPassing(result) || abandoned()) break;
      // Without the event itself there is nothing to show: waiting keeps it, and the order.
      await delay(delayMs);
      result = await queue.run(execute);
    }
    return toOutcome(result, operation, cursor);
  };
}

function toOutcome(
  { data, errors }: PresentedResult,
  { responseKey }: LiveOperation,
  cursor: string,
): EventOutcome {
  if (data?.[responseKey] != null)
    return { payload: JSON.stringify({ data, errors }), lost: false };
  if (!errors) return { payload: null, lost: false };
  // The subscription's field is not null, so its absence is that of all data; the cursor lets a
  // client go on from here.
  const payload = JSON.stringify({ data: null, errors, extensions: { cursor } });
  // A refusal would be the same next time; what broke has to be made up for.
  const lost = errors.some(({ extensions }) => faultCodes.has(extensions?.code));
  return { payload, lost };
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
