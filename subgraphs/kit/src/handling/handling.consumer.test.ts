import { randomUUID } from 'node:crypto';
import { connect, type Connection } from '@lianxi/db';
import { eventLog } from '@lianxi/db/events';
import * as tables from '@lianxi/db/housing';
import { createTestDatabase, type TestDatabase } from '@lianxi/db/testing';
import { eq } from 'drizzle-orm';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { systemClock } from '../clock.ts';
import { createEventConsumer } from '../event-consumer.ts';
import { appendEvents, type NewEvent } from '../events.ts';
import { createDepartmentHandling, type DepartmentHandling } from './department-handling.ts';
import { liaisonPolicy } from './handling.policy.ts';

let database: TestDatabase;
let connection: Connection;
let housing: DepartmentHandling;

beforeAll(async () => {
  database = await createTestDatabase();
  connection = connect({ url: database.urls.housing, applicationName: 'test' });
  housing = createHousingHandling();
});

afterAll(async () => {
  await connection.close();
  await database.drop();
});

function createHousingHandling(): DepartmentHandling {
  return createDepartmentHandling({
    connection,
    tables,
    source: 'housing',
    departmentCode: 'housing',
    policy: liaisonPolicy('housing'),
    clock: systemClock,
    log: pino({ level: 'silent' }),
  });
}

function eventOf(issueId: string, type: string, payload: Record<string, unknown> = {}): NewEvent {
  return {
    source: 'joint-meeting',
    type,
    subjectType: 'issue',
    subjectId: issueId,
    communityId: 'community-1',
    streetId: 'street-1',
    payload,
  };
}

async function handlingAfter(issueId: string, events: NewEvent[]) {
  await connection.db.transaction((tx) => appendEvents(tx, events));
  await housing.consumer.catchUp();
  const [handling] = await connection.db
    .select()
    .from(tables.handlings)
    .where(eq(tables.handlings.issueId, issueId));
  return handling;
}

const call = { targets: [{ departmentCode: 'housing', role: 'LEAD' }] };
const claim = { departmentCode: 'housing', role: 'ASSIST' };

describe('a department learns', () => {
  test('that it is called, with the territory of the issue', async () => {
    const issueId = randomUUID();
    const compoundId = randomUUID();
    const event = eventOf(issueId, 'SUMMONS_SENT', { ...call, compoundId });
    expect(await handlingAfter(issueId, [event])).toMatchObject({
      claim: 'CALLED',
      role: null,
      communityId: 'community-1',
      streetId: 'street-1',
      compoundId,
    });
  });

  test('nothing of calls and claims of others', async () => {
    const issueId = randomUUID();
    const events = [
      eventOf(issueId, 'SUMMONS_SENT', { targets: [{ departmentCode: 'fire', role: 'LEAD' }] }),
      eventOf(issueId, 'ISSUE_CLAIMED', { departmentCode: 'fire', role: 'LEAD' }),
    ];
    expect(await handlingAfter(issueId, events)).toBeUndefined();
  });

  test.each(['ISSUE_CLAIMED', 'SUMMONS_ACCEPTED', 'SELF_HANDLING_STARTED'])(
    'of its claim by %s',
    async (type) => {
      const issueId = randomUUID();
      const handling = await handlingAfter(issueId, [eventOf(issueId, type, claim)]);
      expect(handling).toMatchObject({ claim: 'ACTIVE', role: 'ASSIST' });
    },
  );

  test('that a further call leaves its claim alone', async () => {
    const issueId = randomUUID();
    const events = [
      eventOf(issueId, 'ISSUE_CLAIMED', claim),
      eventOf(issueId, 'SUMMONS_SENT', call),
    ];
    expect(await handlingAfter(issueId, events)).toMatchObject({ claim: 'ACTIVE', role: 'ASSIST' });
  });

  test('that a whistle released it', async () => {
    const issueId = randomUUID();
    const events = [
      eventOf(issueId, 'SELF_HANDLING_STARTED', claim),
      eventOf(issueId, 'SUMMONS_SENT', { targets: [], released: ['housing'] }),
    ];
    expect(await handlingAfter(issueId, events)).toMatchObject({ claim: 'RELEASED', role: null });
  });

  test('that the office released it, and that it leads where another was released', async () => {
    const issueId = randomUUID();
    const claimed = eventOf(issueId, 'ISSUE_CLAIMED', claim);
    const events = [
      claimed,
      eventOf(issueId, 'WITHDRAWAL_GRANTED', { released: ['fire'] }),
      eventOf(issueId, 'LEAD_REPLACED', { lead: 'housing', assists: [], released: [] }),
    ];
    expect(await handlingAfter(issueId, events)).toMatchObject({ claim: 'ACTIVE', role: 'LEAD' });
    const own = eventOf(issueId, 'WITHDRAWAL_GRANTED', { released: ['housing'] });
    expect(await handlingAfter(issueId, [own])).toMatchObject({ claim: 'RELEASED', role: null });
  });

  test('that its work ended with the release of the last who had to sign', async () => {
    const issueId = randomUUID();
    const granted = { released: ['fire'], complete: true };
    const events = [
      eventOf(issueId, 'ISSUE_CLAIMED', claim),
      eventOf(issueId, 'WITHDRAWAL_GRANTED', granted),
    ];
    expect((await handlingAfter(issueId, events))?.endedAt).toBeInstanceOf(Date);
  });

  test('that its decline was taken', async () => {
    const issueId = randomUUID();
    const events = [
      eventOf(issueId, 'SUMMONS_SENT', call),
      eventOf(issueId, 'SUMMONS_DECLINED', { departmentCode: 'housing' }),
    ];
    expect(await handlingAfter(issueId, events)).toMatchObject({ claim: 'DECLINED' });
  });

  test.each(['ISSUE_CLOSED', 'ISSUE_MERGED', 'ISSUE_REFUSED'])('of the end by %s', async (type) => {
    const issueId = randomUUID();
    const events = [eventOf(issueId, 'ISSUE_CLAIMED', claim), eventOf(issueId, type)];
    expect((await handlingAfter(issueId, events))?.endedAt).toBeInstanceOf(Date);
  });

  test.each(['RESOLUTION_OBJECTED', 'VERIFICATION_FAILED', 'ISSUE_REOPENED'])(
    'that its work goes on by %s',
    async (type) => {
      const issueId = randomUUID();
      await handlingAfter(issueId, [eventOf(issueId, 'ISSUE_CLAIMED', claim)]);
      await connection.db.update(tables.handlings).set({ completedAt: new Date() });
      const handling = await handlingAfter(issueId, [
        eventOf(issueId, 'ISSUE_CLOSED'),
        eventOf(issueId, type),
      ]);
      expect(handling).toMatchObject({ completedAt: null, endedAt: null });
    },
  );
});

