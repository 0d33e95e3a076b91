import { compoundPlaces, issues, issueTerms } from '@lianxi/db/joint-meeting';
import type { TestSubgraph } from '@lianxi/kit/testing/test-subgraph';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { givenReported, openOffice } from '../testing/office-bench.ts';
import {
  countIssues,
  findIssuePage,
  type IssueOrder,
  type IssuePosition,
} from './issue-query.store.ts';

/** More than a search reads ahead, so that a page of it is also found by the index. */
const filled = 4_400;

let office: TestSubgraph;
beforeAll(async () => {
  office = await openOffice();
  const { db } = office.connection;
  await db.insert(compoundPlaces).values({ compoundId: 'far', name: '云杉苑A区' });
  // The older an issue, the rarer its words: the last ones alone tell of ostriches.
  await db.execute(sql`
    INSERT INTO joint_meeting.issues (
      id, code, title, description, category, urgency, state, source, place, compound_id, created_by,
      state_since, state_due_at, created_at, updated_at)
    SELECT gen_random_uuid(), 'WY-2025' || to_char(n % 300, 'FM0000') || '-' || to_char(n, 'FM0000'),
      CASE WHEN n % 400 = 7 THEN '50%_Lift 停运' WHEN n > 4390 THEN '鸵鸟进入楼道' ELSE n || '号楼消防通道被占' END,
      '说明', 'OTHER', 'ORDINARY', 'REPORTED', 'PHONE', CASE n % 500 WHEN 3 THEN '中心花园' END,
      CASE WHEN n > 4395 OR n = 20 THEN 'far' END, 'filled',
      now(), CASE WHEN n % 3 > 0 THEN date_trunc('second', now() + n * interval '1 minute') END,
      date_trunc('second', now() - n * interval '1 minute'), date_trunc('second', now() - n * interval '2 minutes')
    FROM generate_series(1, ${filled}) AS n`);
});
afterAll(() => office[Symbol.asyncDispose]());

const conditions = (text: string) => ({ scope: { kind: 'all' as const }, text, now: new Date() });

/** All issues that contain the text, looked at one by one. */
async function containing(text: string): Promise<string[]> {
  const { db } = office.connection;
  const rows = await db
    .select({ issue: issues, compound: compoundPlaces.name })
    .from(issues)
    .leftJoin(compoundPlaces, eq(compoundPlaces.compoundId, issues.compoundId));
  const sought = text.toLowerCase();
  return rows
    .filter(({ issue, compound }) =>
      [issue.title, issue.place, compound, sought.length < 4 ? null : issue.code].some((words) =>
        words?.toLowerCase().includes(sought),
      ),
    )
    .map(({ issue }) => issue.id);
}

/** Pages of a search, one after the other. */
async function search(text: string, order: IssueOrder, size: number): Promise<string[]> {
  const found: string[] = [];
  let after: IssuePosition | null = null;
  for (;;) {
    const page = await findIssuePage(office.connection.db, conditions(text), order, after, size);
    found.push(...page.map(({ id }) => id));
    const last = page.at(-1);
    if (last === undefined || page.length < size) return found;
    const times = {
      DUE_FIRST: last.stateDueAt ?? last.dueAt,
      NEWEST_FIRST: last.createdAt,
      LAST_CHANGED_FIRST: last.updatedAt,
    };
    after = [times[order]?.toISOString() ?? null, last.id];
  }
}

const orders: IssueOrder[] = ['DUE_FIRST', 'NEWEST_FIRST', 'LAST_CHANGED_FIRST'];

test.each([
  ['鸵', '鸵鸟', '鸵鸟进入楼道', '鸵鸟楼道'],
  ['50%_lift', '%_', '0%', 'LIFT 停', '%消'],
  ['中心花园', '云杉苑a', '苑'],
  ['0299-4399', 'wy-20250007', '-4397', 'wy-20250097-4397', '439', '4400', '\\'],
])('%s, %s, … are found wherever they stand, in every order, and counted', async (...texts) => {
  for (const text of texts) {
    const expected = await containing(text);
    expect(await countIssues(office.connection.db, conditions(text)), text).toBe(expected.length);
    for (const order of orders) {
      const found = await search(text, order, 9);
      expect(found, `${text} ${order}`).toHaveLength(expected.length);
      expect(new Set(found), `${text} ${order}`).toEqual(new Set(expected));
    }
  }
});

test('pages of a search are in the order of the list', async () => {
  const all = (order: IssueOrder) => search('消防通道', order, 1_500);
  const { db } = office.connection;
  for (const order of orders) {
    const listed = await findIssuePage(db, { ...conditions(''), text: null }, order, null, filled);
    const withText = listed.filter(({ title }) => title.includes('消防通道'));
    expect(await all(order), order).toEqual(withText.map(({ id }) => id));
  }
});

test('an index has the order of every list', async () => {
  const { db } = office.connection;
  for (const order of orders) {
    office.statements.length = 0;
    await findIssuePage(db, { ...conditions(''), text: null }, order, null, 10);
    const plan = await db.transaction(async (tx) => {
      // Sorting is what is left to PostgreSQL only where no index has the order.
      await tx.execute(sql`SET LOCAL enable_sort = off`);
      const explain = `EXPLAIN (GENERIC_PLAN) ${office.statements[0]}`;
      const { rows } = await tx.execute(sql.raw(explain));
      return JSON.stringify(rows);
    });
    expect(plan, order).toContain('Index Scan');
    expect(plan, order).not.toContain('Sort');
  }
});

test('what an issue is found by changes with its title', async () => {
  const { db } = office.connection;
  const id = await givenReported(office, { title: '楼顶漏水', place: '七单元' });
  await db.update(issues).set({ title: '外墙脱落' }).where(eq(issues.id, id));
  const [row] = await db.select().from(issueTerms).where(eq(issueTerms.issueId, id));
  expect(row?.words).toBe('外墙脱落\n七单元');
  expect(row?.terms).toEqual(expect.arrayContaining(['外', '墙脱', '单元']));
  expect(row?.terms).not.toContain('漏水');
});
