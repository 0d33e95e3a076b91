import { getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { toLiveOperation } from './live-operation.ts';

function liveOperation(text: string, variables: Record<string, unknown> = {}, name?: string) {
  const document = parse(text);
  const operation = getOperationAST(document, name)!;
  return toLiveOperation({ document, operation, operationName: name, variables });
}

/** The same document however it is laid out. */
function words(text: string): string {
  return text.split(/\s+/).join(' ').trim();
}

test('a subscription becomes the query of its events', () => {
  const operation = liveOperation(
    `subscription Follow($after: String, $filter: BoardFilter) {
      issueEvents(after: $after, filter: $filter) { cursor ...E }
    }
    fragment E on IssueEvent { issue { id } }`,
    { after: 'MQ', filter: { mine: true } },
    'Follow',
  );
  expect(words(operation.text)).toBe(
    words(`query Follow($eventCursors: [String!]!, $filter: BoardFilter) {
      issueEvents: issueEventsAt(cursors: $eventCursors, filter: $filter) { cursor ...E }
    }
    fragment E on IssueEvent { issue { id } }`),
  );
  expect(operation).toMatchObject({
    responseKey: 'issueEvents',
    variables: { filter: { mine: true } },
    after: 'MQ',
    personal: false,
  });
});

test('where a follower starts does not part the groups', () => {
  const variable = 'subscription ($a: String) { issueEvents(after: $a) { cursor } }';
  const texts = [
    liveOperation(variable, { a: 'MQ' }),
    liveOperation(variable),
    liveOperation('subscription { issueEvents(after: "MTA") { cursor } }'),
    liveOperation('subscription { issueEvents { cursor } }'),
  ].map(({ text, variables }) => [text, variables]);
  expect(new Set(texts.map((pair) => JSON.stringify(pair))).size).toBe(1);
});

test('an alias and a fragment on the root are kept', () => {
  const operation = liveOperation(
    'subscription { ...S } fragment S on Subscription { news: issueEvents { cursor } }',
  );
  expect(operation.responseKey).toBe('news');
  expect(operation.text).toContain('fragment S on Query');
  expect(operation.text).toContain('news: issueEventsAt(cursors: $eventCursors)');
});

test('a variable that is used elsewhere too stays', () => {
  const operation = liveOperation(
    `subscription ($eventCursors: String) {
      issueEvents(after: $eventCursors) { issue { timeline(after: $eventCursors) { cursor } } }
    }`,
    { eventCursors: 'MQ' },
  );
  expect(operation.cursorsVariable).toBe('eventCursors_');
  expect(operation.variables).toEqual({ eventCursors: 'MQ' });
});

test('fields about the person make the operation personal', () => {
  const selecting = (field: string) =>
    liveOperation(`subscription { issueEvents { issue { ${field} } } }`).personal;
  expect([selecting('id'), selecting('viewerActs { act }')]).toEqual([false, true]);
});

test('the same document is turned once, so that its plan is found again', () => {
  const document = parse('subscription { issueEvents { cursor } }');
  const checked = {
    document,
    operation: getOperationAST(document)!,
    operationName: undefined,
    variables: {},
  };
  expect(toLiveOperation(checked).document).toBe(toLiveOperation(checked).document);
});

test('a directive on the root is refused', () => {
  const text = 'subscription ($no: Boolean!) { issueEvents @skip(if: $no) { cursor } }';
  expect(() => liveOperation(text)).toThrow();
});
