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

/**
 * Does an act once for an `operationId` and answers repeats with the first result. Repeats at the same
 * time wait for the first, as its row is locked until it commits.
 */
export async function once<Result extends object>(
  tx: Tx,
  table: OperationsTable,
  operation: Operation,
  act: () => Promise<Result>,
): Promise<Result | InvalidInputValue> {
  const { actorId, operationId } = operation;
  if (operationId === null || operationId === undefined) return act();
  const inputHash = createHash('sha256').update(JSON.stringify(operation.input)).digest('hex');
  const taken = await tx
    .insert(table)
    .values({ actorId, operationId, act: operation.act, inputHash })
    .onConflictDoNothing()
    .returning({ operationId: table.operationId });
  const mine = and(eq(table.actorId, actorId), eq(table.operationId, operationId));
  if (taken.length > 0) {
    const result = await act();
    await tx.update(table).set({ result }).where(mine);
    return result;
  }
  const [first] = await tx.select().from(table).where(mine);
  if (first?.act !== operation.act || first.inputHash !== inputHash) {
    return invalidInput('operationId', operationId);
  }
  return first.result as Result;
}
