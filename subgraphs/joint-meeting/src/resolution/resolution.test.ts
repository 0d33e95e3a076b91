import { claims, handlings, timelineEntries } from '@lianxi/db/joint-meeting';
import { and, eq } from 'drizzle-orm';
import { addTask, completeHandling, updateTask } from '@lianxi/kit/handling/handling.service';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimIssue } from '../claim/claim.service.ts';
import { learnCompoundPlace } from '../compound-place/compound-place.store.ts';
import { findDisputes, findPositions } from '../dispute/dispute.store.ts';
import { officeHandlingDeps } from '../handling/office-handling.ts';
import { findIssues } from '../issue/issue.store.ts';
import { reopenIssue } from '../issue/issue.service.ts';
import { acceptSummons } from '../summons/summons-answer.service.ts';
import { toldActs } from '../testing/attempts.ts';
import {
  actor,
  clerk,
  community,
  compoundId,
  expectSuccess,
  givenSummoned,
  liaison,
  openBench,
  type ProtocolBench,
  street,
} from '../testing/protocol-bench.ts';
import { recordCallback } from './callback.service.ts';
import { fileJointReport, objectResolution, signResolution } from './joint-report.service.ts';
import { verifyIssue } from './verification.service.ts';

let bench: ProtocolBench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench[Symbol.asyncDispose]());

const callback = actor('CALLBACK_OFFICER');
const report = { report: '已清理并划线立牌', publicReply: '消防通道已清理' };

async function stateOf(issueId: string) {
  const [issue] = await findIssues(bench.deps.db, [issueId], { kind: 'all' });
  return issue?.state;
}

/** An issue led by fire with market assisting, both without tasks. */
async function givenInHandling(): Promise<string> {
  const issueId = await givenSummoned(bench.deps, ['fire', 'market']);
  await expectSuccess(acceptSummons(bench.deps, liaison('fire'), { issueId }));
  await expectSuccess(acceptSummons(bench.deps, liaison('market'), { issueId }));
  return issueId;
}

async function givenVerifying(): Promise<string> {
  const issueId = await givenInHandling();
  await expectSuccess(fileJointReport(bench.deps, liaison('fire'), { issueId, ...report }));
  await expectSuccess(signResolution(bench.deps, liaison('market'), { issueId }));
  return issueId;
}

async function givenCallback(): Promise<string> {
  const issueId = await givenVerifying();
  await expectSuccess(verifyIssue(bench.deps, community, { issueId, passed: true }));
  return issueId;
}

