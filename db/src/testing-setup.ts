import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { execute, withDatabase } from './admin.ts';
import { startEmbeddedPostgres } from './embedded/embedded.ts';
import { migrateDatabase } from './migrate.ts';

/**
 * Vitest's global setup: one migrated template for the whole run, on the server of DATABASE_URL or
 * on an embedded one.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await findServer();
  const template = `lianxi_test_${randomBytes(4).toString('hex')}`;
  await execute(server.adminUrl, `CREATE DATABASE ${template}`);
  const adminUrl = withDatabase(server.adminUrl, template);
  const options = { adminUrl, rolePrefix: 'lianxi_test', roleSecret: 'only for tests' };
  await migrateDatabase(options);
  project.provide('testServer', options);

  return async () => {
    await execute(server.adminUrl, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`);
    await server.stop();
  };
}

async function findServer(): Promise<{ adminUrl: string; stop(): Promise<void> }> {
  const { DATABASE_URL } = process.env;
  if (DATABASE_URL) return { adminUrl: DATABASE_URL, stop: async () => {} };

  const dataFolder = await mkdtemp(join(tmpdir(), 'lianxi-test-'));
  // As root the server runs as another user, who has to pass.
  await chmod(dataFolder, 0o711);
  const embedded = await startEmbeddedPostgres({
    dataFolder,
    // Nothing here outlives the run, so nothing has to reach the disk.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
  });
  return {
    adminUrl: embedded.adminUrl,
    stop: async () => {
      await embedded.stop();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}
