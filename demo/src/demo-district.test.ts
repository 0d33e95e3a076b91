import { issueStates } from '@lianxi/db/joint-meeting';
import { deskCounters } from '@lianxi/joint-meeting/desk/desk.service';
import { settledStates } from '@lianxi/joint-meeting/issue/issue-lifecycle';
import { createJointMeeting } from '@lianxi/joint-meeting/joint-meeting';
import { createReading } from '@lianxi/kit/reading';
import { createLog } from '@lianxi/kit/run-process';
import { connect } from '@lianxi/db';
import { verifyPassword } from '@lianxi/gateway/identity/password';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoAccountNames, usualSeed } from './demo-district.ts';
import { inventDistrict } from './district/invent-district.ts';
import { type LoadedDistrict, openLoadedDistrict } from './testing/read-district.ts';
import { registerFigures } from './testing/register-figures.ts';

const now = new Date('2026-11-20T10:20:00+08:00');
const password = 'only for tests';

let district: LoadedDistrict;

beforeAll(async () => {
  district = await openLoadedDistrict({ now, password });
}, 180_000);

afterAll(() => district[Symbol.asyncDispose]());

describe('the registers have the figures of the district', () => {
  test.each(registerFigures)('%s: %d', async (_, figure, statement) => {
    expect(await district.count(statement)).toBe(figure);
  });

  test('case counts below 5 and above are there', async () => {
    expect(
      await district.rows(
        'SELECT count < 5 AS small FROM public_security.case_counts GROUP BY 1 ORDER BY 1',
      ),
    ).toEqual([{ small: false }, { small: true }]);
  });

  test('violation cases stand in every state', async () => {
    const states = 'SELECT count(DISTINCT state) FROM urban_management.violation_cases';
    expect(await district.count(states)).toBe(6);
  });
});

