import { encodeCursor } from '@lianxi/kit/cursor';
import { getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import type { PresentedResult } from '../graph/present-result.ts';
import { createMetrics } from '../metrics.ts';
import { anonymousViewer } from '../viewer/viewer.ts';
import { toLiveOperation } from './live-operation.ts';
import { createEventResolver } from './resolve-events.ts';

const context = { viewer: anonymousViewer, locale: 'zh', requestId: 'r' } as const;
const document = parse('subscription { issueEvents { cursor } }');
const operation = toLiveOperation({
  document,
  operation: getOperationAST(document)!,
  operationName: undefined,
  variables: {},
});

const event = (cursor: string) => ({ data: { issueEvents: [{ cursor }] } });
const failure = (code: string, service?: string): PresentedResult => ({
  data: { issueEvents: null },
  errors: [{ message: '…', extensions: { code, ...(service ? { service } : {}) } }],
});

/** Resolves event 7, the executions giving these results one after another. */
async function resolve(...results: PresentedResult[]) {
  const cursors: unknown[] = [];
  const resolveEvents = createEventResolver({
    metrics: createMetrics().live,
    retryDelaysMs: [1, 1],
    operations: {
      execute: async ({ variables }) => {
        cursors.push(variables['eventCursors']);
        return results[Math.min(cursors.length, results.length) - 1]!;
      },
    },
  });
  const outcomes = await resolveEvents([7], operation, context, () => false);
  const outcome = { ...outcomes[0], text: outcomes[0]?.payload?.toString() ?? '' };
  return { outcome, executions: cursors.length, cursors };
}

test('an event is executed once, with its cursor', async () => {
  const { outcome, cursors } = await resolve(event('x'));
  expect(cursors).toEqual([[encodeCursor(7)]]);
  expect(outcome).toMatchObject({
    text: '{"data":{"issueEvents":{"cursor":"x"}}}',
    lost: false,
  });
});

test('an event that nobody of the group sees is nothing', async () => {
  const { outcome } = await resolve({ data: { issueEvents: [null] } });
  expect(outcome).toMatchObject({ payload: null, lost: false });
});

test('while the office is away the event is tried again', async () => {
  const { outcome, executions } = await resolve(
    failure('department_unreachable', 'joint-meeting'),
    event('x'),
  );
  expect(executions).toBe(2);
  expect(outcome.lost).toBe(false);
});

test('an event that stays away is delivered with its errors and counted as lost', async () => {
  const { outcome, executions } = await resolve(failure('department_unreachable', 'joint-meeting'));
  expect(executions).toBe(3);
  expect(outcome.lost).toBe(true);
  expect(JSON.parse(outcome.text)).toMatchObject({
    data: null,
    errors: [{ extensions: { service: 'joint-meeting' } }],
    extensions: { cursor: encodeCursor(7) },
  });
});

test('a refusal is told once and loses nothing', async () => {
  const { outcome, executions } = await resolve(failure('forbidden'));
  expect(executions).toBe(1);
  expect(outcome.lost).toBe(false);
});

test('events of one query part again, each with its own errors and those of all', async () => {
  const resolveEvents = createEventResolver({
    metrics: createMetrics().live,
    operations: {
      execute: async () => ({
        data: { issueEvents: [{ cursor: 'a' }, null, { cursor: 'c' }] },
        errors: [
          { message: 'of the third', path: ['issueEvents', 2, 'issue', 'housing'] },
          { message: 'of all', extensions: { code: 'department_unreachable' } },
        ],
      }),
    },
  });
  const outcomes = await resolveEvents([1, 2, 3], operation, context, () => false);
  const parsed = outcomes.map(({ payload }) => JSON.parse(payload?.toString() ?? 'null') as object);
  const ofAll = { message: 'of all', extensions: { code: 'department_unreachable' } };
  expect(parsed[0]).toEqual({ data: { issueEvents: { cursor: 'a' } }, errors: [ofAll] });
  expect(parsed[2]).toEqual({
    data: { issueEvents: { cursor: 'c' } },
    errors: [{ message: 'of the third', path: ['issueEvents', 'issue', 'housing'] }, ofAll],
  });
});
