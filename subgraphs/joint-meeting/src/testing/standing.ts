import type { Tx } from '@lianxi/db';
import { relayNow } from '@lianxi/kit/relay';
import { sql } from 'drizzle-orm';
import type { Acting, Deps } from '../deps.ts';
import { actingDepartment } from '../issue/issue.policy.ts';

/** Where an issue and all that belongs to it stand, and what was told of it. */
export interface Standing {
  version: number;
  /** State of each subject: the issue, its whistles, calls, claims, disputes, mediations and notices. */
  states: Record<string, string>;
  timeline: string[];
  events: string[];
}

/** Reads where an issue stands, after everything that was told of it has its place in the log. */
export async function standingOf({ db }: Deps, issueId: string): Promise<Standing> {
  await relayNow(db);
  const { rows } = await db.execute<{ standing: Standing }>(sql`
    WITH subject (name, state) AS (
      SELECT 'issue', state FROM joint_meeting.issues WHERE id = ${issueId}
      UNION ALL SELECT 'whistle ' || id, state FROM joint_meeting.summonses
        WHERE issue_id = ${issueId}
      UNION ALL SELECT 'call ' || department_code || ' ' || summons_id, answer
        FROM joint_meeting.summons_targets WHERE issue_id = ${issueId}
      UNION ALL SELECT 'claim ' || department_code, state FROM joint_meeting.claims
        WHERE issue_id = ${issueId}
      UNION ALL SELECT 'dispute ' || id, state FROM joint_meeting.disputes
        WHERE issue_id = ${issueId}
      UNION ALL SELECT 'mediation ' || id, state FROM joint_meeting.mediations
        WHERE issue_id = ${issueId}
      UNION ALL SELECT 'notice ' || id, state FROM joint_meeting.supervisions
        WHERE issue_id = ${issueId}
    )
    SELECT json_build_object(
      'version', (SELECT version FROM joint_meeting.issues WHERE id = ${issueId}),
      'states', (SELECT json_object_agg(name, state ORDER BY name) FROM subject),
      'timeline', (SELECT json_agg(type ORDER BY sequence) FROM joint_meeting.timeline_entries
        WHERE issue_id = ${issueId}),
      'events', (SELECT json_agg(type ORDER BY position) FROM events.event_log
        WHERE subject_type = 'issue' AND subject_id = ${issueId}::text)
    ) AS standing`);
  const [row] = rows;
  if (row === undefined) throw new Error(`${issueId} is gone`);
  return row.standing;
}

/** A subject that came from one state into the next; from none when it is new. */
export interface Move {
  kind: string;
  /** Department of a call or claim. */
  department: string | null;
  from: string | null;
  to: string;
}

/** What moved between two standings. */
export function movesBetween(before: Standing, after: Standing): Move[] {
  return Object.entries(after.states)
    .filter(([name, to]) => before.states[name] !== to)
    .map(([name, to]) => {
      const [kind = '', second = null] = name.split(' ');
      const department = kind === 'call' || kind === 'claim' ? second : null;
      return { kind, department, from: before.states[name] ?? null, to };
    });
}

/** A move in words, as whoever brought it about would tell it. */
export function tellMove({ kind, department, from, to }: Move, { viewer }: Acting): string {
  const own = actingDepartment(viewer, { communityId: 'community-1', streetId: 'street-1' });
  const whose = department === null ? '' : department === own ? 'own ' : `${department}’s `;
  return `${whose}${kind} ${from === null ? '' : `${from} → `}${to}`;
}

class Undone extends Error {}

/** Does something in a transaction of its own, of which nothing is kept but the result. */
export async function undone<Result>(
  deps: Deps,
  work: (deps: Deps) => Promise<Result>,
): Promise<Result> {
  const results: Result[] = [];
  try {
    await deps.db.transaction(async (tx: Tx) => {
      results.push(await work({ ...deps, db: tx }));
      throw new Undone();
    });
  } catch (error) {
    if (!(error instanceof Undone)) throw error;
  }
  const [result] = results;
  if (result === undefined) throw new Error('Nothing was done');
  return result;
}
