import { afterAll, beforeAll, expect, test } from 'vitest';
import { findClocks } from '../clock/clock.store.ts';
import { changeIssue, takeStep } from '../issue/issue-act.ts';
import { attempt } from '../testing/attempts.ts';
import {
  clerk,
  community,
  expectSuccess,
  givenAccepted,
  openBench,
  type ProtocolBench,
  street,
} from '../testing/protocol-bench.ts';
import { approveSummons } from './approve-summons.service.ts';
import { findSummonses } from './summons.store.ts';
import { whistle } from './whistle.service.ts';

let bench: ProtocolBench;
beforeAll(async () => {
  bench = await openBench('2026-11-16T09:00:00+08:00');
});
afterAll(() => bench[Symbol.asyncDispose]());

test('a whistle that waits for approval lapses when the community has settled the issue itself', async () => {
  const issueId = await givenAccepted(bench.deps, { category: 'GREENERY_DAMAGE' });
  await expectSuccess(attempt(bench.deps, 'HANDLE_OWN', community, issueId));
  const targets = [{ departmentId: 'fire', role: 'LEAD' }];
  await expectSuccess(
    whistle(bench.deps, clerk, { issueId, kind: 'DEMAND', reason: '三次劝阻无效', targets }),
  );
  await changeIssue(bench.deps, issueId, async (at) => {
    await takeStep(at, 'allSigned', { type: 'JOINT_REPORT_FILED' });
  });
  expect(await findSummonses(bench.deps.db, [issueId])).toMatchObject([{ state: 'WITHDRAWN' }]);
  const clocks = await findClocks(bench.deps.db, [issueId]);
  const approval = clocks.filter(({ kind }) => kind === 'APPROVE');
  expect(approval.map(({ state }) => state)).toEqual(['CANCELLED']);
  expect(await approveSummons(bench.deps, street, { issueId })).toEqual({
    __typename: 'NothingToApprove',
  });
});