describe('the way to joint resolution', () => {
  test('waits for the open mandatory task of an assisting department', async () => {
    const issueId = await givenInHandling();
    const office = officeHandlingDeps(bench.deps);
    const market = liaison('market');
    const added = await expectSuccess(
      addTask(office, market, { issueId, title: '核查收费', mandatory: true }),
    );
    const refused = await fileJointReport(bench.deps, liaison('fire'), { issueId, ...report });
    expect(refused).toEqual({ __typename: 'TasksOpen', openTasks: 1 });

    const taskId = 'taskId' in added ? added.taskId : '';
    await expectSuccess(updateTask(office, market, { taskId, state: 'DOING' }));
    await expectSuccess(updateTask(office, market, { taskId, state: 'DONE' }));
    await expectSuccess(completeHandling(office, market, { issueId }));
    await expectSuccess(fileJointReport(bench.deps, liaison('fire'), { issueId, ...report }));
    const rows = await bench.deps.db.select().from(claims).where(eq(claims.issueId, issueId));
    expect(rows.find((row) => row.departmentCode === 'market')).toMatchObject({
      taskCount: 1,
      doneTaskCount: 1,
      openMandatoryTasks: 0,
    });
  });

  test('needs the signature of every assisting department before verification', async () => {
    const issueId = await givenInHandling();
    await expectSuccess(fileJointReport(bench.deps, liaison('fire'), { issueId, ...report }));
    expect(await stateOf(issueId)).toBe('IN_HANDLING');
    expect(await verifyIssue(bench.deps, community, { issueId, passed: true })).toEqual({
      __typename: 'Unsigned',
    });
    await expectSuccess(signResolution(bench.deps, liaison('market'), { issueId }));
    expect(await stateOf(issueId)).toBe('PENDING_VERIFY');
  });

  test('is signed by nobody while a task that was found meanwhile is open', async () => {
    const issueId = await givenInHandling();
    const office = officeHandlingDeps(bench.deps);
    const fire = liaison('fire');
    await expectSuccess(fileJointReport(bench.deps, fire, { issueId, ...report }));
    const added = await expectSuccess(
      addTask(office, fire, { issueId, title: '补划线', mandatory: true }),
    );
    const sign = () => signResolution(bench.deps, liaison('market'), { issueId });
    expect(await sign()).toEqual({ __typename: 'TasksOpen', openTasks: 1 });

    const taskId = 'taskId' in added ? added.taskId : '';
    await expectSuccess(updateTask(office, fire, { taskId, state: 'DONE' }));
    await expectSuccess(sign());
    expect(await stateOf(issueId)).toBe('PENDING_VERIFY');
  });

  test('goes back to handling on an objection, and the lead reports again', async () => {
    const issueId = await givenInHandling();
    await expectSuccess(fileJointReport(bench.deps, liaison('fire'), { issueId, ...report }));
    await expectSuccess(
      objectResolution(bench.deps, liaison('market'), { issueId, reason: '收费未清退' }),
    );
    expect(await stateOf(issueId)).toBe('IN_HANDLING');
    await expectSuccess(fileJointReport(bench.deps, liaison('fire'), { issueId, ...report }));
    await expectSuccess(signResolution(bench.deps, liaison('market'), { issueId }));
    expect(await stateOf(issueId)).toBe('PENDING_VERIFY');
  });

  test('goes to dispute on the wish of who objects', async () => {
    const issueId = await givenInHandling();
    await expectSuccess(fileJointReport(bench.deps, liaison('fire'), { issueId, ...report }));
    await expectSuccess(
      objectResolution(bench.deps, liaison('market'), {
        issueId,
        reason: '收费不属本部门职责',
        toDispute: true,
      }),
    );
    expect(await stateOf(issueId)).toBe('DISPUTED');
    const [dispute] = await findDisputes(bench.deps.db, [issueId]);
    expect(dispute).toMatchObject({ cause: 'OBJECTION', state: 'FILED' });
    const sides = await findPositions(bench.deps.db, [dispute?.id ?? '']);
    expect(sides.map(({ departmentCode }) => departmentCode)).toEqual(['fire', 'market']);
  });

  test('is opened by the lead alone', async () => {
    const issueId = await givenInHandling();
    const outcome = await fileJointReport(bench.deps, liaison('market'), { issueId, ...report });
    expect(outcome).toEqual({ __typename: 'NotLead' });
  });

  test('goes at once to verification when nobody assists', async () => {
    const issueId = await givenSummoned(bench.deps, ['fire']);
    await expectSuccess(claimIssue(bench.deps, liaison('fire'), { issueId, role: 'LEAD' }));
    await expectSuccess(fileJointReport(bench.deps, liaison('fire'), { issueId, ...report }));
    expect(await stateOf(issueId)).toBe('PENDING_VERIFY');
  });
});

describe('verification', () => {
  test('of a compound that the community manages itself is the street’s', async () => {
    const issueId = await givenVerifying();
    const runBy = (communityRun: boolean) =>
      bench.deps.db.transaction((tx) => learnCompoundPlace(tx, compoundId, { communityRun }));
    await runBy(true);
    try {
      for (const acting of [community, clerk]) {
        expect(await verifyIssue(bench.deps, acting, { issueId, passed: true })).toEqual({
          __typename: 'CommunityRunsCompound',
        });
        expect(await toldActs(bench.deps, acting, issueId)).not.toContain('VERIFY');
      }
      expect(await toldActs(bench.deps, street, issueId)).toContain('VERIFY');
      await expectSuccess(verifyIssue(bench.deps, street, { issueId, passed: true }));
    } finally {
      await runBy(false);
    }
  });

  test('passes nothing while a mandatory task is open that the last signature overtook', async () => {
    const issueId = await givenVerifying();
    await bench.deps.db
      .update(claims)
      .set({ openMandatoryTasks: 1 })
      .where(and(eq(claims.issueId, issueId), eq(claims.departmentCode, 'market')));
    const verify = (passed: boolean) =>
      verifyIssue(bench.deps, community, { issueId, passed, defects: '仍有任务未完成' });
    expect(await verify(true)).toEqual({ __typename: 'TasksOpen', openTasks: 1 });
    await expectSuccess(verify(false));
    expect(await stateOf(issueId)).toBe('IN_HANDLING');
  });

  test('is refused to a person who handled the issue', async () => {
    const issueId = await givenInHandling();
    await expectSuccess(claimIssue(bench.deps, community, { issueId, role: 'ASSIST' }));
    await expectSuccess(fileJointReport(bench.deps, liaison('fire'), { issueId, ...report }));
    await expectSuccess(signResolution(bench.deps, liaison('market'), { issueId }));
    await expectSuccess(signResolution(bench.deps, community, { issueId }));
    expect(await verifyIssue(bench.deps, community, { issueId, passed: true })).toEqual({
      __typename: 'HandlerCannotVerify',
    });
    const deputy = {
      ...community,
      viewer: { ...community.viewer, userId: 'another-community-worker' },
    };
    await expectSuccess(verifyIssue(bench.deps, deputy, { issueId, passed: true }));
  });

  test('sends defects back to handling and counts the rework', async () => {
    const issueId = await givenVerifying();
    await expectSuccess(
      verifyIssue(bench.deps, community, { issueId, passed: false, defects: '立牌未设' }),
    );
    const [issue] = await findIssues(bench.deps.db, [issueId], { kind: 'all' });
    expect(issue).toMatchObject({ state: 'IN_HANDLING', reworkCount: 1 });
  });

  test('needs the defects when it does not pass', async () => {
    const issueId = await givenVerifying();
    const outcome = await verifyIssue(bench.deps, community, { issueId, passed: false });
    expect(outcome).toMatchObject({ __typename: 'InvalidInput', path: 'defects' });
    expect(await stateOf(issueId)).toBe('PENDING_VERIFY');
  });
});

