import { sql } from 'drizzle-orm';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { connect, isSerializationFailure, isUniqueViolation, type Connection } from './client.ts';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded/embedded.ts';

const POOL_SIZE = 16;

let dataFolder: string;
let server: EmbeddedPostgres;
let connection: Connection;

const startServer = () => startEmbeddedPostgres({ dataFolder, settings: { fsync: 'off' } });

beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'lianxi-client-'));
  await chmod(dataFolder, 0o711);
  server = await startServer();
  connection = connect({ url: server.adminUrl, applicationName: 'load', max: POOL_SIZE });
});

beforeEach(async () => {
  await connection.db.execute(sql`DROP TABLE IF EXISTS first, second`);
  await connection.db.execute(sql`CREATE TABLE first (id int CONSTRAINT first_id PRIMARY KEY)`);
  await connection.db.execute(sql`CREATE TABLE second (id int)`);
});

afterAll(async () => {
  await connection?.close();
  await server?.stop();
  await rm(dataFolder, { recursive: true, force: true });
});

async function countSessions(applicationName: string): Promise<number> {
  const { rows } = await connection.db.execute<{ count: number }>(
    sql`SELECT count(*)::int FROM pg_stat_activity WHERE application_name = ${applicationName}`,
  );
  return rows[0]?.count ?? 0;
}