describe('the 278 issues', () => {
  test('came by the channels of the district', async () => {
    const rows = await district.rows<{ source: string; count: string }>(
      'SELECT source, count(*) FROM joint_meeting.issues GROUP BY source',
    );
    expect(Object.fromEntries(rows.map(({ source, count }) => [source, Number(count)]))).toEqual({
      ON_SITE: 47,
      PHONE: 109,
      ONLINE: 25,
      HOTLINE_12345: 86,
      LEADER_INSTRUCTION: 11,
    });
  });

  test('stand in all ten states, most closed and some 80 open', async () => {
    const rows = await district.rows<{ state: string; count: string }>(
      'SELECT state, count(*) FROM joint_meeting.issues GROUP BY state',
    );
    const counts = new Map(rows.map(({ state, count }) => [state, Number(count)]));
    expect([...counts.keys()].toSorted()).toEqual([...issueStates].toSorted());
    const settled = settledStates.map((state) => counts.get(state) ?? 0);
    expect(
      Object.fromEntries(settledStates.map((state, index) => [state, settled[index]])),
    ).toEqual({
      CLOSED: 176,
      TERMINATED: 1,
      REFUSED: 9,
      MERGED: 6,
    });
    expect([counts.get('DISPUTED'), counts.get('SUSPENDED')]).toEqual([3, 3]);
  });

  test('are answered for by all five parties, where somebody said so', async () => {
    const rows = await district.rows<{ party: string | null; count: string }>(
      'SELECT accountable_party AS party, count(*) FROM joint_meeting.issues GROUP BY 1',
    );
    const named = rows.filter(({ party }) => party !== null);
    expect(named).toHaveLength(5);
    expect(Math.min(...named.map(({ count }) => Number(count)))).toBeGreaterThanOrEqual(5);
  });

  test('are reported to the county leader where the bureau or the developer answers', async () => {
    const rows = await district.rows<{ party: string; number: string }>(
      'SELECT party, number FROM joint_meeting.written_reports ORDER BY number',
    );
    expect(rows.map(({ party }) => party).toSorted()).toEqual(['DEVELOPER', 'HOUSING_AUTHORITY']);
    expect(rows.map(({ number }) => number)).toEqual(['联报〔2026〕1号', '联报〔2026〕2号']);
  });

  test('were referred to people’s mediation, whose result is told once the sides have met', async () => {
    const rows = await district.rows(
      `SELECT state, mediate_on <= (coalesce(recorded_at, '${now.toISOString()}') AT TIME ZONE 'Asia/Shanghai')::date AS met
       FROM joint_meeting.mediations ORDER BY state`,
    );
    expect(rows).toEqual([
      { state: 'AGREED', met: true },
      { state: 'FAILED', met: true },
      { state: 'OPEN', met: false },
    ]);
  });

  test('are spread over a year that ends now', async () => {
    const [span] = await district.rows<{ first: string; months: string; later: string }>(
      `SELECT min(created_at)::text AS first,
         count(DISTINCT to_char(created_at, 'YYYY-MM')) AS months,
         count(*) FILTER (WHERE updated_at > '${now.toISOString()}') AS later
       FROM joint_meeting.issues`,
    );
    expect(Number(span?.months)).toBeGreaterThanOrEqual(12);
    expect(span?.first.slice(0, 7)).toMatch(/^2025-1[12]$/);
    expect(Number(span?.later)).toBe(0);
  });

  test('are of every category', async () => {
    expect(
      await district.count('SELECT count(DISTINCT category) FROM joint_meeting.issues'),
    ).toBeGreaterThanOrEqual(27);
  });

  test('have numbers in order of time', async () => {
    const wrong = `SELECT count(*) FROM (
      SELECT created_at < lag(created_at) OVER (ORDER BY code) AS wrong FROM joint_meeting.issues
    ) AS ordered WHERE wrong`;
    expect(await district.count(wrong)).toBe(0);
  });

  test('were declined with a legal basis, suggested to others, objected to and reopened', async () => {
    const types = await district.rows<{ type: string }>(
      'SELECT DISTINCT type FROM joint_meeting.timeline_entries ORDER BY type',
    );
    expect(types.map(({ type }) => type)).toEqual(
      expect.arrayContaining([
        'SUMMONS_DECLINED',
        'TRANSFER_SUGGESTED',
        'WITHDRAWAL_REQUESTED',
        'RESOLUTION_OBJECTED',
        'VERIFICATION_FAILED',
        'CALLBACK_RECORDED',
        'ISSUE_REOPENED',
      ]),
    );
  });

  test('are overdue here and there, and soon due elsewhere', async () => {
    const open = `state NOT IN ('CLOSED', 'TERMINATED', 'REFUSED', 'MERGED')`;
    const at = `'${now.toISOString()}'`;
    const [clocks] = await district.rows<{ overdue: string; soon: string; emergencies: string }>(
      `SELECT count(*) FILTER (WHERE due_at < ${at}) AS overdue,
         count(*) FILTER (WHERE ${at} BETWEEN due_soon_at AND due_at) AS soon,
         count(*) FILTER (WHERE urgency = 'EMERGENCY') AS emergencies
       FROM joint_meeting.issues WHERE ${open}`,
    );
    expect(Number(clocks?.overdue)).toBeGreaterThanOrEqual(5);
    expect(Number(clocks?.soon)).toBeGreaterThanOrEqual(3);
    expect(Number(clocks?.emergencies)).toBeGreaterThanOrEqual(3);
  });
});

describe('the checks of the year', () => {
  test('are 106, of which 15 were looked back at', async () => {
    const rows = await district.rows<{ kind: string; count: string }>(
      'SELECT kind, count(*) FROM joint_meeting.inspections GROUP BY kind ORDER BY kind',
    );
    const kinds = rows.map(({ kind }) => kind);
    expect(kinds).toEqual(['COVERT', 'FIVE_PARTY', 'FOLLOW_UP', 'KEY_POINT', 'OPEN']);
    const counts = Object.fromEntries(rows.map(({ kind, count }) => [kind, Number(count)]));
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(106 + 15);
    expect(counts['FOLLOW_UP']).toBe(15);
  });

  test('are published or not, of compounds and issues, say who came, and brought a notice', async () => {
    const [found] = await district.rows<Record<string, string>>(
      `SELECT count(*) FILTER (WHERE kind = 'COVERT' AND published_at IS NULL) AS covert,
         count(*) FILTER (WHERE kind = 'COVERT' AND published_at IS NOT NULL) AS known,
         count(*) FILTER (WHERE issue_id IS NOT NULL) AS of_issues,
         count(*) FILTER (WHERE kind = 'FIVE_PARTY') * 5 AS seats,
         (SELECT count(*) FROM joint_meeting.patrol_attendances) AS attendances,
         (SELECT count(*) FROM joint_meeting.patrol_attendances WHERE NOT present) AS absences,
         (SELECT count(*) FROM joint_meeting.supervisions WHERE cause = 'INSPECTION') AS notices
       FROM joint_meeting.inspections`,
    );
    expect(found).toMatchObject({ covert: '2', of_issues: '2', notices: '1' });
    expect(found?.['attendances']).toBe(found?.['seats']);
    expect(Number(found?.['known'])).toBeGreaterThan(5);
    expect(Number(found?.['absences'])).toBeGreaterThan(0);
  });
});

