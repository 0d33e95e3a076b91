import type { Connection } from '@lianxi/db';
import { type SQL, sql } from 'drizzle-orm';
import { until } from './until.ts';

// Offsets of consumers move by themselves, and an operation id is noted for refusals too.
const ignored = ['consumer_offsets', 'operations'];
/** What goes by itself, too: a file that was given up is swept within the minute. */
const lasting: Record<string, SQL> = { attachments: sql`WHERE state <> 'DISCARDED'` };

/**
 * A digest of every business table and of all events, numbered or not: two equal ones mean that
 * nothing was changed in between.
 */
export async function fingerprint({ db }: Connection): Promise<Record<string, string>> {
  const tables = await db.execute<{ schema: string; name: string }>(sql`
    SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
    WHERE table_schema IN ('joint_meeting', 'housing', 'public_security', 'urban_management', 'communities')
    ORDER BY 1, 2`);
  const parts = tables.rows
    .filter(({ name }) => !ignored.includes(name))
    .map(
      ({ schema, name }) => sql`
        SELECT ${`${schema}.${name}`} AS "table", md5(string_agg(row::text, '' ORDER BY row::text)) AS digest
        FROM ${sql.identifier(schema)}.${sql.identifier(name)} AS row ${lasting[name] ?? sql``}`,
    );
  // The relay moves rows from one to the other, so only their sum counts.
  parts.push(sql`
    SELECT 'events', (
      (SELECT count(*) FROM events.outbox) + (SELECT count(*) FROM events.event_log)
    )::text`);
  const digests = await db.execute<{ table: string; digest: string }>(
    sql.join(parts, sql` UNION ALL `),
  );
  return Object.fromEntries(digests.rows.map(({ table, digest }) => [table, digest]));
}

/** Waits until every event has its position and every consumer has applied the last one. */
export async function untilSettled({ db }: Connection): Promise<void> {
  await until('all events are applied', async () => {
    const { rows } = await db.execute<{ settled: boolean }>(sql`
      SELECT (SELECT count(*) FROM events.outbox) = 0 AND (
        SELECT min(position) FROM (
          SELECT position FROM joint_meeting.consumer_offsets
          UNION ALL SELECT position FROM housing.consumer_offsets
          UNION ALL SELECT position FROM public_security.consumer_offsets
          UNION ALL SELECT position FROM urban_management.consumer_offsets
          UNION ALL SELECT position FROM communities.consumer_offsets
        ) AS offsets
      ) = (SELECT coalesce(max(position), 0) FROM events.event_log) AS settled`);
    return rows[0]?.settled;
  });
}
