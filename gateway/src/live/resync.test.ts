import { readFile } from 'node:fs/promises';
import { encodeCursor } from '@lianxi/kit/cursor';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { toLiveOperation } from './live-operation.ts';
import { createResync } from './resync.ts';

const api = await readFile(new URL('../../api.graphql', import.meta.url), 'utf8');

test('RESYNC fills every field of the graph’s events', () => {
  const document = parse(`
    subscription ($filter: BoardFilter) {
      issueEvents(filter: $filter) {
        __typename cursor type occurredAt inFilter issue { id code }
      }
    }`);
  const operation = toLiveOperation({
    document,
    operation: getOperationAST(document)!,
    operationName: undefined,
    variables: { filter: { overdue: true } },
  });
  const now = new Date('2026-11-22T08:00:00Z');
  const resync = createResync(buildSchema(api), () => now);
  expect(JSON.parse(resync(operation, 42).toString())).toEqual({
    data: {
      issueEvents: {
        __typename: 'IssueEvent',
        cursor: encodeCursor(42),
        type: 'RESYNC',
        occurredAt: now.toISOString(),
        inFilter: true,
        issue: null,
      },
    },
  });
});

test('a field that RESYNC would have to fill stops the start', () => {
  const schema = buildSchema(`
    type Query { issueEventsAt: [IssueEvent]! }
    type IssueEvent { cursor: String! severity: Int! }`);
  expect(() => createResync(schema)).toThrow('IssueEvent.severity');
});
