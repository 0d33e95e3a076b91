import { addTask } from '@lianxi/kit/handling/handling.service';
import { createReading } from '@lianxi/kit/reading';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findAliveClocks, findClocks } from '../clock/clock.store.ts';
import { officeHandlingDeps } from '../handling/office-handling.ts';
import { attempt } from '../testing/attempts.ts';
import {
  actor,
  community,
  expectSuccess,
  givenReported,
  givenSummoned,
  liaison,
  openBench,
  type ProtocolBench,
} from '../testing/protocol-bench.ts';
import { acceptSummons } from '../summons/summons-answer.service.ts';
import { readTimeline } from '../timeline/timeline.service.ts';
import { createContext } from '../context.ts';
import { acknowledgeSupervision, replySupervision } from './reply.service.ts';
import { acceptReply, issueSupervision, rejectReply } from './supervise.service.ts';
import { findNotices, findReplies } from './supervision.store.ts';

const monday = '2026-11-16T09:00:00+08:00';
const office = actor('OFFICE_SECRETARY');
const supervisor = actor('SUPERVISOR');
const fire = liaison('fire');
const plan = { measure: '增派人员', completeBy: '2026-11-20', responsiblePerson: '王强' };

let bench: ProtocolBench;
beforeAll(async () => {
  bench = await openBench(monday);
});
afterEach(() => bench.clock.set(monday));
afterAll(() => bench[Symbol.asyncDispose]());

async function givenSupervised(level: 1 | 2 = 1): Promise<string> {
  const issueId = await givenSummoned(bench.deps, ['fire', 'market']);
  await expectSuccess(acceptSummons(bench.deps, fire, { issueId }));
  await expectSuccess(
    issueSupervision(bench.deps, level === 1 ? office : supervisor, {
      issueId,
      level,
      text: '请说明进展',
    }),
  );
  return issueId;
}

async function noticeOf(issueId: string) {
  const notices = await findNotices(bench.deps.db, [issueId]);
  const [notice] = notices;
  if (notice === undefined || notices.length > 1) throw new Error('one notice was expected');
  return notice;
}

function reply(issueId: string, more: object = plan) {
  return replySupervision(bench.deps, fire, { issueId, answer: '正在清理', ...more });
}

describe('issuing', () => {
  test('is each issuer’s own level alone', async () => {
    const issueId = await givenReported(bench.deps);
    const refused = { issueId, text: '请说明进展' };
    expect(await issueSupervision(bench.deps, office, { ...refused, level: 2 })).toEqual({
      __typename: 'Forbidden',
    });
    expect(await issueSupervision(bench.deps, supervisor, { ...refused, level: 1 })).toEqual({
      __typename: 'Forbidden',
    });
    expect(await findNotices(bench.deps.db, [issueId])).toEqual([]);
  });

  test('to a department without a part in the issue changes nothing', async () => {
    const issueId = await givenReported(bench.deps);
    expect(
      await issueSupervision(bench.deps, office, {
        issueId,
        level: 1,
        text: '请说明进展',
        departmentId: 'heat',
      }),
    ).toMatchObject({ __typename: 'InvalidInput', path: 'departmentId' });
    expect(await findNotices(bench.deps.db, [issueId])).toEqual([]);
  });

  test('twice by the same click is done once', async () => {
    const issueId = await givenReported(bench.deps);
    const input = { issueId, level: 1, text: '请说明进展', operationId: 'click-1' };
    const first = await issueSupervision(bench.deps, office, input);
    expect(await issueSupervision(bench.deps, office, input)).toEqual(first);
    expect(await findNotices(bench.deps.db, [issueId])).toHaveLength(1);
  });

  test('a leader’s instruction is supervised from the start', async () => {
    const issueId = await givenReported(bench.deps, { source: 'LEADER_INSTRUCTION' });
    expect(await noticeOf(issueId)).toMatchObject({
      level: 1,
      cause: 'LEADER_INSTRUCTION',
      departmentCode: 'community',
      issuedByName: null,
    });
  });
});

