import { randomUUID } from 'node:crypto';
import { mkdtemp, chmod, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '@lianxi/db/embedded';
import { migrateDatabase } from '@lianxi/db/migrate';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { untilSettled } from '../support/fingerprint.ts';
import type { ActOutcome } from '../support/graph-client.ts';
import { startHub, type TestHub } from '../support/start-hub.ts';
import { reportAndAccept } from '../support/story.ts';
import { compoundIds } from '../support/territory.ts';
import { until } from '../support/until.ts';

let dataFolder: string;
let server: EmbeddedPostgres;
let hub: TestHub;
beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'lianxi-killed-'));
  // As root the server runs as another user, who has to pass.
  await chmod(dataFolder, 0o711);
  server = await startEmbeddedPostgres({ dataFolder });
  const { adminUrl } = server;
  const urls = await migrateDatabase({ adminUrl, rolePrefix: 'lianxi', roleSecret: 'for tests' });
  hub = await startHub({ database: { adminUrl, urls, drop: async () => {} } });
});
afterAll(async () => {
  await hub?.[Symbol.asyncDispose]();
  await server?.stop();
  if (dataFolder) await rm(dataFolder, { recursive: true, force: true });
});

/** Kills the server as a power cut would, and starts it again on the same data. */
async function killAndRestart(): Promise<void> {
  process.kill(server.pid, 'SIGKILL');
  await server.exited;
  const ready = await fetch(`${hub.url}/health/ready`);
  expect([200, 503]).toContain(ready.status);
  server = await startEmbeddedPostgres({ dataFolder });
}

test('PostgreSQL killed under load: all that was acknowledged is there, and the hub heals by itself', async () => {
  await using watcher = await hub.follow('office');
  const before = await reportAndAccept(hub);
  const pids = Object.values(hub.processes).map(({ pid }) => pid);
  const acknowledged = new Map<string, string>();
  let writing = true;
  const failures: number[] = [];
  const writers = [0, 1, 2, 3].map(async () => {
    while (writing) {
      const operationId = randomUUID();
      const outcome = await until<ActOutcome | null>('it is acknowledged', async () => {
        const startedAt = Date.now();
        return hub.act('community', 'reportIssue', reportInput(operationId)).catch(() => {
          failures.push(Date.now() - startedAt);
          return null;
        });
      });
      acknowledged.set(operationId, outcome.issue?.id ?? '');
    }
  });

  for (let kill = 1; kill <= 3; kill += 1) {
    const enough = acknowledged.size + 10;
    await until('work goes on', () => acknowledged.size >= enough);
    await killAndRestart();
    const restartedAt = Date.now();
    const had = acknowledged.size;
    await until('the first success', () => acknowledged.size > had, 10_000);
    expect(Date.now() - restartedAt).toBeLessThan(5_000);
  }
  writing = false;
  await Promise.all(writers);
  await hub.untilWhole();
  await untilSettled(hub.database);

  // Nothing hung: each failed try came back within the bound of a connection.
  expect(Math.max(...failures)).toBeLessThan(10_000);
  const { rows } = await hub.database.db.execute<{ id: string }>(
    sql`SELECT id FROM joint_meeting.issues WHERE title = '断电时的报告'`,
  );
  expect(rows.map(({ id }) => id).toSorted()).toEqual([...acknowledged.values()].toSorted());
  const last = [...acknowledged.values()].at(-1);
  await watcher.untilSeen('the last report', ({ issue }) => issue?.['id'] === last);
  const seen = watcher.events.map(({ cursor }) => cursor);
  expect(new Set(seen).size).toBe(seen.length);
  const kept = await hub.ask('office', 'query ($id: ID!) { issue(id: $id) { state } }', {
    id: before,
  });
  expect(kept.data).toEqual({ issue: { state: 'ACCEPTED' } });
  expect(Object.values(hub.processes).map(({ pid }) => pid)).toEqual(pids);
});

function reportInput(operationId: string) {
  return {
    title: '断电时的报告',
    description: '数据库断电时仍要保存。',
    category: 'OTHER',
    compoundId: compoundIds.own,
    confirmedNotDuplicate: true,
    operationId,
  };
}
