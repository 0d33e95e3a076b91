import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { connect, type Connection, type Tx } from '@lianxi/db';
import { appendEvents } from '@lianxi/kit/events';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { untilSettled } from '../support/fingerprint.ts';
import { startHub, subgraphNames, type TestHub } from '../support/start-hub.ts';
import { takeUp } from '../support/story.ts';
import { until } from '../support/until.ts';

const issueCount = 5;
const newsPerIssue = 40;
const kills = 12;

let hub: TestHub;
let housing: Connection;
beforeAll(async () => {
  hub = await startHub();
  housing = connect({ url: hub.databaseUrls.housing, applicationName: 'tests-writer' });
});
afterAll(async () => {
  await housing?.close();
  await hub?.[Symbol.asyncDispose]();
});

class RolledBack extends Error {}

/** Writes one piece of news as housing's subgraph does, in a transaction that may be slow. */
async function tell(issueId: string, id: string, number: number, commits: boolean): Promise<void> {
  const write = async (tx: Tx) => {
    await appendEvents(tx, [
      {
        id,
        source: 'housing',
        type: 'HANDLING_PROGRESSED',
        subjectType: 'issue',
        subjectId: issueId,
        departmentCodes: ['housing'],
        payload: {
          departmentCode: 'housing',
          taskCount: number,
          doneTaskCount: 0,
          openMandatoryTasks: 0,
          evidenceCount: 0,
          completedAt: null,
          actorName: '联络员',
          taskTitle: `第 ${number} 条`,
        },
      },
    ]);
    // Its number in the outbox is taken, and others take later ones and commit before it.
    await delay(Math.random() * 60);
    if (!commits) throw new RolledBack();
  };
  await housing.db.transaction(write).catch((error: unknown) => {
    if (!(error instanceof RolledBack)) throw error;
  });
}

/** Tells the news of one issue one after another, some of it in vain; returns what was committed. */
async function tellAll(issueId: string): Promise<{ id: string; text: string }[]> {
  const told: { id: string; text: string }[] = [];
  for (let number = 1; number <= newsPerIssue; number += 1) {
    const id = randomUUID();
    const commits = Math.random() > 0.2;
    await tell(issueId, id, number, commits);
    if (commits) told.push({ id, text: `第 ${number} 条` });
  }
  return told;
}

test('relays and consumers killed at random lose no event, apply none twice, and keep the order', async () => {
  const issueIds = await Promise.all(Array.from({ length: issueCount }, () => takeUp(hub)));
  const telling = Promise.all(issueIds.map(tellAll));
  for (let kill = 0; kill < kills; kill += 1) {
    const name = subgraphNames[Math.floor(Math.random() * subgraphNames.length)] ?? 'housing';
    await hub.processes[name].kill();
    hub.processes[name].start();
    const started = await lastPosition();
    // Long enough for some events to pass before the next one falls.
    await Promise.race([
      telling,
      until('events pass', async () => (await lastPosition()) > started + 3),
    ]);
  }
  const told = await telling;
  await hub.untilWhole();
  await untilSettled(hub.database);

  for (const [index, issueId] of issueIds.entries()) {
    const news = told[index] ?? [];
    const log = await hub.database.db.execute<{ id: string }>(sql`
        SELECT id FROM events.event_log
        WHERE subject_id = ${issueId} AND type = 'HANDLING_PROGRESSED' ORDER BY position`);
    expect(log.rows.map(({ id }) => id)).toEqual(news.map(({ id }) => id));
    const applied = await hub.database.db.execute<{ text: string }>(sql`
        SELECT text FROM joint_meeting.timeline_entries
        WHERE issue_id = ${issueId} AND type = 'HANDLING_PROGRESSED' ORDER BY sequence`);
    expect(applied.rows.map(({ text }) => text)).toEqual(news.map(({ text }) => text));
  }
  const gaps = await hub.database.db.execute<{ head: string; count: string }>(sql`
      SELECT max(position) AS head, count(*) FROM events.event_log`);
  expect(gaps.rows[0]?.head).toBe(gaps.rows[0]?.count);
});

test('every department learnt of each call and claim of the log, once', async () => {
  const issueIds = await Promise.all(Array.from({ length: 10 }, () => takeUp(hub)));
  await untilSettled(hub.database);
  for (const [schema, department, role] of [
    ['housing', 'housing', 'LEAD'],
    ['public_security', 'police', 'ASSIST'],
  ] as const) {
    const handlings = await hub.database.db.execute<{ issue_id: string; role: string }>(sql`
      SELECT issue_id, role FROM ${sql.identifier(schema)}.handlings
      WHERE department_code = ${department} AND claim = 'ACTIVE'
        AND issue_id IN ${issueIds}`);
    expect(handlings.rows.map(({ issue_id }) => issue_id).toSorted()).toEqual(issueIds.toSorted());
    expect(new Set(handlings.rows.map((row) => row.role))).toEqual(new Set([role]));
  }
});

async function lastPosition(): Promise<number> {
  const { rows } = await hub.database.db.execute<{ head: string }>(sql`
    SELECT coalesce(max(position), 0) AS head FROM events.event_log`);
  return Number(rows[0]?.head);
}
