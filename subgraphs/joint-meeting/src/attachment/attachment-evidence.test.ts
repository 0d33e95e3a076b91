import { attachments, summonsTargets } from '@lianxi/db/joint-meeting';
import { appendEvents } from '@lianxi/kit/events';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimIssue } from '../claim/claim.service.ts';
import { findClocks } from '../clock/clock.store.ts';
import { fileJointReport, signResolution } from '../resolution/joint-report.service.ts';
import { verifyIssue } from '../resolution/verification.service.ts';
import { confirmArrival } from '../summons/confirm-arrival.service.ts';
import { acceptSummons, reportIn } from '../summons/summons-answer.service.ts';
import { amendRule } from '../testing/amend-rule.ts';
import {
  actor,
  community,
  expectSuccess,
  givenSummoned,
  liaison,
  openBench,
  type ProtocolBench,
} from '../testing/protocol-bench.ts';
import { findTimeline } from '../timeline/timeline.store.ts';
import { attachFiles } from './attachment.service.ts';
import { givenDraft } from './testing/files.ts';

let bench: ProtocolBench;
const fire = liaison('fire');
const police = liaison('police');
const deputy = actor('COMMUNITY_WORKER', { ...community.viewer, userId: 'deputy' });

beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench[Symbol.asyncDispose]());

async function latest(issueId: string) {
  const [entry] = await findTimeline(bench.deps.db, issueId, null, 1);
  return { type: entry?.type, text: entry?.text };
}

async function targetOf(issueId: string) {
  const [target] = await bench.deps.db
    .select()
    .from(summonsTargets)
    .where(eq(summonsTargets.issueId, issueId));
  return target;
}

async function givenPending(): Promise<string> {
  const { deps } = bench;
  const issueId = await givenSummoned(deps, ['fire']);
  await expectSuccess(acceptSummons(deps, fire, { issueId }));
  const filed = { issueId, report: '已清理', publicReply: '已清理' };
  await expectSuccess(fileJointReport(deps, fire, filed));
  return issueId;
}

test('an arrival with a photo counts at once', async () => {
  const { deps } = bench;
  const issueId = await givenSummoned(deps, ['fire']);
  const attachmentIds = [await givenDraft(deps, fire, issueId, 'REPORT_IN')];
  await expectSuccess(reportIn(deps, fire, { issueId, place: '三号楼', attachmentIds }));
  const target = await targetOf(issueId);
  expect(target?.arrivalConfirmedAt).toEqual(target?.arrivedAt);
  const again = { issueId, departmentId: 'fire', happened: true };
  expect(await confirmArrival(deps, community, again)).toEqual({ __typename: 'NotCalled' });
});

test('an arrival without a photo counts when the caller has confirmed it, from its own time', async () => {
  const { deps, clock } = bench;
  const issueId = await givenSummoned(deps, ['fire']);
  await expectSuccess(reportIn(deps, fire, { issueId, place: '三号楼' }));
  const arrived = clock.now();
  expect(await targetOf(issueId)).toMatchObject({ arrivedAt: arrived, arrivalConfirmedAt: null });
  clock.set('2026-11-16T10:00:00+08:00');
  await expectSuccess(
    confirmArrival(deps, community, { issueId, departmentId: 'fire', happened: true }),
  );
  expect(await targetOf(issueId)).toMatchObject({
    arrivedAt: arrived,
    arrivalConfirmedAt: clock.now(),
    arrivalConfirmedBy: community.viewer.userId,
  });
  expect(await latest(issueId)).toMatchObject({ type: 'ARRIVAL_CONFIRMED' });
  clock.set('2026-11-16T09:00:00+08:00');
});

test('an arrival that did not happen is taken back with the reason, and its clock runs anew', async () => {
  const { deps, clock } = bench;
  const issueId = await givenSummoned(deps, ['fire']);
  await expectSuccess(reportIn(deps, fire, { issueId, place: '三号楼' }));
  const denied = { issueId, departmentId: 'fire', happened: false };
  expect(await confirmArrival(deps, community, denied)).toMatchObject({
    __typename: 'InvalidInput',
    path: 'reason',
  });
  clock.set('2026-11-16T11:00:00+08:00');
  await expectSuccess(confirmArrival(deps, community, { ...denied, reason: '无人到场' }));
  expect(await latest(issueId)).toEqual({ type: 'ARRIVAL_REJECTED', text: '无人到场' });
  const target = await targetOf(issueId);
  expect(target).toMatchObject({ arrivedAt: null, arrivedPlace: null });
  const clocks = (await findClocks(deps.db, [issueId])).filter(({ kind }) => kind === 'ARRIVE');
  expect(clocks).toMatchObject([
    { state: 'MET' },
    { state: 'RUNNING', startAt: clock.now(), dueAt: target?.arriveDueAt },
  ]);
  await expectSuccess(reportIn(deps, fire, { issueId, place: '三号楼' }));
  clock.set('2026-11-16T09:00:00+08:00');
});

