import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findClocks } from '../clock/clock.store.ts';
import { findIssues } from '../issue/issue.store.ts';
import { acceptSummons } from '../summons/summons-answer.service.ts';
import { attempt, toldActs } from '../testing/attempts.ts';
import {
  expectSuccess,
  givenSummoned,
  liaison,
  openBench,
  type ProtocolBench,
} from '../testing/protocol-bench.ts';
import { findTimeline } from '../timeline/timeline.store.ts';
import { claimOf } from './claim.policy.ts';
import { claimIssue } from './claim.service.ts';
import { findClaims } from './claim.store.ts';
import { planHandling } from './plan.service.ts';

const fire = liaison('fire');
const police = liaison('police');
const share = (departmentId: string, more: object = {}) => ({
  departmentId,
  scopeOfWork: '清理通道',
  responsiblePerson: '王强',
  dueAt: new Date('2026-11-18T17:30:00+08:00'),
  ...more,
});

let bench: ProtocolBench;
beforeAll(async () => {
  bench = await openBench('2026-11-16T09:00:00+08:00');
});
afterAll(() => bench[Symbol.asyncDispose]());

/** Fire leads and the police assist. */
async function givenLed(): Promise<string> {
  const issueId = await givenSummoned(bench.deps, ['fire', 'police']);
  await expectSuccess(acceptSummons(bench.deps, fire, { issueId }));
  await expectSuccess(acceptSummons(bench.deps, police, { issueId }));
  return issueId;
}

const plan = (issueId: string, shares: object[], acting = fire) =>
  planHandling(bench.deps, acting, { issueId, shares });

async function versionOf(issueId: string) {
  const [issue] = await findIssues(bench.deps.db, [issueId], { kind: 'all' });
  return issue?.version;
}

describe('a plan', () => {
  test('fixes unit, measure, person and time of every share, and meets its clock', async () => {
    const issueId = await givenLed();
    const shares = [share('fire'), share('police', { scopeOfWork: '劝离车辆' })];
    expect(await plan(issueId, shares)).toMatchObject({ __typename: 'PlanHandlingSuccess' });
    const claims = await findClaims(bench.deps.db, [issueId]);
    expect(claimOf(claims, 'police')).toMatchObject({
      scopeOfWork: '劝离车辆',
      responsiblePerson: '王强',
      planDueAt: share('police').dueAt,
    });
    const clocks = await findClocks(bench.deps.db, [issueId]);
    expect(clocks.find(({ kind }) => kind === 'PLAN')).toMatchObject({ state: 'MET' });
    const [entry] = await findTimeline(bench.deps.db, issueId, null, 1);
    expect(entry).toMatchObject({ type: 'HANDLING_PLANNED', departmentCode: 'fire' });
  });

  test('is made anew when another department joins', async () => {
    const issueId = await givenLed();
    await expectSuccess(plan(issueId, [share('fire'), share('police')]));
    await expectSuccess(claimIssue(bench.deps, liaison('water'), { issueId, role: 'ASSIST' }));
    expect(await plan(issueId, [share('fire'), share('police')])).toMatchObject({
      __typename: 'InvalidInput',
      path: 'shares',
    });
    await expectSuccess(plan(issueId, [share('fire'), share('police'), share('water')]));
  });

  test('is the lead’s alone', async () => {
    const issueId = await givenLed();
    const shares = [share('fire'), share('police')];
    expect(await plan(issueId, shares, police)).toMatchObject({ __typename: 'NotLead' });
    expect(await toldActs(bench.deps, fire, issueId)).toContain('PLAN');
    expect(await toldActs(bench.deps, police, issueId)).not.toContain('PLAN');
    expect(await attempt(bench.deps, 'PLAN', fire, issueId)).toMatchObject({
      __typename: 'PlanHandlingSuccess',
    });
  });

  test('comes too late once the joint report is filed', async () => {
    const issueId = await givenLed();
    await expectSuccess(attempt(bench.deps, 'FILE_JOINT_REPORT', fire, issueId));
    expect(await attempt(bench.deps, 'PLAN', fire, issueId)).toEqual({ __typename: 'WrongState' });
  });

  test.each([
    ['that leaves a department out', [share('fire')], 'shares'],
    ['for a stranger', [share('fire'), share('police'), share('water')], 'shares.2.departmentId'],
    ['with a share twice', [share('fire'), share('fire')], 'shares.1.departmentId'],
    [
      'with a time gone by',
      [share('fire', { dueAt: new Date('2026-11-16T08:00:00+08:00') }), share('police')],
      'shares.0.dueAt',
    ],
    [
      'without a measure',
      [share('fire'), share('police', { scopeOfWork: ' ' })],
      'shares.1.scopeOfWork',
    ],
    [
      'without a person',
      [share('fire', { responsiblePerson: '' }), share('police')],
      'shares.0.responsiblePerson',
    ],
  ])('%s is refused and changes nothing', async (_, shares, path) => {
    const issueId = await givenLed();
    const before = await versionOf(issueId);
    expect(await plan(issueId, shares)).toMatchObject({ __typename: 'InvalidInput', path });
    expect(await versionOf(issueId)).toBe(before);
  });
});
