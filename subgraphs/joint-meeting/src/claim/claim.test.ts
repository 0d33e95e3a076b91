import { claims } from '@lianxi/db/joint-meeting';
import { completeHandling } from '@lianxi/kit/handling/handling.service';
import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { officeHandlingDeps } from '../handling/office-handling.ts';
import { departmentDirectory } from '../reference/departments.ts';
import { findIssues } from '../issue/issue.store.ts';
import {
  actor,
  community,
  expectSuccess,
  givenSummoned,
  liaison,
  openBench,
  type ProtocolBench,
} from '../testing/protocol-bench.ts';
import { claimIssue } from './claim.service.ts';
import { findClaims } from './claim.store.ts';
import { requestWithdrawal } from './withdrawal.service.ts';

let bench: ProtocolBench;
beforeAll(async () => {
  bench = await openBench();
});
afterAll(() => bench[Symbol.asyncDispose]());

const codes = departmentDirectory.map(({ code }) => code);

describe('claiming the lead', () => {
  test('of twenty liaisons at the same instant one leads and nineteen are told who', async () => {
    for (let round = 0; round < 20; round++) {
      const issueId = await givenSummoned(bench.deps, ['fire']);
      const liaisons = Array.from({ length: 20 }, (_, index) =>
        liaison(codes.filter((code) => code !== 'community')[index % 15] ?? 'housing', {
          userId: `user-${index}`,
        }),
      );
      const outcomes = await Promise.all(
        liaisons.map((acting) => claimIssue(bench.deps, acting, { issueId, role: 'LEAD' })),
      );
      const winners = outcomes.filter(({ __typename }) => __typename === 'ClaimIssueSuccess');
      const losers = outcomes.filter(({ __typename }) => __typename === 'LeadAlreadyTaken');
      expect(winners).toHaveLength(1);
      expect(losers).toHaveLength(19);
      const leads = await bench.deps.db
        .select()
        .from(claims)
        .where(and(eq(claims.issueId, issueId), eq(claims.role, 'LEAD')));
      expect(leads).toHaveLength(1);
    }
  });

  test('moves the issue into handling', async () => {
    const issueId = await givenSummoned(bench.deps, ['fire']);
    await expectSuccess(claimIssue(bench.deps, liaison('housing'), { issueId, role: 'LEAD' }));
    const [issue] = await findIssues(bench.deps.db, [issueId], { kind: 'all' });
    expect(issue).toMatchObject({ state: 'IN_HANDLING', departmentCodes: ['fire', 'housing'] });
  });

  test('is refused to a community when the category is not on its duty list', async () => {
    const issueId = await givenSummoned(bench.deps, ['fire']);
    const outcome = await claimIssue(bench.deps, community, { issueId, role: 'LEAD' });
    expect(outcome).toEqual({ __typename: 'NotOnDutyList' });
  });

  test('is refused to people who act for no department', async () => {
    const issueId = await givenSummoned(bench.deps, ['fire']);
    for (const stranger of [actor('SUPERVISOR'), actor('AUDITOR'), actor('OFFICE_SECRETARY')]) {
      const outcome = await claimIssue(bench.deps, stranger, { issueId, role: 'LEAD' });
      expect(outcome).toEqual({ __typename: 'Forbidden' });
    }
  });
});

describe('moving up from assisting to leading', () => {
  test('keeps what the department has completed', async () => {
    const issueId = await givenSummoned(bench.deps, ['fire', 'market']);
    await expectSuccess(claimIssue(bench.deps, liaison('market'), { issueId, role: 'ASSIST' }));
    const office = officeHandlingDeps(bench.deps);
    await expectSuccess(completeHandling(office, liaison('market'), { issueId }));
    await bench.deps.catchUp();
    await expectSuccess(claimIssue(bench.deps, liaison('market'), { issueId, role: 'LEAD' }));
    const held = await findClaims(bench.deps.db, [issueId]);
    expect(held).toMatchObject([{ role: 'LEAD', completedAt: bench.clock.now() }]);
  });
});

describe('the same operation id', () => {
  test('sent twenty times at once has one effect and one answer', async () => {
    const issueId = await givenSummoned(bench.deps, ['fire']);
    const input = { issueId, role: 'ASSIST', operationId: 'one-click' };
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => claimIssue(bench.deps, liaison('police'), input)),
    );
    for (const outcome of outcomes) expect(outcome).toEqual(outcomes[0]);
    expect(outcomes[0]).toMatchObject({ __typename: 'ClaimIssueSuccess' });
    const [issue] = await findIssues(bench.deps.db, [issueId], { kind: 'all' });
    expect(issue?.version).toBe(4);
  });

  test('with another input is refused as invalid', async () => {
    const issueId = await givenSummoned(bench.deps, ['fire']);
    const input = { issueId, role: 'ASSIST', operationId: 'two-clicks' };
    await expectSuccess(claimIssue(bench.deps, liaison('police'), input));
    const outcome = await claimIssue(bench.deps, liaison('police'), { ...input, role: 'LEAD' });
    expect(outcome).toMatchObject({ __typename: 'InvalidInput', path: 'operationId' });
  });
});

describe('withdrawing', () => {
  test('binds the department until the office decides', async () => {
    const issueId = await givenSummoned(bench.deps, ['fire']);
    await expectSuccess(claimIssue(bench.deps, liaison('fire'), { issueId, role: 'LEAD' }));
    await expectSuccess(
      requestWithdrawal(bench.deps, liaison('fire'), { issueId, reason: '职责调整' }),
    );
    const outcome = await claimIssue(bench.deps, liaison('housing'), { issueId, role: 'LEAD' });
    expect(outcome).toMatchObject({ __typename: 'LeadAlreadyTaken', leadDepartment: 'fire' });
  });
});