test('only the caller’s territory confirms, never the department itself', async () => {
  const { deps } = bench;
  const issueId = await givenSummoned(deps, ['fire']);
  await expectSuccess(reportIn(deps, fire, { issueId, place: '三号楼' }));
  const input = { issueId, departmentId: 'fire', happened: true };
  const neighbour = actor('COMMUNITY_WORKER', { communityId: 'community-2' });
  for (const other of [fire, police, neighbour, actor('OFFICE_SECRETARY'), actor('CHAIR')]) {
    expect(await confirmArrival(deps, other, input)).toEqual({ __typename: 'Forbidden' });
  }
});

test('a verification with a photo says nothing of photos', async () => {
  const { deps } = bench;
  const issueId = await givenPending();
  const attachmentIds = [await givenDraft(deps, deputy, issueId, 'VERIFICATION')];
  await expectSuccess(verifyIssue(deps, deputy, { issueId, passed: true, attachmentIds }));
  expect(await latest(issueId)).toEqual({ type: 'ISSUE_VERIFIED', text: null });
});

test('photos that were attached before count for the verification', async () => {
  const { deps } = bench;
  const issueId = await givenPending();
  const attachmentIds = [await givenDraft(deps, deputy, issueId, 'VERIFICATION')];
  await expectSuccess(
    attachFiles(deps, deputy, { issueId, purpose: 'VERIFICATION', attachmentIds }),
  );
  expect(await latest(issueId)).toEqual({ type: 'FILES_ATTACHED', text: '1' });
  await expectSuccess(verifyIssue(deps, deputy, { issueId, passed: true }));
  expect(await latest(issueId)).toEqual({ type: 'ISSUE_VERIFIED', text: null });
});

test('a verification without a photo is marked so, with its reason where there is one', async () => {
  const { deps } = bench;
  const plain = await givenPending();
  await expectSuccess(verifyIssue(deps, deputy, { issueId: plain, passed: true }));
  expect(await latest(plain)).toEqual({ type: 'ISSUE_VERIFIED', text: '未附照片' });
  const failed = await givenPending();
  const input = { passed: false, defects: '仍有堆放', noPhotoReason: '夜间无法拍摄' };
  await expectSuccess(verifyIssue(deps, deputy, { issueId: failed, ...input }));
  expect(await latest(failed)).toEqual({
    type: 'VERIFICATION_FAILED',
    text: '仍有堆放\n未附照片：夜间无法拍摄',
  });
});

test('where the rule demands a photo, a verification without one is refused', async () => {
  await using strict = await openBench();
  const { deps } = strict;
  await amendRule(deps, 'verify.photo', { text: 'REQUIRED' });
  const issueId = await givenSummoned(deps, ['fire']);
  await expectSuccess(acceptSummons(deps, fire, { issueId }));
  await expectSuccess(
    fileJointReport(deps, fire, { issueId, report: '已清理', publicReply: '已清理' }),
  );
  const input = { issueId, passed: true, noPhotoReason: '夜间无法拍摄' };
  expect(await verifyIssue(deps, deputy, input)).toEqual({ __typename: 'PhotoRequired' });
  const attachmentIds = [await givenDraft(deps, deputy, issueId, 'VERIFICATION')];
  await expectSuccess(verifyIssue(deps, deputy, { issueId, passed: true, attachmentIds }));
});

test('the joint report has its own files', async () => {
  const { deps } = bench;
  const issueId = await givenSummoned(deps, ['fire', 'police']);
  await expectSuccess(acceptSummons(deps, fire, { issueId }));
  await expectSuccess(acceptSummons(deps, police, { issueId }));
  const attachmentIds = [await givenDraft(deps, fire, issueId, 'JOINT_REPORT')];
  const filed = { issueId, report: '已清理', publicReply: '已清理', attachmentIds };
  await expectSuccess(fileJointReport(deps, fire, filed));
  await expectSuccess(signResolution(deps, police, { issueId }));
  const [row] = await deps.db
    .select()
    .from(attachments)
    .where(eq(attachments.id, attachmentIds[0] ?? ''));
  expect(row).toMatchObject({ state: 'ATTACHED', ownerId: expect.any(String) });
});

test('what a department names as evidence of a task is attached once its news arrives', async () => {
  const { deps } = bench;
  const issueId = await givenSummoned(deps, ['fire']);
  await expectSuccess(claimIssue(deps, police, { issueId, role: 'ASSIST' }));
  const own = await givenDraft(deps, police, issueId, 'TASK');
  const foreign = await givenDraft(deps, fire, issueId, 'TASK');
  const unfit = await givenDraft(deps, police, issueId, 'REPORT');
  await deps.db.transaction((tx) =>
    appendEvents(tx, [
      {
        source: 'public-security',
        type: 'HANDLING_PROGRESSED',
        subjectType: 'issue',
        subjectId: issueId,
        actorId: police.viewer.userId,
        payload: {
          departmentCode: 'police',
          taskCount: 1,
          doneTaskCount: 0,
          openMandatoryTasks: 1,
          completedAt: null,
          attachments: { taskId: 'task-1', ids: [own, foreign, unfit] },
        },
      },
    ]),
  );
  await deps.catchUp();
  const rows = await deps.db.select().from(attachments).where(eq(attachments.issueId, issueId));
  const states = Object.fromEntries(rows.map(({ id, state, ownerId }) => [id, [state, ownerId]]));
  expect(states).toEqual({
    [own]: ['ATTACHED', 'task-1'],
    [foreign]: ['DRAFT', null],
    [unfit]: ['DRAFT', null],
  });
});
