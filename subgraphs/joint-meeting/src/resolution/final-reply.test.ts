import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { fireNextClock } from '../clock/fire-clock.ts';
import { findIssues } from '../issue/issue.store.ts';
import { acceptSummons } from '../summons/summons-answer.service.ts';
import { findNotices } from '../supervision/supervision.store.ts';
import { street } from '../testing/given-dispute.ts';
import {
  actor,
  community,
  expectSuccess,
  givenSummoned,
  liaison,
  openBench,
  type ProtocolBench,
} from '../testing/protocol-bench.ts';
import { recordCallback } from './callback.service.ts';
import { proposeFinalReply, signFinalReply } from './final-reply.service.ts';
import { findFinalReplies } from './final-reply.store.ts';
import { fileJointReport, signResolution } from './joint-report.service.ts';
import { findLatestReports } from './resolution.store.ts';
import { proceedUnsigned } from './unsigned.service.ts';
import { verifyIssue } from './verification.service.ts';

const monday = '2026-11-16T09:00:00+08:00';
const fire = liaison('fire');
const reply = {
  ground: 'UNREASONABLE',
  reply: '经核实，该区域不属于消防通道，要求拆除围栏没有依据。',
  evidence: '规划图纸、现场照片',
  otherChannels: '可依法向人民法院起诉',
};

let bench: ProtocolBench;
beforeAll(async () => {
  bench = await openBench(monday);
});
afterEach(() => bench.clock.set(monday));
afterAll(() => bench[Symbol.asyncDispose]());

async function stateOf(issueId: string) {
  const [issue] = await findIssues(bench.deps.db, [issueId], { kind: 'all' });
  return issue?.state;
}

async function givenFiled(): Promise<string> {
  const issueId = await givenSummoned(bench.deps, ['fire', 'market']);
  for (const code of ['fire', 'market']) {
    await expectSuccess(acceptSummons(bench.deps, liaison(code), { issueId }));
  }
  const report = { report: '已清理', publicReply: '已清理' };
  await expectSuccess(fileJointReport(bench.deps, fire, { issueId, ...report }));
  return issueId;
}

async function givenCallback(): Promise<string> {
  const issueId = await givenFiled();
  await expectSuccess(signResolution(bench.deps, liaison('market'), { issueId }));
  await expectSuccess(verifyIssue(bench.deps, community, { issueId, passed: true }));
  return issueId;
}

describe('a final reply', () => {
  test('ends the issue once the street and the lead have signed, whoever proposes', async () => {
    for (const [proposes, signs] of [
      [street, fire],
      [fire, street],
    ] as const) {
      const issueId = await givenCallback();
      await expectSuccess(proposeFinalReply(bench.deps, proposes, { issueId, ...reply }));
      expect(await stateOf(issueId)).toBe('CALLBACK');
      expect(await signFinalReply(bench.deps, proposes, { issueId })).toEqual({
        __typename: 'WrongState',
      });
      await expectSuccess(signFinalReply(bench.deps, signs, { issueId }));
      expect(await stateOf(issueId)).toBe('TERMINATED');
    }
  });

  test('is for the street and the lead alone', async () => {
    const issueId = await givenCallback();
    expect(await proposeFinalReply(bench.deps, liaison('market'), { issueId, ...reply })).toEqual({
      __typename: 'NotLead',
    });
    for (const stranger of [actor('CALLBACK_OFFICER'), actor('SUPERVISOR'), actor('CHAIR')]) {
      expect(await proposeFinalReply(bench.deps, stranger, { issueId, ...reply })).toEqual({
        __typename: 'Forbidden',
      });
    }
  });

  test('is void once the reporter was heard', async () => {
    const issueId = await givenCallback();
    await expectSuccess(proposeFinalReply(bench.deps, street, { issueId, ...reply }));
    await expectSuccess(
      recordCallback(bench.deps, actor('CALLBACK_OFFICER'), {
        issueId,
        outcome: 'UNRESOLVED',
        reason: '围栏还在',
      }),
    );
    expect(await findFinalReplies(bench.deps.db, [issueId])).toEqual([]);
    expect(await signFinalReply(bench.deps, fire, { issueId })).toEqual({
      __typename: 'WrongState',
    });
  });
});

describe('silence at the signing', () => {
  test('holds the lead up until a notice called the silent one to account', async () => {
    const issueId = await givenFiled();
    expect(await proceedUnsigned(bench.deps, fire, { issueId })).toEqual({
      __typename: 'NoticeMissing',
    });
    bench.clock.set('2026-11-17T10:00:00+08:00');
    while (await fireNextClock(bench.deps));
    expect(await findNotices(bench.deps.db, [issueId])).toMatchObject([
      { level: 1, cause: 'NOT_SIGNED', departmentCode: 'market' },
    ]);
    expect(await proceedUnsigned(bench.deps, liaison('market'), { issueId })).toEqual({
      __typename: 'NotLead',
    });
    await expectSuccess(proceedUnsigned(bench.deps, fire, { issueId }));
    expect(await stateOf(issueId)).toBe('PENDING_VERIFY');
    expect(await findLatestReports(bench.deps.db, [issueId])).toMatchObject([
      { state: 'SIGNED', unsignedAt: bench.clock.now() },
    ]);
  });

  test('is no ground to go on once the department has signed', async () => {
    const issueId = await givenFiled();
    await expectSuccess(signResolution(bench.deps, liaison('market'), { issueId }));
    expect(await proceedUnsigned(bench.deps, fire, { issueId })).toEqual({
      __typename: 'WrongState',
    });
  });
});
