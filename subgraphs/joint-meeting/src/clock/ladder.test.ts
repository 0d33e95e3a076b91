import { issues } from '@lianxi/db/joint-meeting';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findWaitingAgendaItems } from '../agenda/agenda.store.ts';
import { changeIssue } from '../issue/issue-act.ts';
import { findIssues } from '../issue/issue.store.ts';
import { acceptSummons } from '../summons/summons-answer.service.ts';
import { findNotices } from '../supervision/supervision.store.ts';
import { attempt } from '../testing/attempts.ts';
import {
  actor,
  community,
  expectSuccess,
  givenSummoned,
  liaison,
  openBench,
  type ProtocolBench,
} from '../testing/protocol-bench.ts';
import { findClocks } from './clock.store.ts';
import { fireNextClock } from './fire-clock.ts';
import { escalateRepeated } from './ladder.ts';

const monday = '2026-11-16T09:00:00+08:00';

let bench: ProtocolBench;
beforeAll(async () => {
  bench = await openBench(monday);
});
afterEach(() => bench.clock.set(monday));
afterAll(() => bench[Symbol.asyncDispose]());

async function givenHandled(): Promise<string> {
  const issueId = await givenSummoned(bench.deps, ['fire', 'market']);
  for (const code of ['fire', 'market']) {
    await expectSuccess(acceptSummons(bench.deps, liaison(code), { issueId }));
  }
  return issueId;
}

async function fireUntil(moment: string): Promise<void> {
  bench.clock.set(moment);
  while (await fireNextClock(bench.deps));
}

async function levelsOf(issueId: string): Promise<[number, string, string][]> {
  const notices = await findNotices(bench.deps.db, [issueId]);
  return notices.map(({ level, cause, departmentCode }) => [level, cause, departmentCode]);
}

async function issueOf(issueId: string) {
  const [issue] = await findIssues(bench.deps.db, [issueId], { kind: 'all' });
  if (issue === undefined) throw new Error('the issue is gone');
  return issue;
}

async function done(issueId: string): Promise<void> {
  await expectSuccess(attempt(bench.deps, 'FILE_JOINT_REPORT', liaison('fire'), issueId));
  await expectSuccess(attempt(bench.deps, 'SIGN', liaison('market'), issueId));
}

describe('the ladder of an overdue issue', () => {
  test('is climbed one, three and five working days after the due time', async () => {
    const issueId = await givenHandled();
    await fireUntil('2026-11-24T08:59:00+08:00');
    expect(await levelsOf(issueId)).toEqual([]);
    await fireUntil('2026-11-24T09:00:00+08:00');
    expect(await levelsOf(issueId)).toEqual([[1, 'HANDLING_OVERDUE', 'fire']]);
    expect(await issueOf(issueId)).toMatchObject({ supervisionLevel: 1, onAgenda: false });
    await fireUntil('2026-11-26T09:00:00+08:00');
    expect(await levelsOf(issueId)).toHaveLength(2);
    expect(await issueOf(issueId)).toMatchObject({ supervisionLevel: 2, onAgenda: true });
    await fireUntil('2026-11-30T09:00:00+08:00');
    expect((await levelsOf(issueId)).at(-1)).toEqual([3, 'HANDLING_OVERDUE', 'fire']);
    expect(await issueOf(issueId)).toMatchObject({ supervisionLevel: 3 });
  });

  test('ends where the handling does', async () => {
    const issueId = await givenHandled();
    await fireUntil('2026-11-24T10:00:00+08:00');
    await done(issueId);
    await fireUntil('2026-11-24T17:00:00+08:00');
    const kinds = ['LEVEL_1', 'LEVEL_2', 'LEVEL_3'];
    const ladder = (await findClocks(bench.deps.db, [issueId])).filter(({ kind }) =>
      kinds.includes(kind),
    );
    expect(ladder.map(({ kind, state }) => [kind, state])).toEqual([
      ['LEVEL_1', 'BREACHED'],
      ['LEVEL_2', 'CANCELLED'],
      ['LEVEL_3', 'CANCELLED'],
    ]);
  });

  test('begins with the due time also when nobody looked until long after', async () => {
    const issueId = await givenHandled();
    await fireUntil('2026-12-18T09:00:00+08:00');
    const ladder = (await findClocks(bench.deps.db, [issueId])).filter(({ kind }) =>
      kind.startsWith('LEVEL_'),
    );
    expect(ladder.map(({ startAt }) => startAt)).toEqual(
      Array.from({ length: 3 }, () => new Date('2026-11-23T09:00:00+08:00')),
    );
    expect(await issueOf(issueId)).toMatchObject({ supervisionLevel: 3, onAgenda: true });
  });
});

describe('what comes back again and again', () => {
  test('is supervised at level 2 and on the agenda with its third reopening', async () => {
    const issueId = await givenHandled();
    for (const times of [1, 2, 3]) {
      await done(issueId);
      await expectSuccess(attempt(bench.deps, 'VERIFY', community, issueId));
      await expectSuccess(
        attempt(bench.deps, 'RECORD_CALLBACK', actor('CALLBACK_OFFICER'), issueId),
      );
      await expectSuccess(attempt(bench.deps, 'REOPEN', actor('SUPERVISOR'), issueId));
      expect(await levelsOf(issueId)).toEqual(
        times < 3 ? [] : [[2, 'REOPENED_REPEATEDLY', 'fire']],
      );
    }
    expect(await issueOf(issueId)).toMatchObject({ supervisionLevel: 2, onAgenda: true });
    const items = await findWaitingAgendaItems(bench.deps.db, [issueId]);
    expect(items.map(({ reason }) => reason)).toContain('REOPENED');
  });

  test('is so, too, with its third transfer', async () => {
    const issueId = await givenHandled();
    for (const transferCount of [2, 3]) {
      await changeIssue(bench.deps, issueId, async (at) => {
        await at.tx.update(issues).set({ transferCount }).where(eq(issues.id, issueId));
        at.issue = { ...at.issue, transferCount };
        await escalateRepeated(at);
      });
      expect(await levelsOf(issueId)).toHaveLength(transferCount - 2);
    }
    const items = await findWaitingAgendaItems(bench.deps.db, [issueId]);
    expect(items.map(({ reason }) => reason)).toContain('TRANSFERRED');
  });
});
