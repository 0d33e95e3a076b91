import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { connect, type Connection } from './client.ts';
import { fillDatabase } from './fill.ts';
import { createTestDatabase, type TestDatabase } from './testing.ts';

let database: TestDatabase;
let admin: Connection;

beforeEach(async () => {
  database = await createTestDatabase();
  admin = connect({ url: database.adminUrl, applicationName: 'admin', max: 1 });
});

afterEach(async () => {
  await admin?.close();
  await database?.drop();
});

const addEvent = async () => {
  await admin.db.execute(sql`
    INSERT INTO events.outbox (source, type, subject_type, subject_id)
    VALUES ('test', 'TESTED', 'Issue', '1')`);
};
const addUser = async () => {
  await admin.db.execute(
    sql`INSERT INTO identity.users (id, name, email) VALUES ('1', 'one', 'one@example.org')`,
  );
};
const count = async (table: string) => (await admin.db.execute(sql.raw(`TABLE ${table}`))).rowCount;

test('an empty database is filled, and a filled one left alone', async () => {
  expect(await fillDatabase(database.adminUrl, addUser)).toBe(true);
  expect(await fillDatabase(database.adminUrl, addUser)).toBe(false);
  expect(await count('identity.users')).toBe(1);
});

test('a database with an office’s own data is left alone', async () => {
  await addUser();
  expect(await fillDatabase(database.adminUrl, addEvent)).toBe(false);
  expect(await count('events.outbox')).toBe(0);
});

test('what a fill that was cut off has left is taken away before the next', async () => {
  const cutOff = fillDatabase(database.adminUrl, async () => {
    await addUser();
    await addEvent();
    throw new Error('power cut');
  });
  await expect(cutOff).rejects.toThrow('power cut');
  expect(await count('events.outbox')).toBe(1);

  expect(await fillDatabase(database.adminUrl, addEvent)).toBe(true);
  expect(await count('events.outbox')).toBe(1);
  expect(await count('identity.users')).toBe(0);
});