test('a third party assessed ten projects: three of A, seven of B, two below the line', async () => {
  const [found] = await district.rows<Record<string, string>>(
    `SELECT count(*) FILTER (WHERE score >= grade_a_from) AS a,
       count(*) FILTER (WHERE score < grade_a_from) AS b,
       count(*) FILTER (WHERE score < keep_grade_from) AS below,
       count(*) FILTER (WHERE state = 'CONFIRMED') AS confirmed
     FROM housing.third_party_assessments`,
  );
  expect(found).toEqual({ a: '3', b: '7', below: '2', confirmed: '7' });
});

test('leads plan the work, with a person and a time', async () => {
  const planned = `responsible_person IS NOT NULL AND plan_due_at IS NOT NULL`;
  const claims = `SELECT count(*) FROM joint_meeting.claims WHERE ${planned}`;
  expect(await district.count(claims)).toBeGreaterThan(100);
});

describe('the invariants hold', () => {
  const faults: [invariant: string, statement: string][] = [
    [
      'an issue in handling has one lead',
      `SELECT count(*) FROM joint_meeting.issues AS issue
       WHERE state IN ('SELF_HANDLING', 'IN_HANDLING', 'PENDING_VERIFY', 'CALLBACK', 'CLOSED')
       AND (SELECT count(*) FROM joint_meeting.claims WHERE issue_id = issue.id
         AND role = 'LEAD' AND state <> 'RELEASED') <> 1`,
    ],
    [
      'a closed issue has no open mandatory task',
      `SELECT count(*) FROM joint_meeting.issues AS issue JOIN joint_meeting.claims ON issue_id = issue.id
       WHERE issue.state = 'CLOSED' AND open_mandatory_tasks > 0`,
    ],
    [
      'what claims say of tasks is what the departments have',
      `SELECT count(*) FROM joint_meeting.claims AS claim WHERE task_count <> (
         SELECT count(*) FROM (
           SELECT issue_id, department_code FROM housing.handling_tasks
           UNION ALL SELECT issue_id, department_code FROM public_security.handling_tasks
           UNION ALL SELECT issue_id, department_code FROM urban_management.handling_tasks
           UNION ALL SELECT issue_id, department_code FROM communities.handling_tasks
           UNION ALL SELECT issue_id, department_code FROM joint_meeting.handling_tasks
         ) AS task
         WHERE task.issue_id = claim.issue_id AND task.department_code = claim.department_code)`,
    ],
    [
      'a closed issue is signed by every assisting department',
      `SELECT count(*) FROM joint_meeting.issues AS issue JOIN joint_meeting.claims AS claim
       ON claim.issue_id = issue.id
       WHERE issue.state = 'CLOSED' AND claim.state NOT IN ('SIGNED_OFF', 'RELEASED')`,
    ],
    [
      'nobody verified what they handled',
      `SELECT count(*) FROM joint_meeting.timeline_entries AS entry
       JOIN joint_meeting.issue_handlers AS handler
       ON handler.issue_id = entry.issue_id AND handler.user_id = entry.actor_id
       WHERE entry.type IN ('ISSUE_VERIFIED', 'VERIFICATION_FAILED')`,
    ],
    [
      'the timeline of an issue is its events',
      `SELECT count(*) FROM (
         SELECT issue_id::text, type, occurred_at FROM joint_meeting.timeline_entries
         EXCEPT ALL
         SELECT subject_id, type, occurred_at FROM events.event_log
       ) AS entry`,
    ],
    [
      'the events of an issue are its timeline',
      `SELECT count(*) FROM (
         SELECT subject_id, type, occurred_at FROM events.event_log WHERE subject_type = 'issue'
         EXCEPT ALL
         SELECT issue_id::text, type, occurred_at FROM joint_meeting.timeline_entries
       ) AS event`,
    ],
    [
      'each timeline is in order of time',
      `SELECT count(*) FROM (
         SELECT occurred_at < lag(occurred_at) OVER (PARTITION BY issue_id ORDER BY sequence) AS wrong
         FROM joint_meeting.timeline_entries
       ) AS ordered WHERE wrong`,
    ],
    [
      'every issue with a reporter has one in its community',
      `SELECT count(*) FROM joint_meeting.issues AS issue WHERE source <> 'LEADER_INSTRUCTION'
       AND NOT EXISTS (SELECT 1 FROM communities.reporters AS reporter
         WHERE reporter.id::text = issue.reporter_id
         AND reporter.community_id::text = issue.community_id)`,
    ],
    ['nothing waits in the outbox', 'SELECT count(*) FROM events.outbox'],
  ];
  test.each(faults)('%s', async (_, statement) => {
    expect(await district.count(statement)).toBe(0);
  });
});

