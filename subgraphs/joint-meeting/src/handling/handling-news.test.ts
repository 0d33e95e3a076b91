import { appendEvents } from '@lianxi/kit/events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimIssue } from '../claim/claim.service.ts';
import { findClocks } from '../clock/clock.store.ts';
import { acceptSummons } from '../summons/summons-answer.service.ts';
import {
  expectSuccess,
  givenSummoned,
  liaison,
  openBench,
  type ProtocolBench,
} from '../testing/protocol-bench.ts';

let bench: ProtocolBench;
beforeAll(async () => {
  bench = await openBench('2026-11-16T09:00:00+08:00');
});
afterAll(() => bench[Symbol.asyncDispose]());

async function firstTaskOf(departmentCode: string, issueId: string): Promise<void> {
  await bench.deps.db.transaction((tx) =>
    appendEvents(tx, [
      {
        source: 'joint-meeting',
        type: 'HANDLING_PROGRESSED',
        subjectType: 'issue',
        subjectId: issueId,
        occurredAt: bench.clock.now(),
        actorId: liaison(departmentCode).viewer.userId,
        payload: {
          departmentCode,
          taskCount: 1,
          doneTaskCount: 0,
          openMandatoryTasks: 1,
          completedAt: null,
        },
      },
    ]),
  );
  await bench.deps.catchUp();
}

test('the lead has planned with its first task, an assisting department has not planned for it', async () => {
  const issueId = await givenSummoned(bench.deps, ['fire']);
  await expectSuccess(acceptSummons(bench.deps, liaison('fire'), { issueId }));
  await expectSuccess(claimIssue(bench.deps, liaison('market'), { issueId, role: 'ASSIST' }));
  const planClock = async () =>
    (await findClocks(bench.deps.db, [issueId])).find(({ kind }) => kind === 'PLAN');
  await firstTaskOf('market', issueId);
  expect(await planClock()).toMatchObject({ state: 'RUNNING', departmentCode: 'fire' });
  await firstTaskOf('fire', issueId);
  expect(await planClock()).toMatchObject({ state: 'MET', endedAt: bench.clock.now() });
});
