import { timelineEntries } from '@lianxi/db/joint-meeting';
import { and, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Acting, Deps } from '../deps.ts';
import { openDispute } from '../dispute/open-dispute.ts';
import { changeIssue } from '../issue/issue-act.ts';
import { findIssues } from '../issue/issue.store.ts';
import { acceptSummons } from '../summons/summons-answer.service.ts';
import { claimIssue } from '../claim/claim.service.ts';
import {
  actor,
  community,
  expectSuccess,
  givenAccepted,
  givenSummoned,
  liaison,
  openBench,
  type ProtocolBench,
} from '../testing/protocol-bench.ts';
import { findClocks } from './clock.store.ts';
import { recordContact } from './contact.service.ts';
import { decideExtension, requestExtension } from './extension.service.ts';
import { findExtensions, findPauses } from './clock-request.store.ts';
import { fireNextClock } from './fire-clock.ts';
import { decidePause, requestPause, resumeClock } from './pause.service.ts';

const monday = '2026-11-16T09:00:00+08:00';
const office = actor('OFFICE_SECRETARY');
const lead = liaison('fire');

let bench: ProtocolBench;
let deps: Deps;
beforeAll(async () => {
  bench = await openBench(monday);
  deps = bench.deps;
});
afterEach(() => bench.clock.set(monday));
afterAll(() => bench[Symbol.asyncDispose]());

async function givenHandled(fields: object = {}): Promise<string> {
  const issueId = await givenSummoned(deps, ['fire', 'market'], fields);
  await expectSuccess(acceptSummons(deps, lead, { issueId }));
  await expectSuccess(acceptSummons(deps, liaison('market'), { issueId }));
  return issueId;
}

async function issueOf(issueId: string) {
  const [issue] = await findIssues(deps.db, [issueId], { kind: 'all' });
  if (issue === undefined) throw new Error('the issue is gone');
  return issue;
}

async function mainClock(issueId: string) {
  const clock = (await findClocks(deps.db, [issueId])).find(({ kind }) => kind === 'HANDLE');
  if (clock === undefined) throw new Error('no main clock');
  return clock;
}

/** What the issue's row repeats of its main clock is what the clock says. */
async function expectInStep(issueId: string): Promise<void> {
  const [issue, clock] = [await issueOf(issueId), await mainClock(issueId)];
  expect([issue.dueAt, issue.dueSoonAt, issue.duePausedAt, issue.duePauseReason]).toEqual([
    clock.dueAt,
    clock.remindAt,
    clock.pausedAt,
    clock.pauseReason,
  ]);
}

async function ask(issueId: string, by: Acting = lead) {
  return requestExtension(deps, by, { issueId, reason: '施工材料未到' });
}

async function askToPause(issueId: string, cause = 'LEGAL_PERIOD', by: Acting = lead) {
  return requestPause(deps, by, { issueId, cause, reason: '公示期七日' });
}

async function fireAll(): Promise<void> {
  while (await fireNextClock(deps));
}

async function givenPaused(fields: object = {}): Promise<string> {
  const issueId = await givenHandled(fields);
  bench.clock.set('2026-11-18T10:00:00+08:00');
  await expectSuccess(askToPause(issueId));
  await expectSuccess(decidePause(deps, office, { issueId, granted: true }));
  return issueId;
}

