import { createHash, randomUUID } from 'node:crypto';
import type { Viewer } from '@lianxi/kit/viewer';
import pg from 'pg';
import { createPostJson } from './post-json.ts';
import { takeTurns } from './take-turns.ts';
import { serveTasks } from './worker.ts';

const mutation = `mutation ($input: ClaimIssueInput!) {
  claimIssue(input: $input) {
    __typename
    ... on ClaimIssueSuccess { issue { id version } }
    ... on Refusal { code message }
  }
}`;

/** Claims through a gateway or a subgraph. */
async function claimOverHttp(input: {
  url: string;
  token: string;
  issueIds: string[];
  writers: number;
}) {
  const post = createPostJson(input.url, input.token);
  return takeTurns(input.issueIds, input.writers, async (issueId) => {
    const claim = { issueId, role: 'ASSIST', operationId: randomUUID() };
    const answer = await post(JSON.stringify({ query: mutation, variables: { input: claim } }));
    if (!answer.includes('"ClaimIssueSuccess"')) throw new Error(`Not claimed: ${answer}`);
  });
}

/** Writes what a claim writes, statement by statement as the subgraph does, and reads nothing. */
async function claimInSql(input: {
  databaseUrl: string;
  viewer: Viewer;
  issueIds: string[];
  writers: number;
}) {
  const { viewer, writers } = input;
  const clients = await Promise.all(
    Array.from({ length: writers }, async () => {
      const client = new pg.Client({ connectionString: input.databaseUrl });
      await client.connect();
      return client;
    }),
  );
  const turns = await takeTurns(input.issueIds, writers, async (issueId, lane) => {
    const client = clients[lane];
    if (client === undefined) throw new Error('There is a connection for each writer');
    await writeClaim(client, viewer, issueId);
  });
  await Promise.all(clients.map((client) => client.end()));
  return turns;
}

async function writeClaim(client: pg.Client, viewer: Viewer, issueId: string): Promise<void> {
  const { userId, name, departmentCode } = viewer;
  const operationId = randomUUID();
  const now = new Date();
  await client.query('BEGIN');
  await client.query(
    `INSERT INTO joint_meeting.operations (actor_id, operation_id, act, input_hash)
     VALUES ($1, $2, 'claimIssue', $3) ON CONFLICT DO NOTHING`,
    [userId, operationId, createHash('sha256').update(operationId).digest('hex')],
  );
  await client.query(
    `INSERT INTO joint_meeting.claims (issue_id, department_code, role, state, voluntary, claimed_by, claimed_at)
     VALUES ($1, $2, 'ASSIST', 'ACTIVE', true, $3, $4)
     ON CONFLICT (issue_id, department_code) DO UPDATE SET state = 'ACTIVE', claimed_at = $4`,
    [issueId, departmentCode, userId, now],
  );
  await client.query(
    `UPDATE joint_meeting.issues
     SET version = version + 1, updated_at = $2, department_codes = department_codes || $3::text
     WHERE id = $1`,
    [issueId, now, departmentCode],
  );
  await client.query(
    `INSERT INTO joint_meeting.timeline_entries (issue_id, type, occurred_at, actor_id, actor_name, department_code)
     VALUES ($1, 'ISSUE_CLAIMED', $2, $3, $4, $5)`,
    [issueId, now, userId, name, departmentCode],
  );
  await client.query(
    `INSERT INTO events.outbox (occurred_at, source, type, subject_type, subject_id, actor_id, department_codes, payload)
     VALUES ($1, 'joint-meeting', 'ISSUE_CLAIMED', 'issue', $2, $3, ARRAY[$4], $5)`,
    [now, issueId, userId, departmentCode, { departmentCode, role: 'ASSIST' }],
  );
  await client.query(
    `UPDATE joint_meeting.operations SET result = $3 WHERE actor_id = $1 AND operation_id = $2`,
    [userId, operationId, { __typename: 'ClaimIssueSuccess', issueId, departmentCode }],
  );
  await client.query('COMMIT');
}

const tasks = { claimOverHttp, claimInSql };

export type ClaimTasks = typeof tasks;

serveTasks(tasks);
