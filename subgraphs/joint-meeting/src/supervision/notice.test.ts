import type { SupervisionRow } from '@lianxi/db/joint-meeting';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findClocks } from '../clock/clock.store.ts';
import { fireNextClock } from '../clock/fire-clock.ts';
import { changeIssue } from '../issue/issue-act.ts';
import { findIssues } from '../issue/issue.store.ts';
import { acceptSummons } from '../summons/summons-answer.service.ts';
import {
  expectSuccess,
  givenAccepted,
  givenSummoned,
  liaison,
  openBench,
  type ProtocolBench,
} from '../testing/protocol-bench.ts';
import { issueNotice, type NewNotice } from './notice.service.ts';
import { findNotices } from './supervision.store.ts';

const monday = '2026-11-16T09:00:00+08:00';

let bench: ProtocolBench;
beforeAll(async () => {
  bench = await openBench(monday);
});
afterEach(() => bench.clock.set(monday));
afterAll(() => bench[Symbol.asyncDispose]());

async function issued(issueId: string, notice: Partial<NewNotice> = {}): Promise<SupervisionRow> {
  const row = await changeIssue(bench.deps, issueId, (at) =>
    issueNotice(at, { level: 1, cause: 'HANDLING_OVERDUE', ...notice }),
  );
  if (row === null) throw new Error('the issue is gone');
  return row;
}

async function issueOf(issueId: string) {
  const [issue] = await findIssues(bench.deps.db, [issueId], { kind: 'all' });
  return issue;
}

describe('a notice of supervision', () => {
  test('asks the lead for a reply by the time of its level', async () => {
    const issueId = await givenSummoned(bench.deps, ['fire', 'market']);
    await expectSuccess(acceptSummons(bench.deps, liaison('fire'), { issueId }));
    const notice = await issued(issueId);
    expect(notice).toMatchObject({
      level: 1,
      year: 2026,
      departmentCode: 'fire',
      state: 'ISSUED',
      replyDueAt: new Date('2026-11-18T09:00:00+08:00'),
    });
    expect(notice.number).toMatch(/^联督〔2026〕\d+号$/);
    expect(await issueOf(issueId)).toMatchObject({ supervisionLevel: 1, onAgenda: false });
    const clocks = await findClocks(bench.deps.db, [issueId]);
    expect(clocks.filter(({ kind }) => kind === 'REPLY')).toMatchObject([
      { subjectId: notice.id, departmentCode: 'fire', dueAt: notice.replyDueAt },
    ]);
  });

  test('asks the community while nobody leads', async () => {
    expect(await issued(await givenAccepted(bench.deps))).toMatchObject({
      departmentCode: 'community',
    });
  });

  test('of level 2 puts the issue on the agenda and takes the place of the one before', async () => {
    const issueId = await givenAccepted(bench.deps);
    const first = await issued(issueId);
    const second = await issued(issueId, { level: 2 });
    expect(await issueOf(issueId)).toMatchObject({ supervisionLevel: 2, onAgenda: true });
    expect(await findNotices(bench.deps.db, [issueId])).toMatchObject([
      { id: first.id, state: 'ESCALATED', escalatedToId: second.id },
      { id: second.id, state: 'ISSUED' },
    ]);
  });

  test('is not issued twice for one cause', async () => {
    const issueId = await givenAccepted(bench.deps);
    const first = await issued(issueId, { level: 2 });
    expect((await issued(issueId, { level: 1 })).id).toBe(first.id);
    expect((await issued(issueId, { level: 1, cause: 'NOT_SIGNED' })).id).not.toBe(first.id);
  });

  test('keeps an unbroken series, whoever issues at once and whatever fails', async () => {
    const issueIds = await Promise.all(Array.from({ length: 12 }, () => givenAccepted(bench.deps)));
    const outcomes = await Promise.allSettled(
      issueIds.map((issueId, index) =>
        changeIssue(bench.deps, issueId, async (at) => {
          const { sequence } = await issueNotice(at, { level: 3, cause: 'HANDLING_OVERDUE' });
          if (index % 3 === 0) throw new Error('what came after it failed');
          return sequence;
        }),
      ),
    );
    const numbers = outcomes.flatMap((outcome) =>
      outcome.status === 'fulfilled' ? [outcome.value] : [],
    );
    expect(numbers.toSorted((a, b) => Number(a) - Number(b))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  });

  test('begins each year with number 1', async () => {
    bench.clock.set('2027-01-04T09:00:00+08:00');
    expect(await issued(await givenAccepted(bench.deps))).toMatchObject({
      year: 2027,
      sequence: 1,
    });
  });

  test('that nobody replies to climbs to the bulletin and no further', async () => {
    const issueId = await givenAccepted(bench.deps);
    await issued(issueId, { cause: 'INSPECTION' });
    // The ladder of an overdue issue is another matter, with notices of its own.
    const told = async () =>
      (await findNotices(bench.deps.db, [issueId])).filter(({ cause }) => cause === 'INSPECTION');
    bench.clock.set('2026-12-31T09:00:00+08:00');
    // Each level's time begins when the one before was found unanswered.
    while (await fireNextClock(bench.deps));
    expect((await told()).map(({ state }) => state)).toEqual(['ESCALATED', 'ISSUED']);
    bench.clock.set('2027-01-29T09:00:00+08:00');
    while (await fireNextClock(bench.deps));
    bench.clock.set('2027-02-26T09:00:00+08:00');
    while (await fireNextClock(bench.deps));
    expect((await told()).map(({ level, state }) => [level, state])).toEqual([
      [1, 'ESCALATED'],
      [2, 'ESCALATED'],
      [3, 'ISSUED'],
    ]);
  });
});
