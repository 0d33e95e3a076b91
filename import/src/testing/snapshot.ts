import { connect } from '@lianxi/db';
import type { TestDatabase } from '@lianxi/db/testing';

// What moves without anything being changed: how far a consumer has read, and the order of numbers.
const tables = [
  'housing.compounds',
  'housing.property_companies',
  'housing.service_contracts',
  'communities.streets',
  'communities.communities',
  'communities.compound_places',
  'joint_meeting.issues',
  'joint_meeting.timeline_entries',
  'joint_meeting.claims',
  'joint_meeting.summonses',
  'joint_meeting.summons_targets',
  'joint_meeting.issue_code_counters',
];

/** Everything an import may write, as one text; events count in the outbox and in the log alike. */
export async function snapshotOf(database: TestDatabase): Promise<string> {
  const connection = connect({ url: database.adminUrl, applicationName: 'test-snapshot', max: 1 });
  try {
    const parts: string[] = [];
    for (const table of tables) {
      const rows = await connection.db.execute(
        `SELECT md5(coalesce(string_agg(t::text, '\n' ORDER BY t::text), '')) AS rows FROM ${table} t`,
      );
      parts.push(`${table} ${String(rows.rows[0]?.['rows'])}`);
    }
    const events = await connection.db.execute(
      'SELECT (SELECT count(*) FROM events.outbox) + (SELECT count(*) FROM events.event_log) AS events',
    );
    return [...parts, `events ${String(events.rows[0]?.['events'])}`].join('\n');
  } finally {
    await connection.close();
  }
}
