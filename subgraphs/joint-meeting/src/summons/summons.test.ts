import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { deadlineClocks } from '@lianxi/db/joint-meeting';
import { claimOf, leadOf } from '../claim/claim.policy.ts';
import { findClaims } from '../claim/claim.store.ts';
import { findClocks } from '../clock/clock.store.ts';
import { fireNextClock } from '../clock/fire-clock.ts';
import { findDisputes } from '../dispute/dispute.store.ts';
import { findIssues } from '../issue/issue.store.ts';
import {
  actor,
  clerk,
  community,
  expectSuccess,
  givenAccepted,
  givenSummoned,
  liaison,
  openBench,
  type ProtocolBench,
  street,
} from '../testing/protocol-bench.ts';
import { addDepartments } from './add-departments.service.ts';
import { approveSummons, returnSummons } from './approve-summons.service.ts';
import {
  acceptSummons,
  acknowledgeSummons,
  declineSummons,
  suggestTransfer,
} from './summons-answer.service.ts';
import { findSummonses, findTarget, findTargets } from './summons.store.ts';
import { whistle } from './whistle.service.ts';
import { withdrawSummons } from './withdraw-summons.service.ts';

const monday = '2026-11-16T09:00:00+08:00';
const afterAnswer = '2026-11-17T09:30:00+08:00';

let bench: ProtocolBench;
beforeAll(async () => {
  bench = await openBench(monday);
});
afterEach(async () => {
  bench.clock.set(monday);
  await bench.deps.db.delete(deadlineClocks);
});
afterAll(() => bench[Symbol.asyncDispose]());

const targets = [
  { departmentId: 'fire', role: 'LEAD' },
  { departmentId: 'market', role: 'ASSIST' },
];
const call = { kind: 'DEMAND', reason: '三次劝阻无效', targets };
const decline = { legalBasis: '《消防法》第二十八条', responsibleDepartmentId: 'housing' };

async function issueOf(issueId: string) {
  const [issue] = await findIssues(bench.deps.db, [issueId], { kind: 'all' });
  return issue;
}

async function summonsOf(issueId: string) {
  return (await findSummonses(bench.deps.db, [issueId]))[0];
}

async function fireAll(): Promise<void> {
  while (await fireNextClock(bench.deps));
}

async function clockStates(issueId: string, kind: string) {
  const clocks = await findClocks(bench.deps.db, [issueId]);
  return clocks.filter((clock) => clock.kind === kind).map(({ state }) => state);
}

async function givenRequested(input: object = {}): Promise<string> {
  const issueId = await givenAccepted(bench.deps);
  await expectSuccess(whistle(bench.deps, clerk, { issueId, ...call, ...input }));
  return issueId;
}

describe('a whistle of a community worker', () => {
  test('waits for approval and calls nobody before', async () => {
    const issueId = await givenRequested();
    expect(await issueOf(issueId)).toMatchObject({ state: 'ACCEPTED', departmentCodes: [] });
    expect(await summonsOf(issueId)).toMatchObject({
      state: 'PENDING_APPROVAL',
      level: 'COMMUNITY',
      approvalDueAt: new Date('2026-11-16T14:30:00+08:00'),
      sentAt: null,
    });
    expect(await findTargets(bench.deps.db, [issueId])).toEqual([]);
    expect(await clockStates(issueId, 'DISPOSE')).toEqual(['MET']);
    expect(await clockStates(issueId, 'APPROVE')).toEqual(['RUNNING']);
    const again = await whistle(bench.deps, community, { issueId, ...call });
    expect(again).toEqual({ __typename: 'WhistlePending' });
  });

  test.each([
    ['the secretary', community],
    ['the street', street],
  ])('goes out when %s approves it', async (_, approver) => {
    const issueId = await givenRequested();
    await expectSuccess(approveSummons(bench.deps, approver, { issueId }));
    expect(await issueOf(issueId)).toMatchObject({
      state: 'SUMMONED',
      departmentCodes: ['fire', 'market'],
    });
    expect(await summonsOf(issueId)).toMatchObject({
      state: 'SENT',
      approvedBy: approver.viewer.userId,
      sentAt: bench.clock.now(),
      proposedTargets: null,
    });
    expect(await clockStates(issueId, 'APPROVE')).toEqual(['MET']);
    expect(await clockStates(issueId, 'ANSWER')).toEqual(['RUNNING', 'RUNNING']);
    const twice = await approveSummons(bench.deps, approver, { issueId });
    expect(twice).toEqual({ __typename: 'NothingToApprove' });
  });

  test('is approved by nobody else', async () => {
    const issueId = await givenRequested();
    for (const stranger of [clerk, liaison('fire'), actor('OFFICE_SECRETARY')]) {
      const outcome = await approveSummons(bench.deps, stranger, { issueId });
      expect(outcome).toEqual({ __typename: 'Forbidden' });
    }
  });

  test('comes back with a reason, and is written anew', async () => {
    const issueId = await givenRequested();
    await expectSuccess(returnSummons(bench.deps, street, { issueId, reason: '请补充劝导记录' }));
    const returned = await summonsOf(issueId);
    expect(returned).toMatchObject({ state: 'DRAFT', returnReason: '请补充劝导记录' });
    expect((await clockStates(issueId, 'DISPOSE')).toSorted()).toEqual(['MET', 'RUNNING']);
    await expectSuccess(
      whistle(bench.deps, clerk, { issueId, ...call, triedMeasures: '11月3日、8日、12日上门' }),
    );
    const summonses = await findSummonses(bench.deps.db, [issueId]);
    expect(summonses).toMatchObject([
      { id: returned?.id, state: 'PENDING_APPROVAL', triedMeasures: '11月3日、8日、12日上门' },
    ]);
  });

  test('in an emergency goes out at once, and its missing approval is a breach', async () => {
    const issueId = await givenRequested({ kind: 'EMERGENCY' });
    expect(await issueOf(issueId)).toMatchObject({ state: 'SUMMONED' });
    expect(await summonsOf(issueId)).toMatchObject({
      state: 'SENT',
      approvedAt: null,
      approvalDueAt: new Date('2026-11-17T09:00:00+08:00'),
    });
    await expectSuccess(acceptSummons(bench.deps, liaison('fire'), { issueId }));
    bench.clock.set('2026-11-17T09:00:00+08:00');
    await fireAll();
    expect(await clockStates(issueId, 'APPROVE')).toEqual(['BREACHED']);
    await expectSuccess(approveSummons(bench.deps, community, { issueId }));
    expect(await issueOf(issueId)).toMatchObject({ state: 'IN_HANDLING' });
  });
});