describe('a reply', () => {
  test('answers the question that the state of the work asks', async () => {
    const issueId = await givenSupervised();
    await expectSuccess(acknowledgeSupervision(bench.deps, fire, { issueId }));
    await expectSuccess(addTask(officeHandlingDeps(bench.deps), fire, { issueId, title: '清理' }));
    await expectSuccess(reply(issueId));
    const notice = await noticeOf(issueId);
    expect(notice).toMatchObject({ state: 'REPLIED', ackAt: bench.clock.now() });
    expect(await findReplies(bench.deps.db, [notice.id])).toMatchObject([
      { question: 'PROGRESS', ...plan, accepted: null },
    ]);
  });

  test('about work that is not done fixes measure, time and person', async () => {
    const issueId = await givenSupervised();
    for (const path of Object.keys(plan)) {
      expect(await reply(issueId, { ...plan, [path]: null })).toMatchObject({
        __typename: 'InvalidInput',
        path,
      });
    }
    expect(await noticeOf(issueId)).toMatchObject({ state: 'ISSUED' });
  });

  test('about work that is done needs its effect alone', async () => {
    const issueId = await givenSupervised();
    await expectSuccess(attempt(bench.deps, 'COMPLETE_HANDLING', fire, issueId));
    await expectSuccess(reply(issueId, {}));
    const notice = await noticeOf(issueId);
    expect(await findReplies(bench.deps.db, [notice.id])).toMatchObject([{ question: 'EFFECT' }]);
  });

  test('meets the clock, and a rejection starts it anew', async () => {
    const issueId = await givenSupervised();
    await expectSuccess(reply(issueId));
    expect(await findAliveClocks(bench.deps.db, { issueId, kinds: ['REPLY'] })).toEqual([]);
    bench.clock.set('2026-11-17T09:00:00+08:00');
    await expectSuccess(rejectReply(bench.deps, office, { issueId, reason: '未写明完成情况' }));
    const [clock] = await findAliveClocks(bench.deps.db, { issueId, kinds: ['REPLY'] });
    expect(clock?.dueAt).toEqual(new Date('2026-11-19T09:00:00+08:00'));
    expect(await noticeOf(issueId)).toMatchObject({ state: 'REJECTED', replyDueAt: clock?.dueAt });
    await expectSuccess(reply(issueId));
    await expectSuccess(acceptReply(bench.deps, office, { issueId }));
    expect(await noticeOf(issueId)).toMatchObject({ state: 'ACCEPTED' });
  });

  test('to the leading group is not the office’s to decide on', async () => {
    const issueId = await givenSupervised(2);
    await expectSuccess(reply(issueId));
    expect(await acceptReply(bench.deps, office, { issueId })).toEqual({ __typename: 'Forbidden' });
    await expectSuccess(acceptReply(bench.deps, supervisor, { issueId }));
  });

  test('that two write at once is written once', async () => {
    const issueId = await givenSupervised();
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => reply(issueId)));
    const names = outcomes.map(({ __typename }) => __typename);
    expect(names.filter((name) => name === 'ReplySupervisionSuccess')).toHaveLength(1);
    expect(names.filter((name) => name === 'WrongState')).toHaveLength(5);
  });
});

test('a settled issue owes no reply', async () => {
  const issueId = await givenReported(bench.deps, { source: 'LEADER_INSTRUCTION' });
  await expectSuccess(attempt(bench.deps, 'REFUSE', community, issueId));
  expect(await noticeOf(issueId)).toMatchObject({ state: 'CLOSED', endedAt: bench.clock.now() });
  const clocks = await findClocks(bench.deps.db, [issueId]);
  expect(clocks.filter(({ kind }) => kind === 'REPLY')).toMatchObject([{ state: 'CANCELLED' }]);
});

test('the timeline names the notice and keeps what was written in it', async () => {
  const issueId = await givenSupervised();
  await expectSuccess(reply(issueId));
  const { nodes } = await readTimeline(
    createContext(bench.deps, {
      ...office,
      reading: createReading(bench.clock),
    }),
    issueId,
    {},
  );
  const { number } = await noticeOf(issueId);
  expect(nodes.slice(0, 2).map(({ type, text }) => [type, text])).toEqual([
    ['SUPERVISION_REPLIED', number],
    ['SUPERVISION_ISSUED', number],
  ]);
});
