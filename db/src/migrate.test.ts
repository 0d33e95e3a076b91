import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connect, type Connection } from './client.ts';
import { migrateDatabase } from './migrate.ts';
import { schemaOfService, serviceNames } from './roles.ts';
import { createTestDatabase, type TestDatabase } from './testing.ts';

let database: TestDatabase;
let admin: Connection;

beforeAll(async () => {
  database = await createTestDatabase();
  admin = connect({ url: database.adminUrl, applicationName: 'admin', max: 2 });
});

afterAll(async () => {
  await admin?.close();
  await database?.drop();
});

async function tablesOf(schema: string): Promise<string[]> {
  const { rows } = await admin.db.execute<{ name: string }>(sql`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
    WHERE schemaname = ${schema} ORDER BY 1`);
  return rows.map((row) => row.name);
}

test.each(serviceNames)('%s reaches its own tables and is refused the others’', async (service) => {
  await using role = disposable(connect({ url: database.urls[service], applicationName: service }));
  const own = await tablesOf(schemaOfService[service]);
  expect(own).not.toEqual([]);
  for (const table of own) await role.db.execute(sql.raw(`SELECT 1 FROM ${table} LIMIT 0`));

  for (const other of Object.values(schemaOfService)) {
    if (other === schemaOfService[service]) continue;
    for (const table of await tablesOf(other)) {
      const read = role.db.execute(sql.raw(`SELECT 1 FROM ${table} LIMIT 0`));
      await expect(read, table).rejects.toHaveProperty('cause.code', '42501');
    }
  }
});

test.each(serviceNames)('%s cannot make tables, roles or schemas', async (service) => {
  await using role = disposable(connect({ url: database.urls[service], applicationName: service }));
  for (const statement of [
    `CREATE TABLE ${schemaOfService[service]}.mine (id int)`,
    'CREATE TABLE public.mine (id int)',
    'CREATE SCHEMA mine',
    'CREATE ROLE mine',
    'SELECT * FROM drizzle.__drizzle_migrations',
  ]) {
    const attempt = role.db.execute(sql.raw(statement));
    await expect(attempt, statement).rejects.toHaveProperty('cause.code', '42501');
  }
});

test('migrating again, even many times at once, changes nothing', async () => {
  const options = { adminUrl: database.adminUrl, rolePrefix: 'lianxi_again', roleSecret: 'first' };
  const countMigrations = async () =>
    (await admin.db.execute(sql`SELECT * FROM drizzle.__drizzle_migrations`)).rows.length;
  const before = await countMigrations();
  try {
    const [urls, ...others] = await Promise.all([1, 2, 3, 4].map(() => migrateDatabase(options)));
    for (const other of others) expect(other).toEqual(urls);
    expect(await countMigrations()).toBe(before);

    const changed = await migrateDatabase({ ...options, roleSecret: 'second' });
    await using fresh = disposable(connect({ url: changed.housing, applicationName: 'fresh' }));
    await fresh.ping();
    await using stale = disposable(connect({ url: urls?.housing ?? '', applicationName: 'stale' }));
    await expect(stale.ping()).rejects.toHaveProperty('code', '28P01');
  } finally {
    for (const service of serviceNames) {
      const role = sql.identifier(`lianxi_again_${service.replaceAll('-', '_')}`);
      await admin.db.execute(sql`DROP OWNED BY ${role}`);
      await admin.db.execute(sql`DROP ROLE ${role}`);
    }
  }
});

test('a stranger’s role can do nothing in the database', async () => {
  const { rows } = await admin.db.execute(sql`
    SELECT has_schema_privilege('public', nspname, 'USAGE') AS usage, nspname
    FROM pg_namespace
    WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
      AND has_schema_privilege('public', nspname, 'USAGE')`);
  expect(rows).toEqual([]);
});

function disposable(connection: Connection): Connection & AsyncDisposable {
  return { ...connection, [Symbol.asyncDispose]: () => connection.close() };
}
