import { encodeCursor } from '@lianxi/kit/cursor';
import {
  execute,
  isNonNullType,
  isObjectType,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import type { LiveOperation } from './live-operation.ts';

/** Builds the RESYNC event in the shape that the client selected. */
export type BuildResync = (operation: LiveOperation, position: number) => Buffer;

/**
 * Makes RESYNC events without asking a subgraph: they say only where to go on.
 * Throws when the graph's events have a field that such an event would have to fill and does not.
 */
export function createResync(
  schema: GraphQLSchema,
  now: () => Date = () => new Date(),
): BuildResync {
  const eventAt = (cursor: string) => ({
    cursor,
    type: 'RESYNC',
    occurredAt: now().toISOString(),
    inFilter: true,
    issue: null,
  });
  const type = schema.getType('IssueEvent');
  const filled = new Set(Object.keys(eventAt('')));
  for (const field of isObjectType(type) ? Object.values(type.getFields()) : []) {
    if (isNonNullType(field.type) && !filled.has(field.name)) {
      throw new Error(`RESYNC does not fill IssueEvent.${field.name}`);
    }
  }

  return (operation, position) => {
    const cursor = encodeCursor(position);
    const result = execute({
      schema,
      document: operation.document,
      operationName: operation.operationName,
      variableValues: { ...operation.variables, [operation.cursorsVariable]: [cursor] },
      rootValue: { issueEventsAt: [eventAt(cursor)] },
    }) as ExecutionResult<Record<string, unknown[]>>;
    const [event] = result.data?.[operation.responseKey] ?? [];
    return Buffer.from(JSON.stringify({ data: { [operation.responseKey]: event } }));
  };
}
