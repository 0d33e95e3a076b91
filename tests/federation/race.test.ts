import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { liaisonNames } from '../support/people.ts';
import { startHub, type TestHub } from '../support/start-hub.ts';
import { report, reportAndAccept, summon } from '../support/story.ts';

const rounds = 200;
const roundsAtOnce = 4;

let hub: TestHub;
beforeAll(async () => {
  hub = await startHub();
  await Promise.all(liaisonNames.map((name) => hub.signIn(name)));
});
afterAll(() => hub?.[Symbol.asyncDispose]());

/** Issues that nobody leads, made ready outside the race. */
async function givenSummoned(count: number): Promise<string[]> {
  const issueIds: string[] = [];
  for (let made = 0; made < count; made += roundsAtOnce) {
    const batch = Array.from({ length: Math.min(roundsAtOnce, count - made) }, () =>
      // A category of the community duty list, so that the community may lead too.
      summon(hub, [{ departmentId: 'housing', role: 'LEAD' }], { category: 'LITTERING' }),
    );
    issueIds.push(...(await Promise.all(batch)));
  }
  return issueIds;
}

async function race(issueId: string): Promise<void> {
  // Who is sent first changes from round to round, so that the same one does not always win.
  const first = Math.floor(Math.random() * liaisonNames.length);
  const names = [...liaisonNames.slice(first), ...liaisonNames.slice(0, first)];
  const outcomes = await Promise.all(
    names.map((name) => hub.act(name, 'claimIssue', { issueId, role: 'LEAD' })),
  );
  const winners = outcomes.filter(({ __typename }) => __typename === 'ClaimIssueSuccess');
  const losers = outcomes.filter(({ code }) => code === 'lead_already_taken');
  expect([winners.length, losers.length]).toEqual([1, liaisonNames.length - 1]);
  const winner = winners[0]?.['claim'] as { department?: { code: string } } | undefined;
  const named = new Set(losers.map(({ lead }) => (lead as { code: string }).code));
  expect([...named]).toEqual([winner?.department?.code]);
}

test(`20 liaisons claim the lead at the same instant, ${rounds} times: one leads, 19 are told who`, async () => {
  expect(liaisonNames).toHaveLength(20);
  const issueIds = await givenSummoned(rounds);
  for (let done = 0; done < rounds; done += roundsAtOnce) {
    await Promise.all(issueIds.slice(done, done + roundsAtOnce).map(race));
  }
  const leads = await hub.database.db.execute<{ leads: string; issues: string }>(sql`
      SELECT count(*) AS leads, count(DISTINCT issue_id) AS issues FROM joint_meeting.claims
      WHERE role = 'LEAD' AND state <> 'RELEASED'`);
  expect(leads.rows).toEqual([{ leads: String(rounds), issues: String(rounds) }]);
  const events = await hub.database.db.execute<{ claimed: string }>(sql`
      SELECT count(*) AS claimed FROM joint_meeting.timeline_entries
      WHERE type IN ('ISSUE_CLAIMED', 'SUMMONS_ACCEPTED')`);
  expect(events.rows).toEqual([{ claimed: String(rounds) }]);
}, 180_000);

test('the same report sent 20 times at once makes one issue and gets one answer', async () => {
  const operationId = randomUUID();
  const ids = await Promise.all(Array.from({ length: 20 }, () => report(hub, { operationId })));
  expect(new Set(ids).size).toBe(1);
  const events = await hub.database.db.execute<{ count: string }>(sql`
    SELECT count(*) FROM joint_meeting.timeline_entries WHERE issue_id = ${ids[0]}`);
  expect(events.rows).toEqual([{ count: '1' }]);
});

test('the same claim sent 20 times at once is one claim, and each answer says so', async () => {
  const issueId = await summon(hub);
  const input = { issueId, role: 'LEAD', operationId: randomUUID() };
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, () => hub.act('market', 'claimIssue', input)),
  );
  expect(new Set(outcomes.map(({ __typename }) => __typename))).toEqual(
    new Set(['ClaimIssueSuccess']),
  );
  const claims = await hub.database.db.execute<{ count: string }>(sql`
    SELECT count(*) FROM joint_meeting.timeline_entries
    WHERE issue_id = ${issueId} AND type = 'ISSUE_CLAIMED'`);
  expect(claims.rows).toEqual([{ count: '1' }]);
});

test('the same task sent 20 times at once is one task', async () => {
  const issueId = await reportAndAccept(hub, { category: 'LITTERING' });
  await hub.done('community', 'handleOwn', { issueId });
  const input = { issueId, title: '清扫楼道', operationId: randomUUID() };
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, () => hub.act('community', 'communityAddTask', input)),
  );
  expect(new Set(outcomes.map(({ task }) => task?.id)).size).toBe(1);
  const tasks = await hub.database.db.execute<{ count: string }>(sql`
    SELECT count(*) FROM communities.handling_tasks WHERE issue_id = ${issueId}`);
  expect(tasks.rows).toEqual([{ count: '1' }]);
});

test('an operation id that comes back with other input is refused', async () => {
  const operationId = randomUUID();
  const issueId = await summon(hub);
  await hub.done('market', 'claimIssue', { issueId, role: 'ASSIST', operationId });
  const other = await hub.act('market', 'claimIssue', { issueId, role: 'LEAD', operationId });
  expect(other).toMatchObject({ code: 'invalid_input', path: 'operationId' });
});
