import { timelineEntries } from '@lianxi/db/joint-meeting';
import { asc, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { putOnAgenda, takeOffAgenda } from '../agenda/agenda.service.ts';
import { findWaitingAgendaItems } from '../agenda/agenda.store.ts';
import { fireNextClock } from '../clock/fire-clock.ts';
import { changeIssue } from '../issue/issue-act.ts';
import { findIssues } from '../issue/issue.store.ts';
import { declineSummons } from '../summons/summons-answer.service.ts';
import {
  expectSuccess,
  givenSummoned,
  liaison,
  openBench,
  type ProtocolBench,
} from '../testing/protocol-bench.ts';
import { findDisputes, findPositions } from './dispute.store.ts';
import { openDispute } from './open-dispute.ts';

const monday = '2026-11-16T09:00:00+08:00';

let bench: ProtocolBench;
beforeAll(async () => {
  bench = await openBench(monday);
});
afterEach(() => bench.clock.set(monday));
afterAll(() => bench[Symbol.asyncDispose]());

async function issueOf(issueId: string) {
  const [issue] = await findIssues(bench.deps.db, [issueId], { kind: 'all' });
  return issue;
}

async function disputeOf(issueId: string) {
  const [dispute] = await findDisputes(bench.deps.db, [issueId]);
  return dispute;
}

/** An issue that fire declined, naming police, and that market has not answered. */
async function givenDisputed(): Promise<string> {
  const issueId = await givenSummoned(bench.deps, ['fire', 'market']);
  await expectSuccess(
    declineSummons(bench.deps, liaison('fire'), {
      issueId,
      legalBasis: '《消防法》第四条',
      responsibleDepartmentId: 'police',
    }),
  );
  await changeIssue(bench.deps, issueId, (at) => openDispute(at, 'NO_LEAD'));
  return issueId;
}

async function fireAllAt(moment: string): Promise<void> {
  bench.clock.set(moment);
  while (await fireNextClock(bench.deps));
}

describe('a dispute', () => {
  test('asks every side, those named included, for its position by a clock of its own', async () => {
    const issueId = await givenDisputed();
    expect(await issueOf(issueId)).toMatchObject({
      state: 'DISPUTED',
      departmentCodes: ['fire', 'market', 'police'],
      stateDueAt: new Date('2026-11-17T09:00:00+08:00'),
    });
    const dispute = await disputeOf(issueId);
    expect(dispute).toMatchObject({ state: 'FILED', cause: 'NO_LEAD' });
    const positions = await findPositions(bench.deps.db, [dispute?.id ?? '']);
    expect(positions.map(({ departmentCode }) => departmentCode)).toEqual([
      'fire',
      'market',
      'police',
    ]);
  });

  test('is not opened twice', async () => {
    const issueId = await givenDisputed();
    await changeIssue(bench.deps, issueId, (at) => openDispute(at, 'DECLINES'));
    expect(await findDisputes(bench.deps.db, [issueId])).toHaveLength(1);
  });

  test('goes to mediation when the sides stay silent, and then to the meeting', async () => {
    const issueId = await givenDisputed();
    await fireAllAt('2026-11-17T10:00:00+08:00');
    expect(await disputeOf(issueId)).toMatchObject({
      state: 'MEDIATION',
      mediateDueAt: new Date('2026-11-19T10:00:00+08:00'),
    });
    expect((await issueOf(issueId))?.onAgenda).toBe(false);
    await fireAllAt('2026-11-19T11:00:00+08:00');
    expect(await disputeOf(issueId)).toMatchObject({
      state: 'TO_MEETING',
      referredAt: bench.clock.now(),
    });
    expect(await issueOf(issueId)).toMatchObject({ state: 'DISPUTED', onAgenda: true });
    expect(await findWaitingAgendaItems(bench.deps.db, [issueId])).toMatchObject([
      { reason: 'RESPONSIBILITY', since: bench.clock.now() },
    ]);
    const entries = await bench.deps.db
      .select()
      .from(timelineEntries)
      .where(eq(timelineEntries.issueId, issueId))
      .orderBy(asc(timelineEntries.sequence));
    expect(entries.at(-1)).toMatchObject({ type: 'DISPUTE_TO_MEETING', actorId: null });
  });
});

describe('the agenda', () => {
  test('takes an issue once for a reason, and holds it until no reason is left', async () => {
    const issueId = await givenSummoned(bench.deps, ['fire']);
    await changeIssue(bench.deps, issueId, async (at) => {
      await putOnAgenda(at, 'REOPENED');
      await putOnAgenda(at, 'REOPENED');
      await putOnAgenda(at, 'LEVEL_2');
    });
    const issue = await issueOf(issueId);
    expect(issue).toMatchObject({ onAgenda: true, version: 5 });
    await changeIssue(bench.deps, issueId, async (at) => {
      expect(await takeOffAgenda(at, 'REOPENED')).toEqual({ onAgenda: true });
      expect(await takeOffAgenda(at, 'LEVEL_2')).toEqual({ onAgenda: false });
    });
  });
});