/** Reads and writes in loops until stopped; knows the longest operation and the last success. */
function startLoad() {
  const load = { running: true, longestMs: 0, lastSuccess: 0, failures: 0, successes: 0 };
  let id = 0;
  const operate = (worker: number): Promise<unknown> => {
    if (worker % 2 === 0) return connection.db.execute(sql`SELECT count(*) FROM first`);
    return connection.db.transaction(async (tx) => {
      id += 1;
      await tx.execute(sql`INSERT INTO first VALUES (${id})`);
      await tx.execute(sql`SELECT pg_sleep(0.005)`);
    });
  };
  const workers = Array.from({ length: 2 * POOL_SIZE }, async (_, worker) => {
    while (load.running) {
      const begun = performance.now();
      try {
        await operate(worker);
        load.lastSuccess = performance.now();
        load.successes += 1;
      } catch {
        // Expected while the server is away.
        load.failures += 1;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      load.longestMs = Math.max(load.longestMs, performance.now() - begun);
    }
  });
  return {
    load,
    stop: async () => {
      load.running = false;
      await Promise.all(workers);
    },
  };
}

// Vitest fails on an uncaught error by itself, so "the process lives" needs no words here.
test(
  'a server killed under load hangs nobody and is used again at once',
  { timeout: 60_000 },
  async () => {
    const { load, stop } = startLoad();
    for (let round = 1; round <= 3; round += 1) {
      const before = load.successes;
      await vi.waitUntil(() => load.successes > before + 200, { timeout: 5_000, interval: 5 });
      const failures = load.failures;
      process.kill(server.pid, 'SIGKILL');
      await server.exited;
      await vi.waitUntil(() => load.failures > failures + 200, { timeout: 5_000, interval: 5 });
      server = await startServer();
      const returned = performance.now();
      await vi.waitUntil(() => load.lastSuccess > returned, { timeout: 1_000, interval: 5 });
    }
    await vi.waitUntil(async () => (await countSessions('load')) === POOL_SIZE, { timeout: 5_000 });
    await stop();
    expect(load.longestMs).toBeLessThan(5_000);
  },
);

test(
  'a transaction that lost its connection commits no later half',
  { timeout: 60_000 },
  async () => {
    const other = connect({ url: server.adminUrl, applicationName: 'other', max: 1 });
    const insertBoth = (id: number) =>
      connection.db.transaction(async (tx) => {
        await tx.execute(sql`INSERT INTO first VALUES (${id})`);
        await other.db.execute(
          sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'load'`,
        );
        // Long enough for a driver that reconnects under the transaction's feet.
        await connection.ping();
        await connection.ping();
        await tx.execute(sql`INSERT INTO second VALUES (${id})`);
      });
    for (let id = 1; id <= 10; id += 1) await expect(insertBoth(id)).rejects.toThrow();
    const { rows } = await other.db.execute(sql`SELECT id FROM second`);
    expect(rows).toEqual([]);
    await other.close();
  },
);

test('a listener hears again after its server was killed', { timeout: 30_000 }, async () => {
  const heard: string[] = [];
  let listening = 0;
  const listener = await connection.listen(
    'news',
    (payload) => heard.push(payload),
    () => (listening += 1),
  );
  expect(listening).toBe(1);
  process.kill(server.pid, 'SIGKILL');
  await server.exited;
  server = await startServer();
  await vi.waitUntil(() => listening === 2, { timeout: 5_000 });
  await connection.db.execute(sql`NOTIFY news, 'again'`);
  await vi.waitUntil(() => heard.includes('again'), { timeout: 1_000 });
  await listener.close();
});

test('a unique violation is told from other errors, by its constraint too', async () => {
  const insert = () => connection.db.execute(sql`INSERT INTO first VALUES (1)`);
  await insert();
  const error = await insert().catch((thrown: unknown) => thrown);
  expect(isUniqueViolation(error)).toBe(true);
  expect(isUniqueViolation(error, 'first_id')).toBe(true);
  expect(isUniqueViolation(error, 'second_id')).toBe(false);
  expect(isSerializationFailure(error)).toBe(false);
  expect(isUniqueViolation(new Error('first_id'))).toBe(false);
});

test('a lost serializable race is recognised', async () => {
  await connection.db.execute(sql`INSERT INTO first VALUES (1)`);
  const race = () =>
    connection.db.transaction(
      async (tx) => {
        await tx.execute(sql`SELECT * FROM first`);
        await tx.execute(sql`SELECT pg_sleep(0.1)`);
        await tx.execute(sql`UPDATE first SET id = id + 1`);
      },
      { isolationLevel: 'serializable' },
    );
  const results = await Promise.allSettled([race(), race()]);
  const lost = results.filter((result) => result.status === 'rejected');
  expect(lost).toHaveLength(1);
  expect(isSerializationFailure(lost[0]?.reason)).toBe(true);
});

test('a statement that waits for a lock gives up, as do endless ones', async () => {
  const { rows } = await connection.db.execute(sql`
    SELECT current_setting('statement_timeout') AS statement,
           current_setting('lock_timeout') AS lock,
           current_setting('idle_in_transaction_session_timeout') AS idle`);
  expect(rows).toEqual([{ statement: '15s', lock: '5s', idle: '15s' }]);
});

test('a ping to a frozen server gives up after 5 s', { timeout: 15_000 }, async () => {
  const frozen = connect({ url: server.adminUrl, applicationName: 'frozen', max: 1 });
  const { rows } = await frozen.db.execute<{ pid: number }>(sql`SELECT pg_backend_pid() AS pid`);
  const pid = rows[0]?.pid ?? 0;
  process.kill(pid, 'SIGSTOP');
  await expect(frozen.ping()).rejects.toThrow('timeout');
  process.kill(pid, 'SIGCONT');
  await frozen.ping();
  await Promise.all([frozen.close(), frozen.close()]);
});

test('closing cuts off what still runs after 5 s', { timeout: 15_000 }, async () => {
  const short = connect({ url: server.adminUrl, applicationName: 'short', max: 2 });
  const endless = expect(short.db.execute(sql`SELECT pg_sleep(12)`)).rejects.toThrow();
  await vi.waitUntil(async () => (await countSessions('short')) === 1);
  const begun = performance.now();
  await short.close();
  expect(performance.now() - begun).toBeLessThan(6_000);
  await endless;
});

test('a statement that comes often is parsed once on each connection, a rare one never kept', async () => {
  const one = connect({ url: server.adminUrl, applicationName: 'one', max: 1 });
  const add = (number: number) =>
    one.db.execute<{ sum: number }>(sql`SELECT ${number}::int + 1 AS sum`);
  for (let number = 1; number <= 10; number += 1) {
    expect((await add(number)).rows).toEqual([{ sum: number + 1 }]);
  }
  await one.db.execute(sql`SELECT ${1}::int + 2 AS sum`);
  const { rows } = await one.db.execute(sql`SELECT statement FROM pg_prepared_statements`);
  expect(rows).toEqual([{ statement: 'SELECT $1::int + 1 AS sum' }]);
  await one.close();
});