describe('a whistle that needs no approval', () => {
  test.each([
    ['the secretary', community, 'COMMUNITY'],
    ['the street', street, 'STREET'],
    ['the office', actor('OFFICE_SECRETARY'), 'DISTRICT'],
  ] as const)('of %s goes out at once on its level', async (_, caller, level) => {
    const issueId = await givenAccepted(bench.deps);
    await expectSuccess(whistle(bench.deps, caller, { issueId, ...call }));
    expect(await summonsOf(issueId)).toMatchObject({
      level,
      state: 'SENT',
      approvedBy: caller.viewer.userId,
    });
  });

  test('keeps the deliberation before it, with every party that the rules ask for', async () => {
    const issueId = await givenAccepted(bench.deps);
    const deliberation = {
      heldOn: '2026-11-12',
      parties: ['RESIDENTS_COMMITTEE'],
      outcome: '未果',
    };
    const outcome = await whistle(bench.deps, community, { issueId, ...call, deliberation });
    expect(outcome).toMatchObject({ __typename: 'InvalidInput', path: 'deliberation.parties' });
    const parties = [
      'PARTY_ORGANISATION',
      'RESIDENTS_COMMITTEE',
      'PROPERTY_COMPANY',
      'RESIDENT_REPRESENTATIVES',
    ];
    await expectSuccess(
      whistle(bench.deps, community, {
        issueId,
        ...call,
        deliberation: { ...deliberation, parties },
      }),
    );
    expect(await summonsOf(issueId)).toMatchObject({
      deliberatedOn: '2026-11-12',
      deliberationParties: parties,
    });
  });
});

