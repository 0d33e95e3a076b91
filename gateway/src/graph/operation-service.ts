import type { Logger } from 'pino';
import type {
  CheckedOperation,
  OperationChecker,
  OperationParams,
} from '../limits/check-operation.ts';
import type { GraphContext } from './graph-context.ts';
import { formattedFault } from './graph-fault.ts';
import { presentResult, type PresentedResult } from './present-result.ts';
import type { GraphOperation, GraphRuntime } from './runtime.ts';

/** What became of an operation. */
export interface OperationOutcome {
  /** False when it was refused before anything was executed. */
  executed: boolean;
  result: PresentedResult;
}

export interface RunOptions {
  /** @default true */
  allowMutation?: boolean;
}

/** Checks and executes what clients send, whichever way it came. */
export interface OperationService {
  check: OperationChecker;
  run(
    params: OperationParams,
    context: GraphContext,
    options?: RunOptions,
  ): Promise<OperationOutcome>;
  /** Executes what has been checked. */
  execute(operation: GraphOperation, context: GraphContext): Promise<PresentedResult>;
}

/** Joins the checks, the planner and the presentation of errors. */
export function createOperationService(
  runtime: GraphRuntime,
  check: OperationChecker,
  log: Logger,
): OperationService {
  async function execute(
    operation: GraphOperation,
    context: GraphContext,
  ): Promise<PresentedResult> {
    try {
      return presentResult(await runtime.execute(operation, context), context, log);
    } catch (error) {
      log.error({ err: error, requestId: context.requestId }, 'an operation could not be executed');
      return { data: null, errors: [formattedFault('internal', context.locale)] };
    }
  }

  return {
    check,
    execute,
    async run(params, context, { allowMutation = true } = {}) {
      const refused = (result: PresentedResult) => ({ executed: false, result });
      const outcome = check(params, context.locale);
      if (!outcome.ok) return refused({ errors: outcome.errors.map((error) => error.toJSON()) });
      const fault = findKindFault(outcome.checked, allowMutation);
      if (fault) {
        const detail = { detail: fault };
        return refused({ errors: [formattedFault('invalid_input', context.locale, detail)] });
      }
      return { executed: true, result: await execute(outcome.checked, context) };
    },
  };
}

function findKindFault({ operation }: CheckedOperation, allowMutation: boolean): string | null {
  if (operation.operation === 'subscription') {
    return 'A subscription needs a WebSocket or text/event-stream.';
  }
  if (operation.operation === 'mutation' && !allowMutation) return 'A mutation needs POST.';
  return null;
}
