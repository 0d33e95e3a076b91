import type {
  CheckedOperation,
  OperationChecker,
  OperationParams,
} from '../limits/check-operation.ts';
import type { AnswerCache } from '../cache/answer-cache.ts';
import { type Answer, answerOf } from './answer.ts';
import type { GraphContext } from './graph-context.ts';
import { formattedFault } from './graph-fault.ts';
import type { PresentedResult } from './present-result.ts';
import type { GraphOperation } from './runtime.ts';

/** What became of an operation. */
export interface OperationOutcome {
  /** False when it was refused before anything was executed. */
  executed: boolean;
  answer: Answer;
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
  /** Answers what has been checked, from the cache where it can. */
  answer(checked: CheckedOperation, context: GraphContext): Promise<Answer>;
  /** Executes an operation and keeps nothing. */
  execute: ExecuteOperation;
}

/** Executes an operation and presents its result; never rejects. */
export type ExecuteOperation = (
  operation: GraphOperation,
  context: GraphContext,
) => Promise<PresentedResult>;

/** Joins the checks, the cache and the execution. */
export function createOperationService(
  check: OperationChecker,
  execute: ExecuteOperation,
  cache: Pick<AnswerCache, 'answer' | 'written'>,
): OperationService {
  async function answer(checked: CheckedOperation, context: GraphContext): Promise<Answer> {
    if (checked.operation.operation !== 'mutation') return cache.answer(checked, context);
    const result = await execute(checked, context);
    // Also after an error: the act may have been done before the answer was lost.
    cache.written();
    return answerOf(result);
  }

  return {
    check,
    execute,
    answer,
    async run(params, context, { allowMutation = true } = {}) {
      const refused = (result: PresentedResult) => ({ executed: false, answer: answerOf(result) });
      const outcome = check(params, context.locale);
      if (!outcome.ok) return refused({ errors: outcome.errors.map((error) => error.toJSON()) });
      const fault = findKindFault(outcome.checked, allowMutation);
      if (fault) {
        const detail = { detail: fault };
        return refused({ errors: [formattedFault('invalid_input', context.locale, detail)] });
      }
      return { executed: true, answer: await answer(outcome.checked, context) };
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
