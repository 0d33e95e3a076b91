import { createReading } from '@lianxi/kit/reading';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { givenDraft } from '../attachment/testing/files.ts';
import { createContext } from '../context.ts';
import type { Acting, Deps } from '../deps.ts';
import { deskCounters } from '../desk/desk.service.ts';
import { handleOwn } from '../issue/issue.service.ts';
import { findAttachedTo } from '../attachment/attachment.store.ts';
import { fileJointReport } from '../resolution/joint-report.service.ts';
import { acceptSummons } from '../summons/summons-answer.service.ts';
import { toldActs } from '../testing/attempts.ts';
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
import { mediationTypes } from './mediation.resolvers.ts';
import { recordMediation, referToMediation } from './mediation.service.ts';
import { findMediations } from './mediation.store.ts';

const fire = liaison('fire');
const referral = {
  body: '锦绣街道人民调解委员会',
  parties: '三号楼业主与物业企业',
  mediateOn: '2026-11-20',
};
const report = { report: '已达成协议', publicReply: '双方已达成协议' };

let bench: ProtocolBench;
let deps: Deps;
beforeAll(async () => {
  bench = await openBench();
  deps = bench.deps;
});
afterAll(() => bench[Symbol.asyncDispose]());

/** Fire leads, and market was called and has not answered. */
async function givenHandled(): Promise<string> {
  const issueId = await givenSummoned(deps, ['fire', 'market']);
  await expectSuccess(acceptSummons(deps, fire, { issueId }));
  return issueId;
}

async function givenReferred(by: Acting = fire): Promise<string> {
  const issueId = await givenHandled();
  await expectSuccess(referToMediation(deps, by, { issueId, ...referral }));
  return issueId;
}

const agree = (issueId: string, by: Acting = fire, more: object = {}) =>
  recordMediation(deps, by, { issueId, agreed: true, agreement: '物业费分三期缴清', ...more });

async function waits(acting: Acting): Promise<number> {
  const reading = createReading(deps.clock);
  const counters = await deskCounters(createContext(deps, { ...acting, reading }));
  return counters.find(({ kind }) => kind === 'TO_RECORD_MEDIATION')?.count ?? 0;
}