describe('callback', () => {
  test('closes when the reporter says it is resolved', async () => {
    const issueId = await givenCallback();
    await expectSuccess(
      recordCallback(bench.deps, callback, { issueId, outcome: 'RESOLVED', satisfaction: 5 }),
    );
    const [issue] = await findIssues(bench.deps.db, [issueId], { kind: 'all' });
    expect(issue).toMatchObject({ state: 'CLOSED', satisfaction: 5 });
  });

  test('reopens when the reporter says it is not', async () => {
    const issueId = await givenCallback();
    await expectSuccess(
      recordCallback(bench.deps, callback, {
        issueId,
        outcome: 'UNRESOLVED',
        reason: '车辆又停回来了',
      }),
    );
    const [issue] = await findIssues(bench.deps.db, [issueId], { kind: 'all' });
    expect(issue).toMatchObject({ state: 'IN_HANDLING', reopenCount: 1 });
  });

  test('closes after three unanswered attempts on two days, not on one', async () => {
    const issueId = await givenCallback();
    const call = () =>
      expectSuccess(recordCallback(bench.deps, callback, { issueId, outcome: 'UNREACHABLE' }));
    await call();
    await call();
    await call();
    expect(await stateOf(issueId)).toBe('CALLBACK');
    bench.clock.set('2026-11-17T09:00:00+08:00');
    await call();
    expect(await stateOf(issueId)).toBe('CLOSED');
    bench.clock.set('2026-11-16T09:00:00+08:00');
  });
});

describe('reopening', () => {
  test('is too late after thirty days', async () => {
    const issueId = await givenCallback();
    await expectSuccess(recordCallback(bench.deps, callback, { issueId, outcome: 'RESOLVED' }));
    bench.clock.set('2026-12-17T09:00:00+08:00');
    const late = await reopenIssue(bench.deps, community, { issueId, reason: '又发生了' });
    expect(late).toEqual({ __typename: 'TooLate' });
    bench.clock.set('2026-11-16T09:00:00+08:00');
    await expectSuccess(reopenIssue(bench.deps, community, { issueId, reason: '又发生了' }));
    expect(await stateOf(issueId)).toBe('IN_HANDLING');
  });
});

test('the office hears of its own departments through the log, once', async () => {
  const issueId = await givenInHandling();
  await bench.deps.catchUp();
  await bench.deps.catchUp();
  const rows = await bench.deps.db.select().from(handlings).where(eq(handlings.issueId, issueId));
  expect(rows.map(({ departmentCode, role }) => [departmentCode, role]).toSorted()).toEqual([
    ['fire', 'LEAD'],
    ['market', 'ASSIST'],
  ]);
  const entries = await bench.deps.db
    .select()
    .from(timelineEntries)
    .where(eq(timelineEntries.issueId, issueId));
  expect(entries.map(({ type }) => type).toSorted()).toEqual([
    'ISSUE_ACCEPTED',
    'ISSUE_REPORTED',
    'SUMMONS_ACCEPTED',
    'SUMMONS_ACCEPTED',
    'SUMMONS_SENT',
  ]);
});