describe('an extension', () => {
  test('granted by the office moves the due time by three working days, and says so to everyone', async () => {
    const issueId = await givenHandled();
    bench.clock.set('2026-11-20T16:00:00+08:00');
    await expectSuccess(ask(issueId));
    await expectSuccess(decideExtension(deps, office, { issueId, granted: true }));
    expect(await mainClock(issueId)).toMatchObject({
      dueAt: new Date('2026-11-26T09:00:00+08:00'),
      extensionCount: 1,
      state: 'RUNNING',
    });
    await expectInStep(issueId);
    expect(await findExtensions(deps.db, [issueId])).toMatchObject([
      {
        state: 'GRANTED',
        reason: '施工材料未到',
        value: 3,
        unit: 'WORK_D',
        ruleVersion: 1,
        dueAtBefore: new Date('2026-11-23T09:00:00+08:00'),
        dueAtAfter: new Date('2026-11-26T09:00:00+08:00'),
      },
    ]);
    bench.clock.set('2026-11-23T09:00:00+08:00');
    await fireAll();
    expect(await mainClock(issueId)).toMatchObject({ state: 'RUNNING' });
  });

  test('is asked for by the lead alone, once at a time, and granted three times at most', async () => {
    const issueId = await givenHandled();
    expect(await ask(issueId, liaison('market'))).toEqual({ __typename: 'NotLead' });
    expect(await ask(issueId, office)).toEqual({ __typename: 'Forbidden' });
    for (const _ of [1, 2, 3]) {
      await expectSuccess(ask(issueId));
      expect(await ask(issueId)).toEqual({ __typename: 'AlreadyRequested' });
      await expectSuccess(decideExtension(deps, office, { issueId, granted: true }));
    }
    expect(await ask(issueId)).toEqual({ __typename: 'ExtensionLimit' });
    expect(await mainClock(issueId)).toMatchObject({
      dueAt: new Date('2026-12-04T09:00:00+08:00'),
    });
  });

  test('longer than the rule allows is refused and changes nothing', async () => {
    const issueId = await givenHandled();
    const before = await issueOf(issueId);
    expect(
      await requestExtension(deps, lead, { issueId, value: 4, reason: '材料未到' }),
    ).toMatchObject({ __typename: 'InvalidInput', path: 'value' });
    expect(await issueOf(issueId)).toEqual(before);
    expect(await findExtensions(deps.db, [issueId])).toEqual([]);
  });

  test('comes too late once the time is over, for who asks and for who decides', async () => {
    const issueId = await givenHandled();
    bench.clock.set('2026-11-23T08:59:00+08:00');
    await expectSuccess(ask(issueId));
    bench.clock.set('2026-11-23T09:00:00+08:00');
    expect(await decideExtension(deps, office, { issueId, granted: true })).toEqual({
      __typename: 'TooLate',
    });
    await fireAll();
    expect(await ask(issueId)).toEqual({ __typename: 'TooLate' });
    expect(await mainClock(issueId)).toMatchObject({ state: 'BREACHED', extensionCount: 0 });
  });

  test('is denied with a reason, and by the office only', async () => {
    const issueId = await givenHandled();
    await expectSuccess(ask(issueId));
    expect(await decideExtension(deps, office, { issueId, granted: false })).toMatchObject({
      __typename: 'InvalidInput',
      path: 'note',
    });
    for (const other of [lead, community, actor('SUPERVISOR'), actor('CHAIR')]) {
      expect(await decideExtension(deps, other, { issueId, granted: true })).toEqual({
        __typename: 'Forbidden',
      });
    }
    const denied = { issueId, granted: false, note: '材料已到场' };
    await expectSuccess(decideExtension(deps, office, denied));
    expect(await mainClock(issueId)).toMatchObject({
      dueAt: new Date('2026-11-23T09:00:00+08:00'),
    });
  });

  test('decided and over at the same instant has one outcome', async () => {
    const issueIds = await Promise.all(Array.from({ length: 6 }, () => givenHandled()));
    for (const issueId of issueIds) await expectSuccess(ask(issueId));
    bench.clock.set('2026-11-23T08:59:59.999+08:00');
    const decisions = issueIds.map((issueId) =>
      decideExtension(deps, office, { issueId, granted: true }),
    );
    bench.clock.set('2026-11-23T09:00:00+08:00');
    const [outcomes] = await Promise.all([Promise.all(decisions), fireAll(), fireAll()]);
    for (const [index, issueId] of issueIds.entries()) {
      const clock = await mainClock(issueId);
      const granted = outcomes[index]?.__typename === 'DecideExtensionSuccess';
      expect(clock.state).toBe(granted ? 'RUNNING' : 'BREACHED');
      expect(clock.extensionCount).toBe(granted ? 1 : 0);
    }
  });
});

