import { readFileSync } from 'node:fs';
import { openSubgraphs } from '@lianxi/demo/subgraphs';
import pg from 'pg';
import type { District } from './district.ts';

const statements = readFileSync(new URL('fill-issues.sql', import.meta.url), 'utf8');

/** As `npm run demo:load` has it. */
const usualOpenShare = 0.16;

/**
 * Adds issues by set-based SQL, with all that ten years of work would have left: services would take
 * days for a million. To be called while no hub runs on the district, which would follow every event.
 */
export async function fillIssues(
  district: District,
  count: number,
  { openShare = usualOpenShare } = {},
): Promise<void> {
  await using subgraphs = openSubgraphs(district.urls, 2);
  // The office learns of compounds from the events of housing and communities.
  for (const { consumer } of Object.values(subgraphs.departments)) await consumer.catchUp();
  const client = new pg.Client({ connectionString: district.adminUrl });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SET LOCAL bench.count = '${count}'`);
    await client.query(`SET LOCAL bench.open_share = '${openShare}'`);
    await client.query(statements);
    await client.query('COMMIT');
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}
