import { randomUUID } from 'node:crypto';
import { connect, type Connection } from '@lianxi/db';
import { eventLog } from '@lianxi/db/events';
import * as tables from '@lianxi/db/housing';
import { createTestDatabase, type TestDatabase } from '@lianxi/db/testing';
import { and, eq } from 'drizzle-orm';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemClock } from '../clock.ts';
import { appendEvents } from '../events.ts';
import { liaisonOf, viewerOf } from '../testing/viewers.ts';
import { createDepartmentHandling, type DepartmentHandling } from './department-handling.ts';
import { liaisonPolicy } from './handling.policy.ts';
import { addTask, completeHandling, updateTask } from './handling.service.ts';

let database: TestDatabase;
let connection: Connection;
let housing: DepartmentHandling;
const liaison = { viewer: liaisonOf('housing'), locale: 'en' as const };

beforeAll(async () => {
  database = await createTestDatabase();
  connection = connect({ url: database.urls.housing, applicationName: 'test' });
  housing = createDepartmentHandling({
    connection,
    tables,
    source: 'housing',
    departmentCode: 'housing',
    policy: liaisonPolicy('housing'),
    clock: systemClock,
    log: pino({ level: 'silent' }),
  });
});

afterAll(async () => {
  await connection.close();
  await database.drop();
});

/** Tells of an issue; the consumer is not asked to apply it. */
async function tell(issueId: string, type: string, payload: Record<string, unknown>) {
  await connection.db.transaction((tx) =>
    appendEvents(tx, [
      { source: 'joint-meeting', type, subjectType: 'issue', subjectId: issueId, payload },
    ]),
  );
}

async function claimedIssue(): Promise<string> {
  const issueId = randomUUID();
  await tell(issueId, 'ISSUE_CLAIMED', { departmentCode: 'housing', role: 'LEAD' });
  return issueId;
}

async function claimedIssueWithTask(mandatory = true) {
  const issueId = await claimedIssue();
  const added = await addTask(housing.deps, liaison, { issueId, title: '现场核查', mandatory });
  if (added.__typename !== 'TaskSuccess') throw new Error(added.__typename);
  return { issueId, taskId: added.taskId };
}

async function announcements(issueId: string) {
  await housing.consumer.catchUp();
  const events = await connection.db
    .select()
    .from(eventLog)
    .where(and(eq(eventLog.subjectId, issueId), eq(eventLog.source, 'housing')))
    .orderBy(eventLog.position);
  return events.map(({ type, payload }) => ({ type, ...payload }));
}

