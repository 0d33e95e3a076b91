import { rmSync } from 'node:fs';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, type Connection } from '@lianxi/db';
import { startEmbeddedPostgres } from '@lianxi/db/embedded';
import { migrateDatabase, type ServiceName } from '@lianxi/db/migrate';
import { loadDemoDistrict } from '@lianxi/demo/demo-district';
import { districtIssues } from '@lianxi/demo/issues/issue-numbers';

/** Password of every account of the district. */
export const password = '水滴石穿-2026';

export const roleSecret = 'of a district that lives as long as a benchmark';

/** The demo district in an embedded database of its own, with the settings of `npm start`. */
export interface District extends AsyncDisposable {
  adminUrl: string;
  urls: Record<ServiceName, string>;
  /** Signed in as the owner of everything. */
  database: Connection;
  /** What of the machine's disk is the benchmark's. */
  folder: string;
  /** Process of the database server. */
  postgresPid: number;
}

/** Registers, people and duties are always there; the 278 issues of the demo only where asked for. */
export async function openDistrict(options: { withIssues: boolean }): Promise<District> {
  await using opening = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'lianxi-bench-'));
  // As root the server runs as another user, who has to pass.
  await chmod(folder, 0o711);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // Also when the benchmark is asked to end before it is done.
  process.once('exit', remove);
  opening.defer(() => {
    process.off('exit', remove);
    remove();
  });
  const postgres = opening.use(await startEmbeddedPostgres({ dataFolder: folder }));
  const { adminUrl } = postgres;
  const urls = await migrateDatabase({ adminUrl, rolePrefix: 'lianxi', roleSecret });
  const none = { ...districtIssues, sources: [], open: [], refused: 0, merged: 0, closed: 0 };
  await loadDemoDistrict({
    urls,
    password,
    issues: options.withIssues ? districtIssues : { ...none, closedAtHome: 0 },
  });
  const database = connect({ url: adminUrl, applicationName: 'bench', max: 4 });
  opening.defer(() => database.close());
  const opened = opening.move();
  return {
    adminUrl,
    urls,
    database,
    folder,
    postgresPid: postgres.pid,
    [Symbol.asyncDispose]: () => opened.disposeAsync(),
  };
}
