import { deadlineClocks, timelineEntries } from '@lianxi/db/joint-meeting';
import { and, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { acceptIssue } from '../issue/issue.service.ts';
import { findIssues } from '../issue/issue.store.ts';
import { acceptSummons, acknowledgeSummons } from '../summons/summons-answer.service.ts';
import { attempt } from '../testing/attempts.ts';
import {
  community,
  expectSuccess,
  givenAccepted,
  givenReported,
  givenSummoned,
  liaison,
  openBench,
  type ProtocolBench,
} from '../testing/protocol-bench.ts';
import { findClocks } from './clock.store.ts';
import { fireNextClock } from './fire-clock.ts';

const monday = '2026-11-16T09:00:00+08:00';

let bench: ProtocolBench;
beforeAll(async () => {
  bench = await openBench(monday);
});
afterEach(async () => {
  bench.clock.set(monday);
  await bench.deps.db.delete(deadlineClocks);
});
afterAll(() => bench[Symbol.asyncDispose]());

async function clocksOf(issueId: string, kind: string) {
  return (await findClocks(bench.deps.db, [issueId])).filter((clock) => clock.kind === kind);
}

async function fireAll(): Promise<void> {
  while (await fireNextClock(bench.deps));
}

describe('a clock', () => {
  test('names the rule and version that gave its time', async () => {
    const issueId = await givenReported(bench.deps);
    expect(await clocksOf(issueId, 'ACCEPT')).toMatchObject([
      {
        state: 'RUNNING',
        ruleKey: 'accept',
        ruleVersion: 1,
        value: 0.5,
        unit: 'WORK_D',
        dueAt: new Date('2026-11-16T14:30:00+08:00'),
      },
    ]);
  });

  test('is met by the act that it waits for, and the next one starts', async () => {
    const issueId = await givenReported(bench.deps);
    bench.clock.set('2026-11-16T10:00:00+08:00');
    await expectSuccess(acceptIssue(bench.deps, community, { issueId }));
    expect(await clocksOf(issueId, 'ACCEPT')).toMatchObject([{ state: 'MET' }]);
    expect(await clocksOf(issueId, 'DISPOSE')).toMatchObject([{ state: 'RUNNING' }]);
    const [issue] = await findIssues(bench.deps.db, [issueId], { kind: 'all' });
    const [main] = await clocksOf(issueId, 'HANDLE');
    expect(main).toMatchObject({ state: 'RUNNING', dueAt: issue?.dueAt });
  });

  test('that asks somebody onto the spot ends with the work', async () => {
    const issueId = await givenSummoned(bench.deps, ['fire']);
    await expectSuccess(acceptSummons(bench.deps, liaison('fire'), { issueId }));
    expect(await clocksOf(issueId, 'ARRIVE')).toMatchObject([{ state: 'RUNNING' }]);
    await expectSuccess(attempt(bench.deps, 'FILE_JOINT_REPORT', liaison('fire'), issueId));
    expect(await clocksOf(issueId, 'ARRIVE')).toMatchObject([{ state: 'CANCELLED' }]);
  });

  test('fires once, however many fire and however late', async () => {
    const issueId = await givenReported(bench.deps);
    bench.clock.set('2026-11-20T09:00:00+08:00');
    await Promise.all(Array.from({ length: 8 }, fireAll));
    const [clock] = await clocksOf(issueId, 'ACCEPT');
    expect(clock).toMatchObject({
      state: 'BREACHED',
      endedAt: new Date('2026-11-16T14:30:00+08:00'),
      firedAt: bench.clock.now(),
    });
    const entries = await bench.deps.db
      .select()
      .from(timelineEntries)
      .where(and(eq(timelineEntries.issueId, issueId), eq(timelineEntries.type, 'CLOCK_BREACHED')));
    expect(entries).toHaveLength(1);
  });

  test('that is met in time never fires', async () => {
    const issueId = await givenSummoned(bench.deps, ['fire', 'market']);
    await expectSuccess(acknowledgeSummons(bench.deps, liaison('fire'), { issueId }));
    bench.clock.set('2026-11-16T17:00:00+08:00');
    await fireAll();
    const clocks = await clocksOf(issueId, 'ACKNOWLEDGE');
    expect(clocks.map(({ departmentCode, state }) => [departmentCode, state]).toSorted()).toEqual([
      ['fire', 'MET'],
      ['market', 'BREACHED'],
    ]);
  });

  test('reminds once in its last quarter', async () => {
    const issueId = await givenAccepted(bench.deps);
    const [main] = await clocksOf(issueId, 'HANDLE');
    bench.clock.set(main?.remindAt?.toISOString() ?? '');
    await fireAll();
    await fireAll();
    expect(await clocksOf(issueId, 'HANDLE')).toMatchObject([
      { state: 'RUNNING', remindedAt: main?.remindAt },
    ]);
  });
});
