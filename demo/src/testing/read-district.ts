import { connect, type Connection } from '@lianxi/db';
import { createTestDatabase, type TestDatabase } from '@lianxi/db/testing';
import { type DemoDistrictOptions, type DemoProgress, loadDemoDistrict } from '../demo-district.ts';

/** A database with the demo district in it. */
export interface LoadedDistrict extends AsyncDisposable {
  urls: TestDatabase['urls'];
  /** Processor time that this process spent on the loading; the machine may have others to serve. */
  cpuSeconds: number;
  steps: Set<DemoProgress['step']>;
  /** Reads rows as the superuser, who sees every department's tables. */
  rows<Row extends object>(statement: string): Promise<Row[]>;
  /** Reads one number. */
  count(statement: string): Promise<number>;
}

/** Loads the demo district into a database of its own. */
export async function openLoadedDistrict(
  options: Omit<DemoDistrictOptions, 'urls' | 'onProgress'>,
): Promise<LoadedDistrict> {
  const database = await createTestDatabase();
  const steps = new Set<DemoProgress['step']>();
  const before = process.cpuUsage();
  await loadDemoDistrict({
    ...options,
    urls: database.urls,
    onProgress: ({ step }) => steps.add(step),
  });
  const { user, system } = process.cpuUsage(before);
  const connection: Connection = connect({
    url: database.adminUrl,
    applicationName: 'demo-test',
    max: 2,
  });
  const rows = async <Row extends object>(statement: string) =>
    (await connection.db.execute<Row & Record<string, unknown>>(statement)).rows as Row[];
  return {
    urls: database.urls,
    cpuSeconds: (user + system) / 1e6,
    steps,
    rows,
    async count(statement) {
      const [row] = await rows<{ count: string }>(statement);
      return Number(row?.count);
    },
    async [Symbol.asyncDispose]() {
      await connection.close();
      await database.drop();
    },
  };
}
