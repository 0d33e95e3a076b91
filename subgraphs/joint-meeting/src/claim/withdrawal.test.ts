import { addTask, completeHandling } from '@lianxi/kit/handling/handling.service';
import { createReading } from '@lianxi/kit/reading';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findAliveClocks } from '../clock/clock.store.ts';
import { createContext } from '../context.ts';
import type { Acting, Deps } from '../deps.ts';
import { deskCounters } from '../desk/desk.service.ts';
import { officeHandlingDeps } from '../handling/office-handling.ts';
import { findIssues } from '../issue/issue.store.ts';
import { readNotifications } from '../notification/notification.service.ts';
import {
  fileJointReport,
  objectResolution,
  signResolution,
} from '../resolution/joint-report.service.ts';
import { acceptSummons } from '../summons/summons-answer.service.ts';
import { findTargets } from '../summons/summons.store.ts';
import { toldActs } from '../testing/attempts.ts';
import {
  actor,
  community,
  expectSuccess,
  givenSummoned,
  liaison,
  openBench,
  type ProtocolBench,
  street,
} from '../testing/protocol-bench.ts';
import { bindingClaims } from './claim.policy.ts';
import { findClaims } from './claim.store.ts';
import { decideWithdrawal, requestWithdrawal } from './withdrawal.service.ts';

const office = actor('OFFICE_SECRETARY');
const colleague = actor('OFFICE_SECRETARY', { userId: 'colleague' });
const [fire, market, water] = [liaison('fire'), liaison('market'), liaison('water')];
const report = { report: '已清理', publicReply: '已清理' };

let bench: ProtocolBench;
let deps: Deps;
beforeAll(async () => {
  bench = await openBench();
  deps = bench.deps;
});
afterAll(() => bench[Symbol.asyncDispose]());

/** Fire leads and market assists; water is called and has not answered. */
async function givenHandled(fields: object = {}): Promise<string> {
  const issueId = await givenSummoned(deps, ['fire', 'market', 'water'], fields);
  for (const acting of [fire, market])
    await expectSuccess(acceptSummons(deps, acting, { issueId }));
  return issueId;
}

async function givenAsked(acting: Acting, fields: object = {}): Promise<string> {
  const issueId = await givenHandled(fields);
  await expectSuccess(requestWithdrawal(deps, acting, { issueId, reason: '不属本部门职责' }));
  return issueId;
}

async function partsOf(issueId: string) {
  const claims = bindingClaims(await findClaims(deps.db, [issueId]));
  return Object.fromEntries(claims.map((one) => [one.departmentCode, [one.role, one.state]]));
}

async function stateOf(issueId: string) {
  const [issue] = await findIssues(deps.db, [issueId], { kind: 'all' });
  return issue?.state;
}

async function clocksOf(issueId: string, departmentCode: string) {
  const clocks = await findAliveClocks(deps.db, { issueId, departmentCode });
  return clocks.map(({ kind }) => kind).toSorted();
}

async function told(acting: Acting, issueId: string) {
  const context = createContext(deps, { ...acting, reading: createReading(deps.clock) });
  const { nodes } = await readNotifications(context, {});
  return nodes
    .filter((one) => one.issueId === issueId)
    .map(({ type, waits, text }) => [type, waits, text]);
}

const release = { departmentId: 'fire', granted: true, newLeadDepartmentId: 'market' };

describe('a lead that asked to be released', () => {
  test('goes in the moment in which another department leads, which plans the work', async () => {
    const issueId = await givenAsked(fire);
    expect(await clocksOf(issueId, 'fire')).toEqual(['ARRIVE', 'PLAN']);
    await expectSuccess(decideWithdrawal(deps, office, { issueId, ...release }));
    expect(await partsOf(issueId)).toEqual({ market: ['LEAD', 'ACTIVE'] });
    expect(await clocksOf(issueId, 'fire')).toEqual([]);
    expect(await clocksOf(issueId, 'market')).toEqual(['ARRIVE', 'PLAN']);
    expect(await stateOf(issueId)).toBe('IN_HANDLING');
    expect(await told(fire, issueId)).toContainEqual(['WITHDRAWAL_GRANTED', false, null]);
    expect(await told(market, issueId)).toContainEqual(['LEAD_REPLACED', true, null]);
  });

  test('goes for a department whose call waits for an answer: the decision is its answer', async () => {
    const issueId = await givenAsked(fire);
    await expectSuccess(
      decideWithdrawal(deps, office, { issueId, ...release, newLeadDepartmentId: 'water' }),
    );
    expect(await partsOf(issueId)).toEqual({
      water: ['LEAD', 'ACTIVE'],
      market: ['ASSIST', 'ACTIVE'],
    });
    const calls = await findTargets(deps.db, [issueId]);
    expect(calls.find(({ departmentCode }) => departmentCode === 'water')?.answer).toBe('ACCEPTED');
  });

  test.each([
    ['without a successor', null, 'InvalidInput'],
    ['for a department that has no part in it', 'heat', 'InvalidInput'],
    ['for itself', 'fire', 'InvalidInput'],
    ['for a community whose duty it is not', 'community', 'NotOnDutyList'],
  ])('is not released %s', async (_, newLeadDepartmentId, refusal) => {
    const issueId = await givenAsked(fire);
    const input = { issueId, ...release, newLeadDepartmentId };
    expect(await decideWithdrawal(deps, office, input)).toMatchObject({ __typename: refusal });
    expect(await partsOf(issueId)).toMatchObject({ fire: ['LEAD', 'WITHDRAW_REQUESTED'] });
  });

  test('is not released for one that asks to be released itself', async () => {
    const issueId = await givenAsked(fire);
    await expectSuccess(requestWithdrawal(deps, market, { issueId, reason: '人员不足' }));
    expect(await decideWithdrawal(deps, office, { issueId, ...release })).toMatchObject({
      __typename: 'InvalidInput',
      path: 'newLeadDepartmentId',
    });
  });
});

