import { createHash } from 'node:crypto';
import type { Tx } from '@lianxi/db';
import type { OperationsTable } from '@lianxi/db/shared';
import { and, eq } from 'drizzle-orm';
import { type InvalidInputValue, invalidInput } from './input.ts';

export interface Operation {
  actorId: string;
  /** Null when the client named none: then the act simply runs. */
  operationId: string | null | undefined;
  act: string;
  input: unknown;
}

/** What becomes of an operation: its act is to be done and the result kept, or it was done before. */
export type BegunOperation<Result> =
  | { isNew: true; keep: (result: Result) => Promise<unknown> }
  | { isNew: false; answer: Result | InvalidInputValue };

/**
 * Notes an operation, or finds what its first run answered. Repeats at the same time wait for the first,
 * as its row is locked until it commits.
 */
export async function beginOperation<Result extends object>(
  tx: Tx,
  table: OperationsTable,
  operation: Operation,
): Promise<BegunOperation<Result>> {
  const { actorId, operationId } = operation;
  if (operationId === null || operationId === undefined) {
    return { isNew: true, keep: async () => {} };
  }
  const inputHash = createHash('sha256').update(JSON.stringify(operation.input)).digest('hex');
  const taken = await tx
    .insert(table)
    .values({ actorId, operationId, act: operation.act, inputHash })
    .onConflictDoNothing()
    .returning({ operationId: table.operationId });
  const mine = and(eq(table.actorId, actorId), eq(table.operationId, operationId));
  if (taken.length > 0) {
    return { isNew: true, keep: (result) => tx.update(table).set({ result }).where(mine) };
  }
  const [first] = await tx.select().from(table).where(mine);
  const isSame = first?.act === operation.act && first.inputHash === inputHash;
  return {
    isNew: false,
    answer: isSame ? (first.result as Result) : invalidInput('operationId', operationId),
  };
}

/** Does an act once for an `operationId` and answers repeats with the first result. */
export async function once<Result extends object>(
  tx: Tx,
  table: OperationsTable,
  operation: Operation,
  act: () => Promise<Result>,
): Promise<Result | InvalidInputValue> {
  const begun = await beginOperation<Result>(tx, table, operation);
  if (!begun.isNew) return begun.answer;
  const result = await act();
  await begun.keep(result);
  return result;
}