describe('the accounts', () => {
  test('are those of the interface, each with a deputy, and share one password', async () => {
    const rows = await district.rows<{ username: string; password: string }>(
      `SELECT username, password FROM identity.users JOIN identity.accounts ON user_id = users.id`,
    );
    expect(rows.map(({ username }) => username).toSorted()).toEqual(
      demoAccountNames.flatMap((name) => [name, `${name}2`]).toSorted(),
    );
    const hashes = [...new Set(rows.map(({ password }) => password))];
    expect(await verifyPassword({ hash: hashes[0] ?? '', password })).toBe(true);
    expect(hashes).toHaveLength(1);
  });

  test('the company manages several compounds, some in the first community', async () => {
    const compounds = `FROM housing.compounds AS compound JOIN communities.compound_places
      ON compound_id = compound.id JOIN identity.users ON users.company_uscc = compound.company_uscc
      WHERE username = 'company'`;
    expect(await district.count(`SELECT count(*) ${compounds}`)).toBeGreaterThan(4);
    expect(
      await district.count(`SELECT count(*) ${compounds} AND compound_places.community_id::text =
        (SELECT community_id FROM identity.users WHERE username = 'community')`),
    ).toBeGreaterThan(1);
  });

  const department = ['TO_ACKNOWLEDGE', 'TO_ANSWER', 'TO_HANDLE', 'TO_REPORT', 'TO_SIGN'];
  const territory = ['TO_ACCEPT', 'TO_DISPOSE', ...department, 'TO_RECORD_MEDIATION', 'TO_VERIFY'];
  const desks: [username: string, kinds: string[]][] = [
    ['community', territory],
    ['street', territory],
    ['housing', department],
    ['police', department],
    ['urban', department],
    ['fire', department],
    ['market', department],
    ['callback', ['TO_CALL_BACK']],
    ['office', ['DUE_SOON', 'OVERDUE']],
  ];
  test.each(desks)('%s finds work of every kind on the desk', async (username, kinds) => {
    const connection = connect({ url: district.urls['joint-meeting'], applicationName: 'desk' });
    try {
      const subgraph = createJointMeeting({
        connection,
        clock: { now: () => now },
        log: createLog('test', 'silent'),
      });
      const viewer = inventDistrict(usualSeed, now).people.accounts.get(username);
      if (viewer === undefined) throw new Error(`Nobody is ${username}`);
      const reading = createReading({ now: () => now });
      const counters = await deskCounters(
        subgraph.createContext({ viewer, locale: 'zh', reading }),
      );
      const waiting = counters.filter(({ count }) => count > 0).map(({ kind }) => kind);
      expect(waiting).toEqual(expect.arrayContaining(kinds));
    } finally {
      await connection.close();
    }
  });
});

test('the loading tells of every step and takes seconds', () => {
  expect([...district.steps]).toEqual(['registers', 'issues', 'accounts']);
  expect(district.cpuSeconds).toBeLessThan(40);
});