describe('silence', () => {
  test('past the time to acknowledge is noted, and the department may still answer', async () => {
    const issueId = await givenSummoned(bench.deps, ['fire', 'market']);
    bench.clock.set('2026-11-16T15:00:00+08:00');
    await fireAll();
    expect(await findTarget(bench.deps.db, issueId, 'fire')).toMatchObject({
      answer: 'NO_RESPONSE',
      ackAt: null,
    });
    await expectSuccess(acceptSummons(bench.deps, liaison('fire'), { issueId }));
    expect(await findTarget(bench.deps.db, issueId, 'fire')).toMatchObject({ answer: 'ACCEPTED' });
  });

  test('past the time to answer is acceptance in the part proposed', async () => {
    const issueId = await givenSummoned(bench.deps, ['fire', 'market']);
    bench.clock.set(afterAnswer);
    await fireAll();
    const claims = await findClaims(bench.deps.db, [issueId]);
    expect(claims.map(({ departmentCode, role }) => [departmentCode, role])).toEqual([
      ['fire', 'LEAD'],
      ['market', 'ASSIST'],
    ]);
    expect(await issueOf(issueId)).toMatchObject({ state: 'IN_HANDLING' });
    expect(await summonsOf(issueId)).toMatchObject({ state: 'ALL_ANSWERED' });
    const calls = await findTargets(bench.deps.db, [issueId]);
    expect(calls.map(({ answer }) => answer)).toEqual(['DEEMED_ACCEPTED', 'DEEMED_ACCEPTED']);
    expect(await clockStates(issueId, 'PLAN')).toEqual(['RUNNING']);
  });

  test('makes who was to lead an assist when somebody else leads by then', async () => {
    const issueId = await givenSummoned(bench.deps, ['fire', 'market']);
    await expectSuccess(acceptSummons(bench.deps, liaison('market'), { issueId, role: 'LEAD' }));
    bench.clock.set(afterAnswer);
    await fireAll();
    const claims = await findClaims(bench.deps.db, [issueId]);
    expect(leadOf(claims)?.departmentCode).toBe('market');
    expect(claimOf(claims, 'fire')).toMatchObject({ role: 'ASSIST' });
  });

  test('of one department stops no clock of another', async () => {
    const issueId = await givenSummoned(bench.deps, ['fire', 'market', 'justice']);
    await expectSuccess(acknowledgeSummons(bench.deps, liaison('market'), { issueId }));
    await expectSuccess(declineSummons(bench.deps, liaison('justice'), { issueId, ...decline }));
    const running = (await findClocks(bench.deps.db, [issueId])).filter(
      ({ kind, state }) => kind === 'ANSWER' && state === 'RUNNING',
    );
    expect(running.map(({ departmentCode }) => departmentCode).toSorted()).toEqual([
      'fire',
      'market',
    ]);
  });

  test('of who is only to know of it is no acceptance', async () => {
    const issueId = await givenAccepted(bench.deps);
    const observed = [...targets, { departmentId: 'gas', role: 'OBSERVE' }];
    await expectSuccess(whistle(bench.deps, community, { issueId, ...call, targets: observed }));
    const outcome = await acceptSummons(bench.deps, liaison('gas'), { issueId });
    expect(outcome).toEqual({ __typename: 'NotCalled' });
    bench.clock.set(afterAnswer);
    await fireAll();
    expect(await findTarget(bench.deps.db, issueId, 'gas')).toMatchObject({
      answer: 'NO_RESPONSE',
      answerDueAt: null,
    });
    expect(claimOf(await findClaims(bench.deps.db, [issueId]), 'gas')).toBeNull();
    await expectSuccess(acknowledgeSummons(bench.deps, liaison('gas'), { issueId }));
  });
});

describe('a call sent back', () => {
  test('past its time is refused: the department is the first handler', async () => {
    const issueId = await givenSummoned(bench.deps, ['fire', 'market']);
    // The clock has come due and nobody has fired it yet.
    bench.clock.set('2026-11-17T09:00:00+08:00');
    const outcome = await declineSummons(bench.deps, liaison('fire'), { issueId, ...decline });
    expect(outcome).toEqual({ __typename: 'TooLate' });
  });

  test('twice opens a dispute', async () => {
    const issueId = await givenSummoned(bench.deps, ['fire', 'market', 'justice']);
    await expectSuccess(declineSummons(bench.deps, liaison('market'), { issueId, ...decline }));
    expect(await issueOf(issueId)).toMatchObject({ state: 'SUMMONED', declineCount: 1 });
    await expectSuccess(declineSummons(bench.deps, liaison('justice'), { issueId, ...decline }));
    expect(await issueOf(issueId)).toMatchObject({ state: 'DISPUTED', declineCount: 2 });
    expect(await findDisputes(bench.deps.db, [issueId])).toMatchObject([{ cause: 'DECLINES' }]);
  });

  test('three times as another’s opens a dispute that is supervised and goes to the meeting', async () => {
    const issueId = await givenSummoned(bench.deps, ['fire', 'market', 'justice', 'civil']);
    for (const code of ['market', 'justice', 'civil']) {
      await expectSuccess(
        suggestTransfer(bench.deps, liaison(code), { issueId, responsibleDepartmentId: 'housing' }),
      );
    }
    expect(await issueOf(issueId)).toMatchObject({
      state: 'DISPUTED',
      transferCount: 3,
      supervisionLevel: 2,
      onAgenda: true,
    });
    expect(await findDisputes(bench.deps.db, [issueId])).toMatchObject([{ cause: 'TRANSFERS' }]);
  });

  test('by who was to lead leaves the rest of the time to find a lead', async () => {
    const issueId = await givenSummoned(bench.deps, ['fire', 'market']);
    await expectSuccess(declineSummons(bench.deps, liaison('fire'), { issueId, ...decline }));
    await expectSuccess(acceptSummons(bench.deps, liaison('market'), { issueId }));
    expect(await issueOf(issueId)).toMatchObject({ state: 'SUMMONED' });
    bench.clock.set(afterAnswer);
    await fireAll();
    expect(await issueOf(issueId)).toMatchObject({ state: 'DISPUTED' });
    expect(await findDisputes(bench.deps.db, [issueId])).toMatchObject([{ cause: 'NO_LEAD' }]);
  });
});

