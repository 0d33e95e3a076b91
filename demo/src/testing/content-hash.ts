import { createHash } from 'node:crypto';
import { connect } from '@lianxi/db';

// Given out by the database or the clock of the machine; nothing of the district hangs on them.
const arbitrary: Record<string, string[]> = {
  'events.event_log': ['position', 'id', 'created_at'],
  'joint_meeting.liaisons': ['id'],
  'joint_meeting.notifications': ['id'],
  'housing.service_contracts': ['id'],
  'housing.inspection_findings': ['id'],
  'housing.third_party_assessments': ['id'],
  'public_security.patrols': ['id'],
  'urban_management.violation_cases': ['id'],
  'identity.accounts': ['id', 'password', 'created_at', 'updated_at'],
  'identity.users': ['created_at', 'updated_at'],
};
const schemas = [
  'joint_meeting',
  'housing',
  'public_security',
  'urban_management',
  'communities',
  'identity',
  'events',
];

/** A hash for each table of a district; two districts are the same when all are. */
export async function hashContent(adminUrl: string): Promise<Record<string, string>> {
  const connection = connect({ url: adminUrl, applicationName: 'demo-test', max: 1 });
  try {
    const tables = await connection.db.execute<{ name: string }>(
      `SELECT table_schema || '.' || table_name AS name FROM information_schema.tables
       WHERE table_schema IN (${schemas.map((schema) => `'${schema}'`).join(', ')}) ORDER BY name`,
    );
    const hashes: Record<string, string> = {};
    for (const { name } of tables.rows) {
      if (name.endsWith('.consumer_offsets')) continue;
      const { rows } = await connection.db.execute<{ content: string }>(
        `SELECT (to_jsonb(found) - '{${columnsOf(name).join(',')}}'::text[])::text AS content
         FROM (${sourceOf(name)}) AS found`,
      );
      const contents = rows.map(({ content }) => content).toSorted();
      hashes[name] = createHash('sha256').update(contents.join('\n')).digest('hex');
    }
    return hashes;
  } finally {
    await connection.close();
  }
}

function columnsOf(table: string): string[] {
  if (table.endsWith('.handling_tasks')) return ['id'];
  if (table.endsWith('.timeline_entries')) return ['sequence'];
  return arbitrary[table] ?? [];
}

/** Rows of a table; where the order tells something, with their number in it. */
function sourceOf(table: string): string {
  switch (table) {
    case 'joint_meeting.timeline_entries':
      return `SELECT *, row_number() OVER (PARTITION BY issue_id ORDER BY sequence) AS nth FROM ${table}`;
    case 'events.event_log':
      // Registers are filled at the machine's time, one after another in any order.
      return `SELECT *, row_number() OVER (PARTITION BY subject_id ORDER BY position) AS nth FROM ${table}
              WHERE subject_type <> 'register'`;
    default:
      return `SELECT * FROM ${table}`;
  }
}
