import type { Logger } from 'pino';
import { formattedFault } from './graph-fault.ts';
import type { ExecuteOperation } from './operation-service.ts';
import { presentResult } from './present-result.ts';
import type { GraphRuntime } from './runtime.ts';

/** Executes through the planner; what it throws becomes an `internal` error and a line in the log. */
export function createExecute(runtime: GraphRuntime, log: Logger): ExecuteOperation {
  return async (operation, context) => {
    try {
      return presentResult(await runtime.execute(operation, context), context, log);
    } catch (error) {
      log.error({ err: error, requestId: context.requestId }, 'an operation could not be executed');
      return { data: null, errors: [formattedFault('internal', context.locale)] };
    }
  };
}