describe('an assisting department that asked to be released', () => {
  const released = { departmentId: 'market', granted: true };

  test('goes with its open tasks, which hold nobody up any more', async () => {
    const issueId = await givenHandled();
    const tasks = officeHandlingDeps(deps);
    await expectSuccess(addTask(tasks, market, { issueId, title: '清理', mandatory: true }));
    expect(await fileJointReport(deps, fire, { issueId, ...report })).toMatchObject({
      __typename: 'TasksOpen',
    });
    await expectSuccess(requestWithdrawal(deps, market, { issueId, reason: '不涉及监管对象' }));
    await expectSuccess(decideWithdrawal(deps, office, { issueId, ...released }));
    await expectSuccess(fileJointReport(deps, fire, { issueId, ...report }));
    expect(await stateOf(issueId)).toBe('PENDING_VERIFY');
  });

  test('was the last to sign: the report goes on to the community', async () => {
    const issueId = await givenHandled();
    await expectSuccess(fileJointReport(deps, fire, { issueId, ...report }));
    await expectSuccess(requestWithdrawal(deps, market, { issueId, reason: '不涉及监管对象' }));
    await expectSuccess(decideWithdrawal(deps, office, { issueId, ...released }));
    expect(await stateOf(issueId)).toBe('PENDING_VERIFY');
    expect(await clocksOf(issueId, 'market')).toEqual([]);
    expect(await told(community, issueId)).toContainEqual(['WITHDRAWAL_GRANTED', true, null]);
  });

  test('is not the last to leave while the others have found more to do', async () => {
    const issueId = await givenHandled();
    await expectSuccess(fileJointReport(deps, fire, { issueId, ...report }));
    await expectSuccess(requestWithdrawal(deps, market, { issueId, reason: '不涉及监管对象' }));
    const tasks = officeHandlingDeps(deps);
    await expectSuccess(addTask(tasks, fire, { issueId, title: '清理', mandatory: true }));
    expect(await decideWithdrawal(deps, office, { issueId, ...released })).toEqual({
      __typename: 'TasksOpen',
      openTasks: 1,
    });
    expect(await stateOf(issueId)).toBe('IN_HANDLING');
  });

  test('is at work again with the others when one of them objects', async () => {
    const issueId = await givenHandled();
    await expectSuccess(acceptSummons(deps, water, { issueId }));
    const handling = officeHandlingDeps(deps);
    await expectSuccess(completeHandling(handling, market, { issueId }));
    await expectSuccess(fileJointReport(deps, fire, { issueId, ...report }));
    await expectSuccess(requestWithdrawal(deps, market, { issueId, reason: '不涉及监管对象' }));
    await deps.catchUp();
    expect(await toldActs(deps, market, issueId)).not.toContain('COMPLETE_HANDLING');
    await expectSuccess(objectResolution(deps, water, { issueId, reason: '现场尚未清理' }));
    expect(await toldActs(deps, market, issueId)).toContain('COMPLETE_HANDLING');
    expect((await partsOf(issueId))['market']).toEqual(['ASSIST', 'WITHDRAW_REQUESTED']);
    await expectSuccess(completeHandling(handling, market, { issueId }));
  });

  test('has no successor', async () => {
    const issueId = await givenAsked(market);
    const input = { issueId, ...released, newLeadDepartmentId: 'water' };
    expect(await decideWithdrawal(deps, office, input)).toMatchObject({
      __typename: 'InvalidInput',
      path: 'newLeadDepartmentId',
    });
  });
});

