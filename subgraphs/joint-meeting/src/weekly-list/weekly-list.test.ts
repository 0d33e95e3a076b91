import { createReading } from '@lianxi/kit/reading';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fireNextClock } from '../clock/fire-clock.ts';
import { createContext } from '../context.ts';
import type { Acting } from '../deps.ts';
import { acceptSummons } from '../summons/summons-answer.service.ts';
import {
  actor,
  community,
  expectSuccess,
  givenSummoned,
  liaison,
  openBench,
  type ProtocolBench,
} from '../testing/protocol-bench.ts';
import { weeklyListQueries } from './weekly-list.resolvers.ts';
import { readWeeklyList } from './weekly-list.service.ts';

let bench: ProtocolBench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench[Symbol.asyncDispose]());

async function listAt(moment: string) {
  bench.clock.set(moment);
  while (await fireNextClock(bench.deps));
  return readWeeklyList(bench.deps);
}

test('names what every department owes: overdue, unanswered, missed within the week, under notice', async () => {
  const issueId = await givenSummoned(bench.deps, ['fire', 'market']);
  await expectSuccess(acceptSummons(bench.deps, liaison('fire'), { issueId }));
  expect(await readWeeklyList(bench.deps)).toMatchObject({ totalCount: 0, rows: [] });

  // Half a working day to acknowledge, a whole one to answer.
  const unanswered = await listAt('2026-11-16T16:00:00+08:00');
  expect(unanswered.rows).toMatchObject([
    { kind: 'BREACHED', departmentCode: 'market', clockKind: 'ACKNOWLEDGE' },
    { kind: 'UNANSWERED', departmentCode: 'market', issueId },
  ]);

  const later = await listAt('2026-11-25T10:00:00+08:00');
  expect(later.rows.map(({ kind, departmentCode }) => `${kind} ${departmentCode}`)).toContain(
    'OVERDUE fire',
  );
  const notice = later.rows.find(({ kind }) => kind === 'UNDER_NOTICE');
  expect(notice).toMatchObject({
    departmentCode: 'fire',
    number: expect.stringContaining('〔2026〕'),
  });
  // What was missed more than a week ago is told no more.
  expect(later.rows.filter(({ clockKind }) => clockKind === 'ACKNOWLEDGE')).toEqual([]);
  expect(later.totalCount).toBe(later.rows.length);
  for (const { departmentCode, counts } of later.departments) {
    for (const [kind, count] of Object.entries(counts)) {
      const rows = later.rows.filter(
        (row) => row.kind === kind && row.departmentCode === departmentCode,
      );
      expect([kind, rows.length]).toEqual([kind, count]);
    }
  }
});

test('is read by those who supervise the district, and by nobody else', async () => {
  const ask = (acting: Acting) => {
    const context = createContext(bench.deps, { ...acting, reading: createReading(bench.clock) });
    const read = weeklyListQueries.weeklyList as unknown as (
      ...asked: unknown[]
    ) => Promise<unknown>;
    return Promise.resolve().then(() => read({}, {}, context));
  };
  for (const role of ['OFFICE_SECRETARY', 'SUPERVISOR', 'CHAIR', 'AUDITOR'] as const) {
    await expect(ask(actor(role))).resolves.toMatchObject({ totalCount: expect.any(Number) });
  }
  for (const stranger of [liaison('fire'), community, actor('CITIZEN'), actor('ADMIN')]) {
    await expect(ask(stranger)).rejects.toThrow();
  }
});