describe('departments added later', () => {
  test('are called by the lead with days of their own', async () => {
    const issueId = await givenSummoned(bench.deps, ['fire', 'market']);
    await expectSuccess(acceptSummons(bench.deps, liaison('fire'), { issueId }));
    const added = { departmentId: 'water', role: 'ASSIST', days: 3 };
    const input = { issueId, reason: '需检修管线', targets: [added] };
    const outsider = await addDepartments(bench.deps, liaison('market'), input);
    expect(outsider).toEqual({ __typename: 'NotLead' });
    await expectSuccess(addDepartments(bench.deps, liaison('fire'), input));
    const workDueAt = new Date('2026-11-19T09:00:00+08:00');
    expect(await findTarget(bench.deps.db, issueId, 'water')).toMatchObject({ workDueAt });
    expect(await summonsOf(issueId)).toMatchObject({ level: 'DISTRICT', state: 'SENT' });
    await expectSuccess(acceptSummons(bench.deps, liaison('water'), { issueId }));
    const claims = await findClaims(bench.deps.db, [issueId]);
    expect(claimOf(claims, 'water')).toMatchObject({ role: 'ASSIST', planDueAt: workDueAt });
  });

  test('may have been called before, once they need a call again', async () => {
    const issueId = await givenSummoned(bench.deps, ['fire', 'market']);
    const input = {
      issueId,
      reason: '情况有变',
      targets: [{ departmentId: 'market', role: 'ASSIST' }],
    };
    const waiting = await addDepartments(bench.deps, community, input);
    expect(waiting).toMatchObject({ __typename: 'InvalidInput', path: 'targets.0.departmentId' });
    await expectSuccess(declineSummons(bench.deps, liaison('market'), { issueId, ...decline }));
    await expectSuccess(addDepartments(bench.deps, community, input));
    const calls = (await findTargets(bench.deps.db, [issueId])).filter(
      ({ departmentCode }) => departmentCode === 'market',
    );
    expect(calls.map(({ answer, endedAt }) => [answer, endedAt === null]).toSorted()).toEqual([
      ['DECLINED', false],
      ['SENT', true],
    ]);
  });

  test('include no second lead', async () => {
    const issueId = await givenSummoned(bench.deps, ['fire']);
    const outcome = await addDepartments(bench.deps, community, {
      issueId,
      reason: '改由供水牵头',
      targets: [{ departmentId: 'water', role: 'LEAD' }],
    });
    expect(outcome).toMatchObject({ __typename: 'InvalidInput', path: 'targets.0.role' });
  });
});

describe('a whistle withdrawn', () => {
  test('before anybody leads ends the clocks and releases everybody', async () => {
    const issueId = await givenSummoned(bench.deps, ['fire', 'market']);
    await expectSuccess(acceptSummons(bench.deps, liaison('market'), { issueId }));
    await expectSuccess(withdrawSummons(bench.deps, community, { issueId, reason: '已自行解决' }));
    expect(await issueOf(issueId)).toMatchObject({ state: 'ACCEPTED' });
    expect(await summonsOf(issueId)).toMatchObject({ state: 'WITHDRAWN' });
    expect(claimOf(await findClaims(bench.deps.db, [issueId]), 'market')).toBeNull();
    expect(await clockStates(issueId, 'ANSWER')).toEqual(expect.arrayContaining(['CANCELLED']));
    bench.clock.set('2026-11-20T09:00:00+08:00');
    await fireAll();
    expect(await findClaims(bench.deps.db, [issueId])).toMatchObject([{ state: 'RELEASED' }]);
    await expectSuccess(whistle(bench.deps, community, { issueId, ...call }));
  });

  test('is refused once somebody leads, and to who did not call', async () => {
    const issueId = await givenSummoned(bench.deps, ['fire', 'market']);
    const stranger = await withdrawSummons(bench.deps, liaison('market'), {
      issueId,
      reason: '不需要',
    });
    expect(stranger).toEqual({ __typename: 'Forbidden' });
    await expectSuccess(acceptSummons(bench.deps, liaison('fire'), { issueId }));
    const late = await withdrawSummons(bench.deps, community, { issueId, reason: '不需要' });
    expect(late).toEqual({ __typename: 'WrongState' });
  });
});