test('events are applied exactly once, however often consumers die in the middle', async () => {
  const issueIds: string[] = Array.from({ length: 300 }, () => randomUUID());
  const events = issueIds.flatMap((issueId) => [
    eventOf(issueId, 'SUMMONS_SENT', call),
    eventOf(issueId, 'SUMMONS_ACCEPTED', claim),
  ]);
  await connection.db.transaction((tx) => appendEvents(tx, events));

  // Each leaves a row for each event it applied, and now and then fails within its transaction.
  const deadly = new Set([1, 50, 199, 300, 500, 700]);
  let applied = 0;
  const createDying = () =>
    createEventConsumer({
      connection,
      offsets: tables.consumerOffsets,
      consumer: 'dying',
      log: pino({ level: 'silent' }),
      effectOf:
        ({ id, subjectId, type, occurredAt }) =>
        async (tx) => {
          await tx.insert(tables.inspectionFindings).values({
            issueId: subjectId,
            text: `${type} ${id}`,
            foundBy: 'test',
            foundAt: occurredAt,
          });
          if (deadly.has(++applied)) throw new Error('killed');
        },
    });
  let deaths = 0;
  for (let isDone = false; !isDone;) {
    const [one, two] = [createDying(), createDying()];
    const outcomes = await Promise.allSettled([one.catchUp(), two.catchUp()]);
    const dead = outcomes.filter((outcome) => outcome.status === 'rejected').length;
    deaths += dead;
    isDone = dead === 0;
  }

  const traces = await connection.db.select().from(tables.inspectionFindings);
  const log = await connection.db.select().from(eventLog);
  expect(deaths).toBe(deadly.size);
  expect(traces.map((trace) => trace.text).toSorted()).toEqual(
    log.map((event) => `${event.type} ${event.id}`).toSorted(),
  );
  await housing.consumer.catchUp();
  const handlings = await connection.db.select().from(tables.handlings);
  const mine = handlings.filter((handling) => issueIds.includes(handling.issueId));
  expect(mine.map((handling) => handling.claim)).toEqual(Array(300).fill('ACTIVE'));
});

test('events that concern others cost one look, and the offset is written when it is quiet', async () => {
  const statements: string[] = [];
  const watched = connect({
    url: database.urls.housing,
    applicationName: 'test',
    onStatement: (statement) => statements.push(statement),
  });
  const consumer = createEventConsumer({
    connection: watched,
    offsets: tables.consumerOffsets,
    consumer: 'idle',
    effectOf: () => null,
    log: pino({ level: 'silent' }),
  });
  await consumer.catchUp();
  await connection.db.transaction((tx) =>
    appendEvents(tx, [eventOf(randomUUID(), 'ISSUE_CLOSED')]),
  );
  const before = consumer.position();
  statements.length = 0;
  await consumer.catchUp();
  expect(consumer.position()).toBe(before + 1);
  expect(statements.filter((statement) => statement.startsWith('update'))).toEqual([]);
  await consumer.catchUp();
  expect(statements.filter((statement) => statement.startsWith('update'))).toHaveLength(1);
  await watched.close();
});