describe('people’s mediation', () => {
  test('is asked for by who leads or the community, and ends in an agreement with its number and file', async () => {
    const issueId = await givenReferred();
    const attachmentIds = [await givenDraft(deps, fire, issueId, 'MEDIATION')];
    await expectSuccess(
      agree(issueId, fire, { agreementNumber: '锦调〔2026〕7号', attachmentIds }),
    );
    const [mediation] = await findMediations(deps.db, [issueId]);
    expect(mediation).toMatchObject({
      ...referral,
      state: 'AGREED',
      departmentCode: 'fire',
      agreement: '物业费分三期缴清',
      agreementNumber: '锦调〔2026〕7号',
      recordedByName: '测试员',
    });
    const attached = await findAttachedTo(deps.db, [issueId]);
    expect(attached).toMatchObject([{ purpose: 'MEDIATION', ownerId: mediation?.id }]);
  });

  test('may fail, with its reason, and be tried again', async () => {
    const issueId = await givenReferred(community);
    expect(await recordMediation(deps, clerk, { issueId, agreed: false })).toMatchObject({
      __typename: 'InvalidInput',
      path: 'reason',
    });
    expect(await recordMediation(deps, clerk, { issueId, agreed: true })).toMatchObject({
      __typename: 'InvalidInput',
      path: 'agreement',
    });
    await expectSuccess(
      recordMediation(deps, clerk, { issueId, agreed: false, reason: '一方未到场' }),
    );
    await expectSuccess(referToMediation(deps, fire, { issueId, ...referral }));
    const states = (await findMediations(deps.db, [issueId])).map(({ state }) => state);
    expect(states.toSorted()).toEqual(['FAILED', 'OPEN']);
  });

  test('runs once at a time, and is recorded once', async () => {
    const issueId = await givenHandled();
    const refer = () => referToMediation(deps, fire, { issueId, ...referral });
    const referred = await Promise.all([refer(), refer(), refer()]);
    const recorded = await Promise.all([agree(issueId), agree(issueId, community)]);
    for (const outcomes of [referred, recorded]) {
      const names = outcomes.map(({ __typename }) => __typename);
      expect(names.filter((name) => name.endsWith('Success'))).toHaveLength(1);
      expect(names.filter((name) => name === 'WrongState')).toHaveLength(names.length - 1);
    }
  });

  test('is nobody else’s', async () => {
    const issueId = await givenReferred();
    for (const [stranger, refusal] of [
      [liaison('market'), 'NotLead'],
      [liaison('heat'), 'NotLead'],
      [actor('OFFICE_SECRETARY'), 'Forbidden'],
      [actor('CHAIR'), 'Forbidden'],
    ] as const) {
      expect(await agree(issueId, stranger)).toEqual({ __typename: refusal });
      expect(await referToMediation(deps, stranger, { issueId, ...referral })).toEqual({
        __typename: refusal,
      });
    }
  });

  test('holds the joint report until its result is known', async () => {
    const issueId = await givenReferred();
    expect(await fileJointReport(deps, fire, { issueId, ...report })).toEqual({
      __typename: 'MediationOpen',
    });
    await expectSuccess(agree(issueId));
    await expectSuccess(fileJointReport(deps, fire, { issueId, ...report }));
  });

  test('comes too late once the joint report waits for its signatures', async () => {
    const issueId = await givenSummoned(deps, ['fire', 'market']);
    for (const code of ['fire', 'market']) {
      await expectSuccess(acceptSummons(deps, liaison(code), { issueId }));
    }
    await expectSuccess(fileJointReport(deps, fire, { issueId, ...report }));
    expect(await referToMediation(deps, fire, { issueId, ...referral })).toEqual({
      __typename: 'WrongState',
    });
  });

  test('is open to a community that handles an issue itself', async () => {
    const issueId = await givenAccepted(deps, { category: 'LITTERING' });
    await expectSuccess(handleOwn(deps, community, { issueId }));
    await expectSuccess(referToMediation(deps, community, { issueId, ...referral }));
    await expectSuccess(agree(issueId, street));
  });

  test('waits on the desks of who leads and of the community until it is recorded', async () => {
    const before = [await waits(fire), await waits(community), await waits(liaison('market'))];
    const issueId = await givenReferred();
    expect([await waits(fire), await waits(community), await waits(liaison('market'))]).toEqual([
      (before[0] ?? 0) + 1,
      (before[1] ?? 0) + 1,
      before[2],
    ]);
    await expectSuccess(agree(issueId));
    expect([await waits(fire), await waits(community)]).toEqual(before.slice(0, 2));
  });

  test('is what whoever leads does next until it is recorded', async () => {
    const next = async (issueId: string, by: Acting) => (await toldActs(deps, by, issueId))[0];
    const issueId = await givenReferred();
    expect(await next(issueId, fire)).toBe('RECORD_MEDIATION');
    expect(await next(issueId, community)).toBe('RECORD_MEDIATION');
    await expectSuccess(agree(issueId));
    expect(await next(issueId, fire)).not.toBe('RECORD_MEDIATION');

    const own = await givenAccepted(deps, { category: 'LITTERING' });
    await expectSuccess(handleOwn(deps, community, { issueId: own }));
    expect(await next(own, community)).toBe('COMPLETE_HANDLING');
    expect(await next(own, actor('OFFICE_SECRETARY'))).toBe('WHISTLE');
    await expectSuccess(referToMediation(deps, community, { issueId: own, ...referral }));
    expect(await next(own, community)).toBe('RECORD_MEDIATION');
  });

  test('keeps what the parties said between them and the offices', async () => {
    const issueId = await givenReferred();
    await expectSuccess(agree(issueId));
    const [mediation] = await findMediations(deps.db, [issueId]);
    const told = (acting: Acting, field: 'parties' | 'agreement') => {
      const read = mediationTypes.Mediation?.[field] as unknown as (
        ...asked: unknown[]
      ) => string | null;
      const reading = createReading(deps.clock);
      return read(mediation, {}, createContext(deps, { ...acting, reading }));
    };
    for (const field of ['parties', 'agreement'] as const) {
      expect(told(fire, field)).not.toBeNull();
      expect(told(actor('CITIZEN'), field)).toBeNull();
      expect(told(actor('COMPANY_USER'), field)).toBeNull();
    }
  });
});