describe('a release that is denied', () => {
  test('keeps the department to its claim, is told with its reason, and may be asked for again', async () => {
    const issueId = await givenAsked(fire);
    const denied = { issueId, departmentId: 'fire', granted: false };
    expect(await decideWithdrawal(deps, office, denied)).toMatchObject({
      __typename: 'InvalidInput',
      path: 'note',
    });
    await expectSuccess(decideWithdrawal(deps, office, { ...denied, note: '属法定职责' }));
    expect(await partsOf(issueId)).toMatchObject({ fire: ['LEAD', 'ACTIVE'] });
    expect(await told(fire, issueId)).toContainEqual(['WITHDRAWAL_DENIED', false, '属法定职责']);
    await expectSuccess(requestWithdrawal(deps, fire, { issueId, reason: '已移交专案' }));
  });
});

describe('the decision', () => {
  test('is the office’s alone', async () => {
    const issueId = await givenAsked(fire);
    const strangers = [actor('CHAIR'), actor('SUPERVISOR'), fire, market, community, street];
    for (const stranger of [...strangers, actor('AUDITOR'), actor('ADMIN')]) {
      expect(await decideWithdrawal(deps, stranger, { issueId, ...release })).toEqual({
        __typename: 'Forbidden',
      });
    }
  });

  test('waits on the desk of the office, once for each issue', async () => {
    const counted = async (acting: Acting) => {
      const context = createContext(deps, { ...acting, reading: createReading(deps.clock) });
      const counters = await deskCounters(context);
      return counters.find(({ kind }) => kind === 'TO_DECIDE_WITHDRAWAL')?.count ?? 0;
    };
    const before = await counted(office);
    const issueId = await givenAsked(fire);
    await expectSuccess(requestWithdrawal(deps, market, { issueId, reason: '人员不足' }));
    expect(await counted(office)).toBe(before + 1);
    for (const stranger of [fire, actor('CHAIR'), community])
      expect(await counted(stranger)).toBe(0);
    for (const departmentId of ['market', 'fire']) {
      const input = { issueId, departmentId, granted: false, note: '属法定职责' };
      await expectSuccess(decideWithdrawal(deps, office, input));
    }
    expect(await counted(office)).toBe(before);
  });

  test('has nothing to decide where nobody asks', async () => {
    const issueId = await givenHandled();
    expect(await decideWithdrawal(deps, office, { issueId, ...release })).toEqual({
      __typename: 'WrongState',
    });
    await expectSuccess(requestWithdrawal(deps, market, { issueId, reason: '人员不足' }));
    expect(await decideWithdrawal(deps, office, { issueId, ...release })).toMatchObject({
      __typename: 'InvalidInput',
      path: 'departmentId',
    });
  });

  test('falls once, whoever decides at the same instant', async () => {
    for (let round = 0; round < 5; round++) {
      const issueId = await givenAsked(fire);
      const decisions = await Promise.all([
        decideWithdrawal(deps, office, { issueId, ...release }),
        decideWithdrawal(deps, colleague, { issueId, ...release, newLeadDepartmentId: 'water' }),
        decideWithdrawal(deps, colleague, {
          issueId,
          departmentId: 'fire',
          granted: false,
          note: '不同意',
        }),
      ]);
      const names = decisions.map(({ __typename }) => __typename);
      expect(names.filter((name) => name === 'DecideWithdrawalSuccess')).toHaveLength(1);
      const leads = Object.values(await partsOf(issueId)).filter(([role]) => role === 'LEAD');
      expect(leads).toHaveLength(1);
    }
  });

  test('and a signature at the same instant: one of them counts', async () => {
    for (let round = 0; round < 5; round++) {
      const issueId = await givenHandled();
      await expectSuccess(fileJointReport(deps, fire, { issueId, ...report }));
      await expectSuccess(requestWithdrawal(deps, market, { issueId, reason: '人员不足' }));
      const [decided, signed] = await Promise.all([
        decideWithdrawal(deps, office, { issueId, departmentId: 'market', granted: true }),
        signResolution(deps, market, { issueId }),
      ]);
      const done = [decided, signed].filter(({ __typename }) => __typename.endsWith('Success'));
      expect(done).toHaveLength(1);
      expect(await stateOf(issueId)).toBe('PENDING_VERIFY');
    }
  });

  test('and a joint report at the same instant: one of them counts', async () => {
    for (let round = 0; round < 5; round++) {
      const issueId = await givenAsked(fire);
      const [decided, filed] = await Promise.all([
        decideWithdrawal(deps, office, { issueId, ...release }),
        fileJointReport(deps, fire, { issueId, ...report }),
      ]);
      const lead = filed.__typename === 'FileJointReportSuccess' ? 'fire' : 'market';
      expect([decided.__typename, filed.__typename].toSorted()).toEqual(
        lead === 'fire'
          ? ['FileJointReportSuccess', 'WrongState']
          : ['DecideWithdrawalSuccess', 'NotLead'],
      );
      expect(await partsOf(issueId)).toMatchObject({ [lead]: ['LEAD', expect.any(String)] });
    }
  });
});
