import { issueStates, issues } from '@lianxi/db/joint-meeting';
import type { TestSubgraph } from '@lianxi/kit/testing/test-subgraph';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { givenReported, openOffice } from '../testing/office-bench.ts';
import { settledStates } from './issue-lifecycle.ts';
import type { IssueScope } from './issue.policy.ts';
import { countByState, countIssues, findIssuePage } from './issue-query.store.ts';

let office: TestSubgraph;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office[Symbol.asyncDispose]());

test('counts are those of the list, restricted issues included for whom they are called', async () => {
  const { db } = office.connection;
  const ids = [
    await givenReported(office),
    await givenReported(office),
    await givenReported(office),
  ];
  const [first = '', second = ''] = ids;
  const restrict = (id: string, departmentCodes: string[]) =>
    db.update(issues).set({ restricted: true, departmentCodes }).where(eq(issues.id, id));
  await restrict(first, ['housing']);
  await restrict(second, ['fire']);

  const scopes: [IssueScope, number][] = [
    [{ kind: 'district', departmentCode: 'housing' }, 2],
    [{ kind: 'district', departmentCode: 'police' }, 1],
    [{ kind: 'all' }, 3],
    [{ kind: 'community', communityId: 'community-1' }, 3],
    [{ kind: 'none' }, 0],
  ];
  for (const [scope, expected] of scopes) {
    const conditions = { scope, now: new Date() };
    const page = await findIssuePage(db, conditions, 'NEWEST_FIRST', null, 10);
    expect(page, scope.kind).toHaveLength(expected);
    expect(await countIssues(db, conditions), scope.kind).toBe(expected);
    const byState = await countByState(db, conditions);
    const since = page.map(({ stateSince }) => stateSince).toSorted((a, b) => +a - +b);
    expect(byState, scope.kind).toEqual(
      expected === 0 ? [] : [{ state: 'REPORTED', count: expected, oldestSince: since[0] }],
    );
  }
});

test('the index of open issues leaves out the states that end an issue and no other', async () => {
  const { rows } = await office.connection.db.execute<{ definition: string }>(
    sql`SELECT indexdef AS definition FROM pg_indexes WHERE indexname = 'issues_open_next_due_index'`,
  );
  const named = issueStates.filter((state) => rows[0]?.definition.includes(`'${state}'`));
  expect(named.toSorted()).toEqual(settledStates.toSorted());
});
