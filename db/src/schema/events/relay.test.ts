import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Connection } from '../../client.ts';
import { createTestDatabase, type TestDatabase } from '../../testing.ts';
import { eventLog } from './event-log.ts';
import { outbox, type NewOutboxRow } from './outbox.ts';

let database: TestDatabase;
let writer: Connection;
let reader: Connection;

beforeAll(async () => {
  database = await createTestDatabase();
  writer = connect({ url: database.urls.housing, applicationName: 'writer', max: 12 });
  reader = connect({ url: database.urls.gateway, applicationName: 'reader', max: 2 });
});

afterAll(async () => {
  await writer?.close();
  await reader?.close();
  await database?.drop();
});

const event = (subjectId: string): NewOutboxRow => ({
  source: 'housing',
  type: 'TASK_ADDED',
  subjectType: 'Issue',
  subjectId,
});

const relay = async (connection: Connection, max = 100) => {
  const result = await connection.db.execute<{ relay: number }>(sql`SELECT events.relay(${max})`);
  return result.rows[0]?.relay ?? 0;
};

async function relayEverything(connection: Connection): Promise<void> {
  while ((await relay(connection)) > 0);
}

test('an event written late but begun early is not missed by a reader', async () => {
  await relayEverything(writer);
  const early = Promise.withResolvers<void>();
  const inserted = Promise.withResolvers<void>();
  const slow = writer.db.transaction(async (tx) => {
    await tx.insert(outbox).values(event('slow'));
    inserted.resolve();
    await early.promise;
  });
  await inserted.promise;
  await writer.db.insert(outbox).values(event('fast'));
  await relayEverything(reader);
  const seen = await reader.db.select().from(eventLog).orderBy(eventLog.position);
  expect(seen.at(-1)?.subjectId).toBe('fast');

  early.resolve();
  await slow;
  await relayEverything(reader);
  const after = await reader.db.select().from(eventLog).orderBy(eventLog.position);
  expect(after.at(-1)?.subjectId).toBe('slow');
  expect(after.at(-1)?.position).toBe((seen.at(-1)?.position ?? 0) + 1);
});

test('concurrent writers and relays lose, repeat and reorder nothing', async () => {
  await relayEverything(writer);
  const before = await reader.db.select().from(eventLog);
  const seen: { position: number; subjectId: string; version: number | null }[] = [];
  let cursor = before.length;
  let writing = true;
  const read = async () => {
    do {
      await relay(reader, 7);
      const rows = await reader.db
        .select()
        .from(eventLog)
        .where(sql`${eventLog.position} > ${cursor}`)
        .orderBy(eventLog.position);
      for (const row of rows) {
        seen.push({ ...row, version: row.subjectVersion });
        cursor = row.position;
      }
    } while (writing);
  };
  const writers = Array.from({ length: 10 }, async (_, issue) => {
    for (let version = 1; version <= 40; version += 1) {
      const rolledBack = version % 4 === 0;
      await writer.db
        .transaction(async (tx) => {
          const row = { ...event(`issue-${issue}`), subjectVersion: version };
          await tx.insert(outbox).values(row);
          if (version % 5 === 0) await tx.execute(sql`SELECT pg_sleep(0.01)`);
          if (rolledBack) throw new Error('changed my mind');
        })
        .catch((error: unknown) => {
          if (!rolledBack) throw error;
        });
    }
  });
  const reading = read();
  const secondRelay = (async () => {
    while (writing) await relay(writer, 3);
  })();
  await Promise.all(writers);
  writing = false;
  await Promise.all([reading, secondRelay]);
  await relayEverything(reader);
  writing = false;
  await read();

  expect(seen).toHaveLength(10 * 30);
  expect(seen.map((row) => row.position)).toEqual(seen.map((_, i) => before.length + 1 + i));
  for (let issue = 0; issue < 10; issue += 1) {
    const versions = seen.filter((row) => row.subjectId === `issue-${issue}`);
    expect(versions.map((row) => row.version)).toEqual(
      Array.from({ length: 40 }, (_, i) => i + 1).filter((version) => version % 4 !== 0),
    );
  }
});

test('the relay announces the last position, and an insert wakes the relay', async () => {
  const positions = Promise.withResolvers<string>();
  const woken = Promise.withResolvers<void>();
  const log = await reader.listen('lianxi_events', (payload) => positions.resolve(payload));
  const wake = await writer.listen('lianxi_outbox', () => woken.resolve());

  await writer.db.insert(outbox).values(event('announced'));
  await woken.promise;
  await relayEverything(writer);
  const [last] = await reader.db
    .select({ position: sql<number>`max(${eventLog.position})::int` })
    .from(eventLog);
  expect(Number(await positions.promise)).toBe(last?.position);
  await log.close();
  await wake.close();
});

test('a role may neither write the log nor read the outbox', async () => {
  const insert = writer.db.insert(eventLog).values({ ...event('forged'), position: 1_000_000 });
  await expect(insert).rejects.toHaveProperty('cause.code', '42501');
  await expect(writer.db.select().from(outbox)).rejects.toHaveProperty('cause.code', '42501');
  await expect(reader.db.insert(outbox).values(event('gateway'))).rejects.toHaveProperty(
    'cause.code',
    '42501',
  );
});
