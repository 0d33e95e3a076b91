import type { Db } from '@lianxi/db';
import { type SQL, sql } from 'drizzle-orm';

/** What must hold at every moment, each with the rows that break it. */
const invariants: Record<string, SQL> = {
  'an issue has one lead at most': sql`
    SELECT issue_id AS what FROM joint_meeting.claims
    WHERE role = 'LEAD' AND state <> 'RELEASED'
    GROUP BY issue_id HAVING count(*) > 1`,
  'an issue in handling has a lead': sql`
    SELECT code AS what FROM joint_meeting.issues AS issue
    WHERE state IN ('IN_HANDLING', 'SUSPENDED', 'PENDING_VERIFY')
      AND NOT EXISTS (
        SELECT 1 FROM joint_meeting.claims
        WHERE issue_id = issue.id AND role = 'LEAD' AND state <> 'RELEASED')`,
  'a clock that came due has fired': sql`
    SELECT id::text AS what FROM joint_meeting.deadline_clocks
    WHERE state = 'RUNNING' AND due_at <= (SELECT max(occurred_at) FROM events.event_log)`,
  'a clock fires at or after its time, and ends at it': sql`
    SELECT id::text AS what FROM joint_meeting.deadline_clocks
    WHERE state = 'BREACHED' AND (fired_at < due_at OR ended_at <> due_at)`,
  'a clock is noted as breached once at most': sql`
    SELECT payload ->> 'clockId' AS what FROM events.event_log
    WHERE type = 'CLOCK_BREACHED' GROUP BY payload ->> 'clockId' HAVING count(*) > 1`,
  'every deemed acceptance has its silence': sql`
    SELECT target.summons_id::text || ' ' || target.department_code AS what
    FROM joint_meeting.summons_targets AS target
    WHERE answer = 'DEEMED_ACCEPTED' AND NOT EXISTS (
      SELECT 1 FROM joint_meeting.deadline_clocks AS clock
      WHERE clock.kind = 'ANSWER' AND clock.state = 'BREACHED'
        AND clock.issue_id = target.issue_id AND clock.subject_id = target.summons_id
        AND clock.department_code = target.department_code
        AND clock.due_at = target.answer_due_at)`,
  'no clock runs on a settled issue': sql`
    SELECT clock.id::text AS what FROM joint_meeting.deadline_clocks AS clock
    JOIN joint_meeting.issues AS issue ON issue.id = clock.issue_id
    WHERE clock.ended_at IS NULL AND issue.state IN ('CLOSED', 'TERMINATED', 'REFUSED', 'MERGED')`,
  'no closed issue has an open mandatory task': sql`
    SELECT issue.code AS what FROM joint_meeting.issues AS issue
    JOIN joint_meeting.claims AS claim ON claim.issue_id = issue.id AND claim.state <> 'RELEASED'
    WHERE issue.state IN ('CALLBACK', 'CLOSED') AND claim.open_mandatory_tasks > 0`,
  'no closed issue has an unsigned assist': sql`
    SELECT issue.code AS what FROM joint_meeting.issues AS issue
    JOIN joint_meeting.claims AS claim ON claim.issue_id = issue.id
    WHERE issue.state IN ('CALLBACK', 'CLOSED')
      AND claim.role IN ('LEAD', 'ASSIST') AND claim.state NOT IN ('SIGNED_OFF', 'RELEASED')
      AND NOT EXISTS (SELECT 1 FROM joint_meeting.joint_reports AS report
        WHERE report.issue_id = issue.id AND report.state = 'SIGNED' AND report.unsigned_at IS NOT NULL)`,
  'every timeline entry matches an event': sql`
    SELECT issue_id::text || ' ' || type AS what
    FROM joint_meeting.timeline_entries
    GROUP BY issue_id, type, occurred_at
    HAVING count(*) <> (
      SELECT count(*) FROM events.event_log
      WHERE subject_type = 'issue' AND subject_id = issue_id::text
        AND event_log.type = timeline_entries.type
        AND event_log.occurred_at = timeline_entries.occurred_at)`,
  'every event of an issue has its timeline entry': sql`
    SELECT position::text || ' ' || type AS what FROM events.event_log
    WHERE subject_type = 'issue'
      AND NOT EXISTS (
        SELECT 1 FROM joint_meeting.timeline_entries
        WHERE issue_id::text = subject_id AND timeline_entries.type = event_log.type
          AND timeline_entries.occurred_at = event_log.occurred_at)`,
  'versions of an issue count up by one in the log': sql`
    SELECT subject_id AS what FROM (
      SELECT subject_id, subject_version,
        lag(subject_version) OVER (PARTITION BY subject_id ORDER BY position) AS before
      FROM events.event_log WHERE subject_type = 'issue' AND subject_version IS NOT NULL) AS seen
    WHERE before IS NOT NULL AND subject_version <> before + 1`,
};

/** The invariants that do not hold, with the first rows that break each. */
export async function brokenInvariants(db: Db): Promise<Record<string, string[]>> {
  const broken: Record<string, string[]> = {};
  for (const [name, query] of Object.entries(invariants)) {
    const { rows } = await db.execute<{ what: string }>(sql`${query} LIMIT 5`);
    if (rows.length > 0) broken[name] = rows.map(({ what }) => what);
  }
  return broken;
}

/** Text that is the same when everything that happened is the same; registers are filled at the machine's time. */
export async function digestOf(db: Db): Promise<string> {
  const { rows } = await db.execute<{ digest: string }>(sql`
    SELECT md5(string_agg(line, '\n')) AS digest FROM (
      SELECT concat_ws('|', position, type, subject_id, subject_version, occurred_at, actor_id) AS line
      FROM events.event_log WHERE subject_type <> 'register' ORDER BY position) AS lines`);
  return rows[0]?.digest ?? '';
}
