import pg from 'pg';
import { monotonicMs } from './clock.ts';
import type { District } from './district.ts';

/** Something that happened to an issue. */
export interface WrittenEvent {
  issueId: string;
  version: number;
  /** When its commit was acknowledged, on the clock of `monotonicMs`. */
  committedAt: number;
}

/** Writes events as acts do: the issue's change and its event are one transaction. */
export interface EventWriter extends AsyncDisposable {
  /** Lets something happen to an issue; with a title, that it is called so from now on. */
  write(issueId: string, title?: string): Promise<WrittenEvent>;
}

// An arrival on site: everybody sees it, and no consumer makes more work of it.
const statementOf = (change: string) => `
  WITH changed AS (
    UPDATE joint_meeting.issues SET version = version + 1, updated_at = now()${change} WHERE id = $1
    RETURNING id, version, department_codes, community_id, street_id
  ), told AS (
    INSERT INTO events.outbox (source, type, subject_type, subject_id, subject_version, department_codes, community_id, street_id)
    SELECT 'joint-meeting', 'REPORTED_IN', 'issue', id, version, department_codes, community_id, street_id FROM changed
  )
  SELECT version FROM changed`;

const arrival = { name: 'write-arrival', text: statementOf('') };
const renaming = { name: 'write-renaming', text: statementOf(', title = $2') };

/** Opens so many connections to write by; a call waits for one that is free. */
export async function openEventWriter(district: District, width = 1): Promise<EventWriter> {
  const pool = new pg.Pool({ connectionString: district.adminUrl, max: width });
  const warm = await Promise.all(Array.from({ length: width }, () => pool.connect()));
  for (const client of warm) client.release();
  return {
    async write(issueId, title) {
      const { rows } = await pool.query<{ version: number }>({
        ...(title === undefined ? arrival : renaming),
        values: title === undefined ? [issueId] : [issueId, title],
      });
      const [row] = rows;
      if (row === undefined) throw new Error(`There is no issue ${issueId}`);
      return { issueId, version: row.version, committedAt: monotonicMs() };
    },
    [Symbol.asyncDispose]: () => pool.end(),
  };
}
