import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findIssues } from '../issue/issue.store.ts';
import { acceptIssue, refuseIssue } from '../issue/issue.service.ts';
import { amendPolicyRule } from '../policy-rule/amend-policy-rule.service.ts';
import {
  actor,
  community,
  expectSuccess,
  givenAccepted,
  givenReported,
  liaison,
  openBench,
  type ProtocolBench,
  street,
} from '../testing/protocol-bench.ts';
import { findTimeline } from '../timeline/timeline.store.ts';
import { nameAccountableParty, routeOf } from './accountability.service.ts';

const office = actor('OFFICE_SECRETARY');
const party = 'DEVELOPER';

let bench: ProtocolBench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench[Symbol.asyncDispose]());

async function issueOf(issueId: string) {
  const [issue] = await findIssues(bench.deps.db, [issueId], { kind: 'all' });
  if (issue === undefined) throw new Error('the issue is gone');
  return issue;
}

const latestOf = async (issueId: string) =>
  (await findTimeline(bench.deps.db, issueId, null, 1))[0];

describe('who answers for a trouble', () => {
  test('is said when the issue is accepted', async () => {
    const issueId = await givenReported(bench.deps);
    const input = { issueId, accountableParty: 'PROPERTY_COMPANY' };
    await expectSuccess(acceptIssue(bench.deps, community, input));
    expect(await issueOf(issueId)).toMatchObject({
      state: 'ACCEPTED',
      accountableParty: 'PROPERTY_COMPANY',
    });
    expect(await latestOf(issueId)).toMatchObject({
      type: 'ACCOUNTABLE_PARTY_NAMED',
      text: 'PROPERTY_COMPANY',
      departmentCode: 'community',
    });
  });

  test.each([
    ['the community', community],
    ['the street', street],
    ['the office', office],
  ])('is said later by %s', async (_, acting) => {
    const issueId = await givenAccepted(bench.deps);
    await expectSuccess(nameAccountableParty(bench.deps, acting, { issueId, party }));
    expect(await issueOf(issueId)).toMatchObject({ state: 'ACCEPTED', accountableParty: party });
  });

  test('is corrected, and said twice it changes nothing', async () => {
    const issueId = await givenAccepted(bench.deps, { title: '未验收交付' });
    await expectSuccess(nameAccountableParty(bench.deps, community, { issueId, party }));
    const named = await issueOf(issueId);
    await expectSuccess(nameAccountableParty(bench.deps, office, { issueId, party }));
    expect(await issueOf(issueId)).toEqual(named);
    const other = { issueId, party: 'OWNERS_COMMITTEE' };
    await expectSuccess(nameAccountableParty(bench.deps, office, other));
    expect(await issueOf(issueId)).toMatchObject({
      accountableParty: 'OWNERS_COMMITTEE',
      version: named.version + 1,
    });
  });

  test.each([
    ['a department', liaison('housing'), {}, 'Forbidden'],
    ['another community', actor('COMMUNITY_WORKER', { communityId: 'c-9' }), {}, 'Forbidden'],
    ['the company', actor('COMPANY_USER', { companyUscc: 'company-1' }), {}, 'Forbidden'],
    ['nobody known', community, { party: 'THE_WEATHER' }, 'InvalidInput'],
    ['an old version', community, { expectedVersion: 1 }, 'StaleVersion'],
  ])('is not said by or with %s', async (_, acting, more, refusal) => {
    const issueId = await givenAccepted(bench.deps);
    const before = await issueOf(issueId);
    const outcome = nameAccountableParty(bench.deps, acting, { issueId, party, ...more });
    expect(await outcome).toMatchObject({ __typename: refusal });
    expect(await issueOf(issueId)).toEqual(before);
  });

  test('is not said before the acceptance or after the end', async () => {
    const issueId = await givenReported(bench.deps);
    const input = { issueId, party };
    expect(await nameAccountableParty(bench.deps, community, input)).toMatchObject({
      __typename: 'WrongState',
    });
    await expectSuccess(refuseIssue(bench.deps, community, { issueId, reason: '已在诉讼程序中' }));
    expect(await nameAccountableParty(bench.deps, office, input)).toMatchObject({
      __typename: 'WrongState',
    });
  });
});

test('the rules of the day of the report route a trouble', async () => {
  const before = bench.clock.now();
  const route = async (at: Date) => [
    routeOf(await bench.deps.readRuleBook(), 'HOUSING_AUTHORITY', at),
    routeOf(await bench.deps.readRuleBook(), 'DEVELOPER', at),
    routeOf(await bench.deps.readRuleBook(), 'PROPERTY_COMPANY', at),
  ];
  expect(await route(before)).toEqual(['COUNTY_LEADER', 'COUNTY_LEADER', 'TERRITORY']);
  bench.clock.set('2026-11-23T09:00:00+08:00');
  await expectSuccess(
    amendPolicyRule(bench.deps, office, {
      key: 'accountable.PROPERTY_COMPANY',
      text: 'COUNTY_LEADER',
      validFrom: '2026-11-23',
      legalSource: '县委专题会议纪要',
      reason: '物业企业责任事项一并报告',
    }),
  );
  expect(await route(before)).toEqual(['COUNTY_LEADER', 'COUNTY_LEADER', 'TERRITORY']);
  expect(await route(bench.clock.now())).toEqual([
    'COUNTY_LEADER',
    'COUNTY_LEADER',
    'COUNTY_LEADER',
  ]);
});
