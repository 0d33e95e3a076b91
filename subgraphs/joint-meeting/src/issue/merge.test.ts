import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  community,
  expectSuccess,
  givenReported,
  openBench,
  type ProtocolBench,
} from '../testing/protocol-bench.ts';
import { acceptIssue, mergeIssue } from './issue.service.ts';
import { findIssues } from './issue.store.ts';

let bench: ProtocolBench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench[Symbol.asyncDispose]());

test('two issues merged into each other at the same instant leave one open', async () => {
  for (let round = 0; round < 3; round++) {
    const [a, b] = [await givenReported(bench.deps), await givenReported(bench.deps)];
    const outcomes = await Promise.all([
      mergeIssue(bench.deps, community, { issueId: a, intoIssueId: b }),
      mergeIssue(bench.deps, community, { issueId: b, intoIssueId: a }),
    ]);
    expect(outcomes.map(({ __typename }) => __typename).toSorted()).toEqual([
      'MergeIssueSuccess',
      'WrongState',
    ]);
    const states = (await findIssues(bench.deps.db, [a, b], { kind: 'all' })).map(
      ({ state }) => state,
    );
    expect(states.toSorted()).toEqual(['MERGED', 'REPORTED']);
  }
});

test('an issue merges into an open one, not into itself and not into a settled one', async () => {
  const open = await givenReported(bench.deps);
  const merged = await givenReported(bench.deps);
  await expectSuccess(acceptIssue(bench.deps, community, { issueId: open }));
  await expectSuccess(mergeIssue(bench.deps, community, { issueId: merged, intoIssueId: open }));
  const other = await givenReported(bench.deps);
  const into = (intoIssueId: string) =>
    mergeIssue(bench.deps, community, { issueId: other, intoIssueId });
  expect(await into(other)).toEqual({ __typename: 'Forbidden' });
  expect(await into(merged)).toEqual({ __typename: 'WrongState' });
});
