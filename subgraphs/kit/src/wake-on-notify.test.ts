import { connect } from '@lianxi/db';
import { createTestDatabase } from '@lianxi/db/testing';
import { sql } from 'drizzle-orm';
import { pino } from 'pino';
import { expect, test, vi } from 'vitest';
import { wakeOnNotify } from './wake-on-notify.ts';

test('a database that takes no connections at the start is tried again', async () => {
  await using database = await createTestDatabase();
  const name = new URL(database.adminUrl).pathname.slice(1);
  const elsewhere = new URL(database.adminUrl);
  elsewhere.pathname = '/postgres';
  const admin = connect({ url: elsewhere.href, applicationName: 'kit-test', max: 1 });
  const allow = (allowed: boolean) =>
    admin.db.execute(sql.raw(`ALTER DATABASE ${name} ALLOW_CONNECTIONS ${allowed}`));
  await allow(false);

  const connection = connect({ url: database.urls.housing, applicationName: 'kit-test', max: 1 });
  const warnings: string[] = [];
  const log = pino({}, { write: (line: string) => void warnings.push(line) });
  const ring = vi.fn();
  const wakeUps = wakeOnNotify(connection, 'kit_test', ring, log);
  await vi.waitFor(() => expect(warnings.length).toBeGreaterThan(0), { timeout: 10_000 });
  expect(ring).not.toHaveBeenCalled();

  await allow(true);
  // It rings once by itself when it listens: what was notified before is not heard.
  await vi.waitFor(() => expect(ring).toHaveBeenCalledTimes(1), { timeout: 10_000 });
  await connection.db.execute(sql`SELECT pg_notify('kit_test', '')`);
  await vi.waitFor(() => expect(ring).toHaveBeenCalledTimes(2), { timeout: 10_000 });

  await wakeUps.stop();
  await Promise.all([connection.close(), admin.close()]);
});

test('stopping ends the tries', async () => {
  const nowhere = 'postgres://nobody@127.0.0.1:1/nothing';
  const connection = connect({ url: nowhere, applicationName: 'kit-test', max: 1 });
  const ring = vi.fn();
  await wakeOnNotify(connection, 'kit_test', ring, pino({ level: 'silent' })).stop();
  expect(ring).not.toHaveBeenCalled();
  await connection.close();
});
