import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { claimIssue } from '../claim/claim.service.ts';
import { findClocks } from '../clock/clock.store.ts';
import { fireNextClock } from '../clock/fire-clock.ts';
import { findIssues } from '../issue/issue.store.ts';
import { chair, street, supervisor } from '../testing/given-dispute.ts';
import {
  actor,
  community,
  expectSuccess,
  givenSummoned,
  liaison,
  openBench,
  type ProtocolBench,
} from '../testing/protocol-bench.ts';
import {
  decideSuspension,
  reportInterim,
  resumeIssue,
  suspendIssue,
} from './suspension.service.ts';
import { findInterimReports, findSuspensions } from './suspension.store.ts';

const monday = '2026-11-16T09:00:00+08:00';
const fire = liaison('fire');
const request = {
  reason: '维修资金正在表决，须等公示期满',
  cause: 'LEGAL_PROCEEDINGS',
  interimMeasure: '设置警示带，物业每日巡查',
  until: new Date('2026-12-21T09:00:00+08:00'),
};

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

async function suspensionOf(issueId: string) {
  const [suspension] = await findSuspensions(bench.deps.db, [issueId]);
  return suspension;
}

async function givenLed(): Promise<string> {
  const issueId = await givenSummoned(bench.deps, ['fire']);
  await expectSuccess(claimIssue(bench.deps, fire, { issueId, role: 'LEAD' }));
  return issueId;
}

async function givenRequested(): Promise<string> {
  const issueId = await givenLed();
  await expectSuccess(suspendIssue(bench.deps, fire, { issueId, ...request }));
  return issueId;
}

async function givenSuspended(): Promise<string> {
  const issueId = await givenRequested();
  await expectSuccess(decideSuspension(bench.deps, supervisor, { issueId, approved: true }));
  return issueId;
}

/** Fires clocks one after another, each at its time, up to a moment. */
async function passTo(moment: string): Promise<void> {
  bench.clock.set(moment);
  while (await fireNextClock(bench.deps));
}

