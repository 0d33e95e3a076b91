import { encodeCursor } from '@lianxi/kit/cursor';
import { execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { LiveOperation } from './live-operation.ts';

/** Builds the RESYNC event in the shape that the client selected. */
export type BuildResync = (operation: LiveOperation, position: number) => string;

/** Makes RESYNC events without asking a subgraph: they say only where to go on. */
export function createResync(
  schema: GraphQLSchema,
  now: () => Date = () => new Date(),
): BuildResync {
  return (operation, position) => {
    const cursor = encodeCursor(position);
    const result = execute({
      schema,
      document: operation.document,
      operationName: operation.operationName,
      variableValues: { ...operation.variables, [operation.cursorVariable]: cursor },
      rootValue: {
        issueEvent: {
          cursor,
          type: 'RESYNC',
          occurredAt: now().toISOString(),
          issue: null,
          inFilter: true,
        },
      },
    }) as ExecutionResult;
    return JSON.stringify({ data: result.data });
  };
}