describe('adding a task', () => {
  test('works right after a claim that nobody has applied yet', async () => {
    const issueId = await claimedIssue();
    const result = await addTask(housing.deps, liaison, { issueId, title: ' 现场核查 ' });
    expect(result).toMatchObject({ __typename: 'TaskSuccess', issueId });
    expect(await announcements(issueId)).toEqual([
      {
        type: 'HANDLING_PROGRESSED',
        departmentCode: 'housing',
        compoundId: null,
        taskCount: 1,
        doneTaskCount: 0,
        openMandatoryTasks: 1,
        evidenceCount: 0,
        completedAt: null,
        actorName: '林一',
        taskTitle: '现场核查',
      },
    ]);
  });

  test('is refused without a claim, when only called, and after declining', async () => {
    const issueId = randomUUID();
    const input = { issueId, title: '现场核查' };
    const notClaimed = { __typename: 'NotClaimed' };
    expect(await addTask(housing.deps, liaison, input)).toEqual(notClaimed);
    await tell(issueId, 'SUMMONS_SENT', { targets: [{ departmentCode: 'housing', role: 'LEAD' }] });
    expect(await addTask(housing.deps, liaison, input)).toEqual(notClaimed);
    await tell(issueId, 'SUMMONS_DECLINED', { departmentCode: 'housing' });
    expect(await addTask(housing.deps, liaison, input)).toEqual(notClaimed);
  });

  test.each([
    ['a signed-out visitor', viewerOf(), 'NotSignedIn'],
    ['a live group without a person', { ...liaison.viewer, userId: null }, 'NotSignedIn'],
    ['another department', liaisonOf('urban'), 'Forbidden'],
    ['the office', viewerOf({ role: 'OFFICE_SECRETARY' }), 'Forbidden'],
    ['a community worker', viewerOf({ role: 'COMMUNITY_WORKER', communityId: 'c1' }), 'Forbidden'],
    ['a company', viewerOf({ role: 'COMPANY_USER', companyUscc: 'x' }), 'Forbidden'],
  ])('is refused to %s', async (_, viewer, expected) => {
    const issueId = await claimedIssue();
    const result = await addTask(
      housing.deps,
      { viewer, locale: 'zh' },
      { issueId, title: '核查' },
    );
    expect(result).toEqual({ __typename: expected });
    expect(await announcements(issueId)).toEqual([]);
  });

  test.each([
    ['title', { title: '   ' }],
    ['title', { title: 'x'.repeat(201) }],
    ['title', { title: 'hidden\u202etext' }],
    ['issueId', { issueId: 'no-such-id' }],
    ['assigneeName', { assigneeName: 'x'.repeat(51) }],
  ])('is refused for a faulty %s', async (path, fault) => {
    const input = { issueId: randomUUID(), title: '核查', ...fault };
    const result = await addTask(housing.deps, liaison, input);
    expect(result).toMatchObject({ __typename: 'InvalidInput', path });
  });

  test('happens once for twenty clicks with one operation id', async () => {
    const issueId = await claimedIssue();
    const input = { issueId, title: '核查', operationId: randomUUID() };
    const results = await Promise.all(
      Array.from({ length: 20 }, () => addTask(housing.deps, liaison, input)),
    );
    expect(results).toEqual(Array(20).fill(results[0]));
    expect(results[0]).toMatchObject({ __typename: 'TaskSuccess' });
    expect(await announcements(issueId)).toHaveLength(1);
  });

  test('is refused beyond a hundred tasks', async () => {
    const { issueId, taskId } = await claimedIssueWithTask();
    const [task] = await connection.db
      .select()
      .from(tables.handlingTasks)
      .where(eq(tables.handlingTasks.id, taskId));
    const others = Array.from({ length: 99 }, () => ({ ...task!, id: randomUUID() }));
    await connection.db.insert(tables.handlingTasks).values(others);
    const result = await addTask(housing.deps, liaison, { issueId, title: '第一百零一项' });
    expect(result).toEqual({ __typename: 'WrongState' });
  });
});