describe('a suspension', () => {
  test('is asked for by the lead, and the meeting hears of it', async () => {
    const issueId = await givenRequested();
    expect(await issueOf(issueId)).toMatchObject({ state: 'IN_HANDLING', onAgenda: true });
    expect(await suspensionOf(issueId)).toMatchObject({
      state: 'REQUESTED',
      departmentCode: 'fire',
    });
  });

  test('tells the reporter nothing of its reason unless somebody writes so', async () => {
    const issueId = await givenSuspended();
    const { publicText } = (await suspensionOf(issueId)) ?? {};
    expect(publicText).toContain('已挂账跟踪');
    expect(publicText).not.toContain(request.reason);
  });

  test('runs once it is approved, until its day, on which the work goes on', async () => {
    const issueId = await givenSuspended();
    expect(await issueOf(issueId)).toMatchObject({
      state: 'SUSPENDED',
      onAgenda: false,
      stateDueAt: request.until,
    });
    await passTo('2026-12-20T09:00:00+08:00');
    expect(await issueOf(issueId)).toMatchObject({ state: 'SUSPENDED' });
    await passTo('2026-12-21T09:00:00+08:00');
    expect(await issueOf(issueId)).toMatchObject({ state: 'IN_HANDLING' });
    expect(await suspensionOf(issueId)).toMatchObject({ state: 'ENDED' });
  });

  test('is denied with a reason, and the work goes on as before', async () => {
    const issueId = await givenRequested();
    const bare = await decideSuspension(bench.deps, chair, { issueId, approved: false });
    expect(bare).toMatchObject({ __typename: 'InvalidInput', path: 'reason' });
    const reason = '可以先行处置';
    await expectSuccess(decideSuspension(bench.deps, chair, { issueId, approved: false, reason }));
    expect(await issueOf(issueId)).toMatchObject({ state: 'IN_HANDLING', onAgenda: false });
    expect(await suspensionOf(issueId)).toMatchObject({ state: 'DENIED', decisionReason: reason });
  });

  test('lasts no longer than the rule allows, and begins no sooner than now', async () => {
    const issueId = await givenLed();
    for (const until of ['2027-06-01T09:00:00+08:00', monday]) {
      const outcome = await suspendIssue(bench.deps, fire, {
        issueId,
        ...request,
        until: new Date(until),
      });
      expect(outcome).toMatchObject({ __typename: 'InvalidInput', path: 'until' });
    }
    expect(await suspensionOf(issueId)).toBeUndefined();
  });

  test('is not approved for who does not lead, and unknown to who has no part', async () => {
    const issueId = await givenLed();
    for (const other of [liaison('market'), community, street, actor('OFFICE_SECRETARY')]) {
      expect(await suspendIssue(bench.deps, other, { issueId, ...request })).toEqual({
        __typename: 'NotApproved',
      });
    }
    for (const stranger of [actor('CALLBACK_OFFICER'), actor('AUDITOR')]) {
      expect(await suspendIssue(bench.deps, stranger, { issueId, ...request })).toEqual({
        __typename: 'Forbidden',
      });
    }
    expect(await decideSuspension(bench.deps, fire, { issueId, approved: true })).toEqual({
      __typename: 'Forbidden',
    });
  });

  test('is asked for once at a time', async () => {
    const issueId = await givenRequested();
    expect(await suspendIssue(bench.deps, fire, { issueId, ...request })).toEqual({
      __typename: 'WrongState',
    });
  });

  test('needs nobody to ask where the leading group itself decides', async () => {
    const issueId = await givenLed();
    await expectSuccess(suspendIssue(bench.deps, supervisor, { issueId, reason: request.reason }));
    expect(await issueOf(issueId)).toMatchObject({ state: 'SUSPENDED' });
    expect(await suspensionOf(issueId)).toMatchObject({ departmentCode: null, cause: 'OTHER' });
  });

  test('is ended by the lead before its day', async () => {
    const issueId = await givenSuspended();
    expect(await resumeIssue(bench.deps, liaison('market'), { issueId })).toEqual({
      __typename: 'NotApproved',
    });
    await expectSuccess(resumeIssue(bench.deps, fire, { issueId, reason: '表决通过' }));
    expect(await issueOf(issueId)).toMatchObject({ state: 'IN_HANDLING' });
    await passTo('2026-12-22T09:00:00+08:00');
    const clocks = await findClocks(bench.deps.db, [issueId]);
    expect(clocks.filter(({ kind }) => kind === 'SUSPENSION')).toMatchObject([
      { state: 'CANCELLED' },
    ]);
  });
});

describe('an interim report', () => {
  test('is due again and again, and one that is missed is marked', async () => {
    const issueId = await givenSuspended();
    const reports = async () =>
      (await findClocks(bench.deps.db, [issueId]))
        .filter(({ kind }) => kind === 'INTERIM_REPORT')
        .map(({ state, departmentCode }) => [state, departmentCode]);
    expect(await reports()).toEqual([['RUNNING', 'fire']]);
    bench.clock.set('2026-11-18T09:00:00+08:00');
    await expectSuccess(reportInterim(bench.deps, fire, { issueId, report: '表决过半' }));
    expect(await reports()).toEqual([
      ['MET', 'fire'],
      ['RUNNING', 'fire'],
    ]);
    await passTo('2026-12-18T09:00:00+08:00');
    expect(await reports()).toEqual([
      ['MET', 'fire'],
      ['BREACHED', 'fire'],
      ['RUNNING', 'fire'],
    ]);
    const suspension = await suspensionOf(issueId);
    expect(await findInterimReports(bench.deps.db, [suspension?.id ?? ''])).toMatchObject([
      { report: '表决过半' },
    ]);
  });

  test('is for the lead alone', async () => {
    const issueId = await givenSuspended();
    expect(
      await reportInterim(bench.deps, liaison('market'), { issueId, report: '无' }),
    ).toMatchObject({ __typename: 'InvalidInput' });
    expect(
      await reportInterim(bench.deps, liaison('market'), { issueId, report: '没有进展' }),
    ).toEqual({ __typename: 'NotLead' });
  });
});
