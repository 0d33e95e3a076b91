import { claims, handlings, timelineEntries } from '@lianxi/db/joint-meeting';
import { and, asc, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { putOnAgenda, takeOffAgenda } from '../agenda/agenda.service.ts';
import { findWaitingAgendaItems } from '../agenda/agenda.store.ts';
import { claimIssue } from '../claim/claim.service.ts';
import { findClocks } from '../clock/clock.store.ts';
import { fireNextClock } from '../clock/fire-clock.ts';
import { findDutyItem } from '../duty/duty.store.ts';
import { changeIssue } from '../issue/issue-act.ts';
import { findIssues } from '../issue/issue.store.ts';
import {
  chair,
  givenBeforeMeeting,
  givenDisputed,
  givenMediation,
  givenRuled,
  ruling,
  street,
  supervisor,
} from '../testing/given-dispute.ts';
import {
  actor,
  expectSuccess,
  givenSummoned,
  liaison,
  openBench,
  type ProtocolBench,
} from '../testing/protocol-bench.ts';
import { appealRuling, appointInterimLead, referDispute } from './dispute.service.ts';
import { findDisputes, findPositions } from './dispute.store.ts';
import { openDispute } from './open-dispute.ts';
import { statePosition } from './position.service.ts';
import { mediateDispute, ruleDispute } from './ruling.service.ts';

const monday = '2026-11-16T09:00:00+08:00';
const position = { position: '道路外停车不属本部门职责。', legalBasis: '《消防法》第二十八条' };

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

async function claimsOf(issueId: string) {
  const rows = await bench.deps.db.select().from(claims).where(eq(claims.issueId, issueId));
  return Object.fromEntries(rows.map((row) => [row.departmentCode, row]));
}

async function fireAllAt(moment: string): Promise<void> {
  bench.clock.set(moment);
  while (await fireNextClock(bench.deps));
}

describe('a dispute', () => {
  test('asks every side, those named included, for its position by a clock of its own', async () => {
    const issueId = await givenDisputed(bench.deps);
    expect(await issueOf(issueId)).toMatchObject({
      state: 'DISPUTED',
      departmentCodes: ['fire', 'market', 'housing'],
      stateDueAt: new Date('2026-11-17T09:00:00+08:00'),
    });
    const dispute = await disputeOf(issueId);
    expect(dispute).toMatchObject({ state: 'FILED', cause: 'NO_LEAD' });
    const positions = await findPositions(bench.deps.db, [dispute?.id ?? '']);
    expect(positions.map((side) => side.departmentCode)).toEqual(['fire', 'housing', 'market']);
  });

  test('is not opened twice', async () => {
    const issueId = await givenDisputed(bench.deps);
    await changeIssue(bench.deps, issueId, (at) => openDispute(at, 'DECLINES'));
    expect(await findDisputes(bench.deps.db, [issueId])).toHaveLength(1);
  });

  test('goes to mediation when the sides stay silent, and then to the meeting', async () => {
    const issueId = await givenDisputed(bench.deps);
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

  test('ends when a department takes the lead of its own accord', async () => {
    const issueId = await givenDisputed(bench.deps);
    await expectSuccess(claimIssue(bench.deps, liaison('urban'), { issueId, role: 'LEAD' }));
    expect(await issueOf(issueId)).toMatchObject({ state: 'IN_HANDLING' });
    expect(await disputeOf(issueId)).toMatchObject({
      state: 'RULED',
      outcome: 'VOLUNTEER',
      leadDepartment: 'urban',
    });
    const alive = (await findClocks(bench.deps.db, [issueId])).filter(
      ({ kind, endedAt }) => kind === 'POSITION' && endedAt === null,
    );
    expect(alive).toEqual([]);
  });
});

describe('a position', () => {
  test('meets the clock of its side alone, and the last one begins the mediation', async () => {
    const issueId = await givenDisputed(bench.deps);
    await expectSuccess(statePosition(bench.deps, liaison('fire'), { issueId, ...position }));
    const clocks = (await findClocks(bench.deps.db, [issueId])).filter(
      ({ kind }) => kind === 'POSITION',
    );
    expect(
      Object.fromEntries(clocks.map(({ departmentCode, state }) => [departmentCode, state])),
    ).toEqual({ fire: 'MET', housing: 'RUNNING', market: 'RUNNING' });
    for (const side of ['housing', 'market']) {
      await expectSuccess(statePosition(bench.deps, liaison(side), { issueId, ...position }));
    }
    expect(await disputeOf(issueId)).toMatchObject({ state: 'MEDIATION' });
  });

  test('has to name an article', async () => {
    const issueId = await givenDisputed(bench.deps);
    const outcome = await statePosition(bench.deps, liaison('fire'), {
      issueId,
      ...position,
      legalBasis: '三定方案',
    });
    expect(outcome).toMatchObject({ __typename: 'InvalidInput', path: 'legalBasis' });
  });

  test('is refused to who is no side', async () => {
    const issueId = await givenDisputed(bench.deps);
    const outcome = await statePosition(bench.deps, liaison('heat'), { issueId, ...position });
    expect(outcome).toEqual({ __typename: 'NotAParty' });
  });
});

describe('mediation', () => {
  test('binds like a ruling: lead and assists are those agreed on and nobody else', async () => {
    const issueId = await givenMediation(bench.deps);
    await expectSuccess(claimIssue(bench.deps, liaison('heat'), { issueId, role: 'ASSIST' }));
    await expectSuccess(mediateDispute(bench.deps, street, { issueId, ...ruling }));
    expect(await issueOf(issueId)).toMatchObject({ state: 'IN_HANDLING' });
    expect(await claimsOf(issueId)).toMatchObject({
      housing: { role: 'LEAD', state: 'ACTIVE', voluntary: false },
      market: { role: 'ASSIST', state: 'ACTIVE' },
      heat: { state: 'RELEASED' },
    });
    expect(await disputeOf(issueId)).toMatchObject({ state: 'RULED', outcome: 'MEDIATION' });
  });

  test('changes nothing of the duty catalogue', async () => {
    const before = await findDutyItem(bench.deps.db, 'FIRE_LANE_BLOCKED');
    const issueId = await givenMediation(bench.deps);
    await expectSuccess(mediateDispute(bench.deps, street, { issueId, ...ruling }));
    expect(await findDutyItem(bench.deps.db, 'FIRE_LANE_BLOCKED')).toEqual(before);
  });

  test('is for the street of the territory, once the sides were heard', async () => {
    const issueId = await givenMediation(bench.deps);
    const elsewhere = actor('STREET_OFFICER', { streetId: 'street-2' });
    for (const stranger of [chair, elsewhere, liaison('fire'), actor('COMMUNITY_WORKER')]) {
      const outcome = await mediateDispute(bench.deps, stranger, { issueId, ...ruling });
      expect(outcome).toEqual({ __typename: 'Forbidden' });
    }
    const early = await givenDisputed(bench.deps);
    expect(await mediateDispute(bench.deps, street, { issueId: early, ...ruling })).toEqual({
      __typename: 'WrongState',
    });
  });

  test('hands nothing to a community that is not on its duty list', async () => {
    const issueId = await givenMediation(bench.deps);
    const outcome = await mediateDispute(bench.deps, street, {
      issueId,
      ...ruling,
      leadDepartmentId: 'community',
    });
    expect(outcome).toEqual({ __typename: 'NotOnDutyList' });
    expect(await issueOf(issueId)).toMatchObject({ state: 'DISPUTED' });
  });

  test('names no department twice', async () => {
    const issueId = await givenMediation(bench.deps);
    const outcome = await mediateDispute(bench.deps, street, {
      issueId,
      ...ruling,
      assistDepartmentIds: ['market', 'housing'],
    });
    expect(outcome).toMatchObject({ __typename: 'InvalidInput', path: 'assistDepartmentIds.1' });
  });

  test('that failed is sent to the meeting before its time is over', async () => {
    const issueId = await givenMediation(bench.deps);
    await expectSuccess(referDispute(bench.deps, street, { issueId, reason: '意见不一致' }));
    expect(await issueOf(issueId)).toMatchObject({ onAgenda: true });
    await fireAllAt('2026-11-19T11:00:00+08:00');
    expect(await disputeOf(issueId)).toMatchObject({ state: 'TO_MEETING' });
  });
});

describe('a ruling', () => {
  test('leaves the agenda and is a precedent that later whistles propose', async () => {
    const before = await findDutyItem(bench.deps.db, 'FIRE_LANE_BLOCKED');
    const issueId = await givenRuled(bench.deps);
    expect(await issueOf(issueId)).toMatchObject({ state: 'IN_HANDLING', onAgenda: false });
    const now = await findDutyItem(bench.deps.db, 'FIRE_LANE_BLOCKED');
    expect(now).toMatchObject({
      version: before.version + 1,
      leadDepartment: 'housing',
      assistDepartments: ['market'],
      legalSource: ruling.legalBasis,
      why: ruling.reason,
      precedentCode: (await issueOf(issueId))?.code,
      validFrom: '2026-11-16',
      validTo: null,
    });
  });

  test('of a restricted issue tells the catalogue its number alone', async () => {
    const restricted = await givenDisputed(bench.deps, { restricted: true });
    await fireAllAt('2026-11-19T18:00:00+08:00');
    await fireAllAt('2026-11-23T18:00:00+08:00');
    await expectSuccess(ruleDispute(bench.deps, chair, { issueId: restricted, ...ruling }));
    const code = (await issueOf(restricted))?.code;
    const { why, precedentCode } = await findDutyItem(bench.deps.db, 'FIRE_LANE_BLOCKED');
    expect(precedentCode).toBe(code);
    expect(why).not.toContain(ruling.reason);
  });

  test('that is no precedent leaves the catalogue as it is', async () => {
    const before = await findDutyItem(bench.deps.db, 'FIRE_LANE_BLOCKED');
    const issueId = await givenBeforeMeeting(bench.deps);
    await expectSuccess(ruleDispute(bench.deps, chair, { issueId, ...ruling, asPrecedent: false }));
    expect(await findDutyItem(bench.deps.db, 'FIRE_LANE_BLOCKED')).toEqual(before);
  });

  test('at the same moment as another of its category follows it in the catalogue', async () => {
    const before = await findDutyItem(bench.deps.db, 'FIRE_LANE_BLOCKED');
    const disputed = [await givenBeforeMeeting(bench.deps), await givenBeforeMeeting(bench.deps)];
    await Promise.all(
      disputed.map((issueId) =>
        expectSuccess(ruleDispute(bench.deps, chair, { issueId, ...ruling })),
      ),
    );
    const { version } = await findDutyItem(bench.deps.db, 'FIRE_LANE_BLOCKED');
    expect(version).toBe(before.version + 2);
  });

  test('reaches the departments as an event', async () => {
    const issueId = await givenBeforeMeeting(bench.deps);
    await expectSuccess(
      ruleDispute(bench.deps, chair, { issueId, ...ruling, leadDepartmentId: 'fire' }),
    );
    await bench.deps.catchUp();
    const rows = await bench.deps.db
      .select()
      .from(handlings)
      .where(and(eq(handlings.issueId, issueId), eq(handlings.claim, 'ACTIVE')));
    expect(rows.map(({ departmentCode, role }) => [departmentCode, role]).toSorted()).toEqual([
      ['fire', 'LEAD'],
      ['market', 'ASSIST'],
    ]);
  });

  test('is appealed by a side while the work goes on, and the leading group has the last word', async () => {
    const issueId = await givenRuled(bench.deps);
    const reason = '停车管理应由公安负责';
    expect(await appealRuling(bench.deps, liaison('heat'), { issueId, reason })).toEqual({
      __typename: 'NotAParty',
    });
    await expectSuccess(appealRuling(bench.deps, liaison('housing'), { issueId, reason }));
    expect(await issueOf(issueId)).toMatchObject({ state: 'IN_HANDLING' });
    expect(await ruleDispute(bench.deps, chair, { issueId, ...ruling })).toEqual({
      __typename: 'WrongState',
    });
    const last = { ...ruling, leadDepartmentId: 'police', assistDepartmentIds: ['housing'] };
    await expectSuccess(ruleDispute(bench.deps, supervisor, { issueId, ...last }));
    expect(await claimsOf(issueId)).toMatchObject({
      police: { role: 'LEAD', state: 'ACTIVE' },
      housing: { role: 'ASSIST', state: 'ACTIVE' },
      market: { state: 'RELEASED' },
    });
    expect(await appealRuling(bench.deps, liaison('police'), { issueId, reason })).toEqual({
      __typename: 'WrongState',
    });
  });
});

describe('an interim lead', () => {
  const interim = { departmentId: 'fire' };

  test('is for emergencies, named by the street or the office', async () => {
    const ordinary = await givenDisputed(bench.deps);
    expect(await appointInterimLead(bench.deps, street, { issueId: ordinary, ...interim })).toEqual(
      { __typename: 'NotAnEmergency' },
    );
    const issueId = await givenDisputed(bench.deps, { urgency: 'EMERGENCY' });
    expect(await appointInterimLead(bench.deps, chair, { issueId, ...interim })).toEqual({
      __typename: 'Forbidden',
    });
    await expectSuccess(
      appointInterimLead(bench.deps, actor('OFFICE_SECRETARY'), { issueId, ...interim }),
    );
    expect(await issueOf(issueId)).toMatchObject({ state: 'DISPUTED' });
    expect(await claimsOf(issueId)).toMatchObject({ fire: { role: 'LEAD', interim: true } });
    expect(await appointInterimLead(bench.deps, street, { issueId, ...interim })).toMatchObject({
      __typename: 'LeadAlreadyTaken',
    });
  });

  test('makes way for a volunteer and assists', async () => {
    const issueId = await givenDisputed(bench.deps, { urgency: 'EMERGENCY' });
    await expectSuccess(appointInterimLead(bench.deps, street, { issueId, ...interim }));
    await expectSuccess(claimIssue(bench.deps, liaison('market'), { issueId, role: 'LEAD' }));
    expect(await claimsOf(issueId)).toMatchObject({
      fire: { role: 'ASSIST', interim: false },
      market: { role: 'LEAD', interim: false },
    });
    await bench.deps.catchUp();
    const rows = await bench.deps.db.select().from(handlings).where(eq(handlings.issueId, issueId));
    expect(
      Object.fromEntries(rows.map(({ departmentCode, role }) => [departmentCode, role])),
    ).toMatchObject({ fire: 'ASSIST', market: 'LEAD' });
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