describe('changing a task', () => {
  test('keeps what the input leaves out and clears what it sets to null', async () => {
    const { taskId } = await claimedIssueWithTask();
    const change = (input: object) => updateTask(housing.deps, liaison, { taskId, ...input });
    await change({ state: 'DOING', assigneeName: '王二', evidenceBefore: '照片 1' });
    await change({ evidenceAfter: '照片 2', assigneeName: null });
    const [task] = await connection.db
      .select()
      .from(tables.handlingTasks)
      .where(eq(tables.handlingTasks.id, taskId));
    expect(task).toMatchObject({
      state: 'DOING',
      assigneeName: null,
      evidenceBefore: '照片 1',
      evidenceAfter: '照片 2',
      version: 3,
    });
  });

  test('is refused as stale when somebody changed it since, also at the same instant', async () => {
    const { taskId } = await claimedIssueWithTask();
    const input = { taskId, state: 'DOING', expectedVersion: 1 };
    const results = await Promise.all(
      Array.from({ length: 10 }, () => updateTask(housing.deps, liaison, input)),
    );
    const names = results.map((result) => result.__typename).toSorted();
    expect(names).toEqual([...Array<string>(9).fill('StaleVersion'), 'TaskSuccess']);
    expect(await updateTask(housing.deps, liaison, input)).toEqual({
      __typename: 'StaleVersion',
      currentVersion: 2,
    });
  });

  test.each(['BLOCKED', 'WAIVED'])('to %s needs a reason', async (state) => {
    const { taskId } = await claimedIssueWithTask();
    const refused = await updateTask(housing.deps, liaison, { taskId, state });
    expect(refused).toMatchObject({ __typename: 'InvalidInput', path: 'stateReason' });
    const done = await updateTask(housing.deps, liaison, {
      taskId,
      state,
      stateReason: '等待鉴定',
    });
    expect(done).toMatchObject({ __typename: 'TaskSuccess' });
  });

  test('drops the reason with the state that needed it', async () => {
    const { taskId } = await claimedIssueWithTask();
    await updateTask(housing.deps, liaison, { taskId, state: 'BLOCKED', stateReason: '等待鉴定' });
    await updateTask(housing.deps, liaison, { taskId, state: 'DOING' });
    const again = await updateTask(housing.deps, liaison, { taskId, state: 'BLOCKED' });
    expect(again).toMatchObject({ __typename: 'InvalidInput', path: 'stateReason' });
  });

  test('is refused where the lifecycle knows no way', async () => {
    const { taskId } = await claimedIssueWithTask();
    await updateTask(housing.deps, liaison, { taskId, state: 'DONE' });
    const result = await updateTask(housing.deps, liaison, { taskId, state: 'TODO' });
    expect(result).toEqual({ __typename: 'WrongState' });
  });

  test('is refused to another department and for a task that is not there, alike', async () => {
    const { taskId } = await claimedIssueWithTask();
    const urban = { viewer: liaisonOf('urban'), locale: 'zh' as const };
    const forbidden = { __typename: 'Forbidden' };
    expect(await updateTask(housing.deps, urban, { taskId, state: 'DONE' })).toEqual(forbidden);
    expect(await updateTask(housing.deps, liaison, { taskId: randomUUID() })).toEqual(forbidden);
  });
});

describe('completing a handling', () => {
  test('is refused while a mandatory task is open and goes on when it is settled', async () => {
    const { issueId, taskId } = await claimedIssueWithTask();
    expect(await completeHandling(housing.deps, liaison, { issueId })).toEqual({
      __typename: 'TasksOpen',
      openTasks: 1,
    });
    await updateTask(housing.deps, liaison, { taskId, state: 'DONE', evidenceAfter: '照片' });
    const done = await completeHandling(housing.deps, liaison, { issueId, summary: '已整改' });
    expect(done).toEqual({ __typename: 'CompleteHandlingSuccess', issueId });
    expect((await announcements(issueId)).at(-1)).toMatchObject({
      type: 'HANDLING_COMPLETED',
      doneTaskCount: 1,
      openMandatoryTasks: 0,
      evidenceCount: 1,
      completedAt: expect.any(String) as string,
      text: '已整改',
    });
  });

  test('does not wait for a task that is not mandatory', async () => {
    const { issueId } = await claimedIssueWithTask(false);
    const result = await completeHandling(housing.deps, liaison, { issueId });
    expect(result).toMatchObject({ __typename: 'CompleteHandlingSuccess' });
  });

  test('happens once, and its tasks rest until the issue is reopened', async () => {
    const { issueId, taskId } = await claimedIssueWithTask(false);
    const wrongState = { __typename: 'WrongState' };
    await completeHandling(housing.deps, liaison, { issueId });
    expect(await completeHandling(housing.deps, liaison, { issueId })).toEqual(wrongState);
    expect(await updateTask(housing.deps, liaison, { taskId, state: 'DOING' })).toEqual(wrongState);
    await tell(issueId, 'ISSUE_REOPENED', {});
    const again = await updateTask(housing.deps, liaison, { taskId, state: 'DOING' });
    expect(again).toMatchObject({ __typename: 'TaskSuccess' });
  });

  test('is refused when the issue is over', async () => {
    const issueId = await claimedIssue();
    await tell(issueId, 'ISSUE_CLOSED', {});
    const result = await completeHandling(housing.deps, liaison, { issueId });
    expect(result).toEqual({ __typename: 'WrongState' });
  });
});