describe('a pause', () => {
  test('lets the clock rest over its due time, and gives back the working time that was left', async () => {
    const issueId = await givenPaused();
    await expectInStep(issueId);
    bench.clock.set('2026-11-30T15:00:00+08:00');
    await fireAll();
    expect(await mainClock(issueId)).toMatchObject({ state: 'PAUSED', firedAt: null });
    await expectSuccess(resumeClock(deps, lead, { issueId }));
    // On 18 November at 10:00 there were two days and six hours in the office left; so there are now.
    expect(await mainClock(issueId)).toMatchObject({
      state: 'RUNNING',
      dueAt: new Date('2026-12-03T12:00:00+08:00'),
    });
    await expectInStep(issueId);
    expect(await findPauses(deps.db, [issueId])).toMatchObject([
      {
        state: 'GRANTED',
        cause: 'LEGAL_PERIOD',
        dueAtBefore: new Date('2026-11-23T09:00:00+08:00'),
        resumedAt: new Date('2026-11-30T15:00:00+08:00'),
        dueAtAfter: new Date('2026-12-03T12:00:00+08:00'),
      },
    ]);
  });

  test('never comes about in an emergency, asked for or not', async () => {
    const issueId = await givenHandled({ urgency: 'EMERGENCY' });
    expect(await askToPause(issueId)).toEqual({ __typename: 'NeverPauses' });
    await changeIssue(deps, issueId, (at) => openDispute(at, 'TRANSFERS'));
    expect(await issueOf(issueId)).toMatchObject({ state: 'DISPUTED', duePausedAt: null });
    expect(await mainClock(issueId)).toMatchObject({ state: 'RUNNING' });
  });

  test('needs a listed cause and its approval', async () => {
    const issueId = await givenHandled();
    expect(await askToPause(issueId, 'DISPUTE')).toMatchObject({
      __typename: 'InvalidInput',
      path: 'cause',
    });
    await expectSuccess(askToPause(issueId));
    expect(await mainClock(issueId)).toMatchObject({ state: 'RUNNING' });
    const grant = { issueId, granted: true };
    for (const other of [lead, community, actor('SUPERVISOR')]) {
      expect(await decidePause(deps, other, grant)).toEqual({ __typename: 'Forbidden' });
    }
    await expectSuccess(decidePause(deps, office, { issueId, granted: false, note: '无需公示' }));
    expect(await mainClock(issueId)).toMatchObject({ state: 'RUNNING' });
    expect(await decidePause(deps, office, grant)).toEqual({ __typename: 'WrongState' });
  });

  test('for a reporter out of reach is granted by the community, that asks for none itself', async () => {
    const issueId = await givenHandled();
    await expectSuccess(askToPause(issueId, 'REPORTER_UNREACHABLE'));
    await expectSuccess(decidePause(deps, community, { issueId, granted: true }));
    expect(await mainClock(issueId)).toMatchObject({ pauseReason: 'REPORTER_UNREACHABLE' });
  });

  test('by a dispute lasts as long as the dispute', async () => {
    const issueId = await givenSummoned(deps, ['fire', 'market']);
    bench.clock.set('2026-11-17T09:00:00+08:00');
    await changeIssue(deps, issueId, (at) => openDispute(at, 'DECLINES'));
    expect(await mainClock(issueId)).toMatchObject({ state: 'PAUSED', pauseReason: 'DISPUTE' });
    await expectInStep(issueId);
    expect(await resumeClock(deps, office, { issueId })).toEqual({ __typename: 'WrongState' });
    bench.clock.set('2026-11-19T09:00:00+08:00');
    await expectSuccess(claimIssue(deps, liaison('heat'), { issueId, role: 'LEAD' }));
    expect(await mainClock(issueId)).toMatchObject({
      state: 'RUNNING',
      dueAt: new Date('2026-11-25T09:00:00+08:00'),
    });
    await expectInStep(issueId);
  });

  test('ends with the clock when the issue goes on to be verified', async () => {
    const issueId = await givenPaused();
    const { fileJointReport, signResolution } =
      await import('../resolution/joint-report.service.ts');
    const report = { issueId, report: '已完成', publicReply: '已完成' };
    await expectSuccess(fileJointReport(deps, lead, report));
    await expectSuccess(signResolution(deps, liaison('market'), { issueId }));
    expect(await issueOf(issueId)).toMatchObject({ state: 'PENDING_VERIFY', duePausedAt: null });
    expect(await mainClock(issueId)).toMatchObject({ state: 'MET', pausedAt: null });
    const [pause] = await findPauses(deps.db, [issueId]);
    expect(pause?.resumedAt).toEqual(bench.clock.now());
  });
});

describe('the first contact with the reporter', () => {
  test('has a working day from acceptance, and is recorded once', async () => {
    const issueId = await givenAccepted(deps, { reporterId: 'reporter-1' });
    const contactClock = async () =>
      (await findClocks(deps.db, [issueId])).find(({ kind }) => kind === 'CONTACT');
    expect(await contactClock()).toMatchObject({
      state: 'RUNNING',
      dueAt: new Date('2026-11-17T09:00:00+08:00'),
    });
    expect(await recordContact(deps, lead, { issueId, note: '已联系' })).toEqual({
      __typename: 'Forbidden',
    });
    await expectSuccess(recordContact(deps, community, { issueId, note: '已电话联系' }));
    expect(await contactClock()).toMatchObject({ state: 'MET' });
    expect(await recordContact(deps, community, { issueId, note: '再次联系' })).toEqual({
      __typename: 'WrongState',
    });
    expect(await issueOf(issueId)).toMatchObject({ contactedAt: bench.clock.now() });
  });

  test('is asked of nobody where no reporter is known', async () => {
    const issueId = await givenAccepted(deps);
    expect((await findClocks(deps.db, [issueId])).map(({ kind }) => kind)).not.toContain('CONTACT');
    expect(await recordContact(deps, community, { issueId, note: '已联系' })).toEqual({
      __typename: 'WrongState',
    });
  });
});

test('every request and decision is on the timeline, once', async () => {
  const issueId = await givenHandled();
  const operationId = 'the same click';
  const request = { issueId, reason: '施工材料未到', operationId };
  await expectSuccess(requestExtension(deps, lead, request));
  await expectSuccess(requestExtension(deps, lead, request));
  const entries = await deps.db
    .select()
    .from(timelineEntries)
    .where(
      and(eq(timelineEntries.issueId, issueId), eq(timelineEntries.type, 'EXTENSION_REQUESTED')),
    );
  expect(entries).toMatchObject([{ departmentCode: 'fire', text: '施工材料未到' }]);
});
