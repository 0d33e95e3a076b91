import type { Executor } from '@lianxi/db';
import { policyRules, workCalendars } from '@lianxi/db/joint-meeting';
import { sql } from 'drizzle-orm';

/** Reads what changes with every amendment and every import of a calendar. */
export async function readRuleBookEdition(db: Executor): Promise<string> {
  const { rows } = await db.execute<{ edition: string }>(
    sql`SELECT (SELECT count(*) FROM ${policyRules}) || '/' || (SELECT coalesce(sum(version), 0) FROM ${workCalendars}) AS edition`,
  );
  return rows[0]?.edition ?? '';
}
