import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHubClock, type HubClock } from '../support/hub-clock.ts';
import { createHubProcess, type HubProcess } from '../support/hub-process.ts';
import { type PortBlock, reservePorts } from '../support/ports.ts';
import { startHub, type TestHub } from '../support/start-hub.ts';
import { reportAndAccept } from '../support/story.ts';
import { until } from '../support/until.ts';

const issueCount = 15;
const killCount = 5;
// Each process that is killed takes its time to start again.
const deadlineMs = 120_000;

let clock: HubClock;
let hub: TestHub;
let block: PortBlock | undefined;
const offices: HubProcess[] = [];
beforeAll(async () => {
  clock = await createHubClock('2026-11-16T09:00:00+08:00');
  hub = await startHub({ clock });
});
afterAll(async () => {
  for (const office of offices) await office.kill();
  await block?.[Symbol.asyncDispose]();
  await hub?.[Symbol.asyncDispose]();
  await clock?.[Symbol.asyncDispose]();
});

/** Two more processes of the office on the same database: each fires clocks, too. */
async function startOffices(): Promise<void> {
  block = await reservePorts(2);
  for (const [index, port] of block.ports.entries()) {
    offices.push(
      createHubProcess({
        name: `joint-meeting ${index + 2}`,
        script: 'subgraphs/joint-meeting/src/main.ts',
        nodeArguments: clock.nodeArguments,
        environment: {
          DATABASE_URL: hub.databaseUrls['joint-meeting'],
          PORT: String(port),
          LIANXI_JWKS_URL: `${hub.url}/auth/viewer-jwks`,
        },
      }),
    );
  }
  offices.push(hub.processes['joint-meeting']);
}

async function numbersOf(query: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await hub.database.db.execute<{ count: string }>(query);
  return Number(rows[0]?.count);
}

const stillDue = sql`
  SELECT count(*) FROM joint_meeting.deadline_clocks
  WHERE state = 'RUNNING' AND due_at <= ${'2026-12-07T09:00:00+08:00'}::timestamptz`;
const breached = sql`
  SELECT count(*) FROM joint_meeting.deadline_clocks WHERE state = 'BREACHED'`;
const unnumbered = sql`SELECT count(*) FROM events.outbox`;

test('clocks that came due while nothing ran fire once each, however often who fires them is killed', async () => {
  for (let number = 0; number < issueCount; number += 1) await reportAndAccept(hub);
  await startOffices();
  await hub.processes['joint-meeting'].kill();
  // Everything comes due while the office is down: the disposal, the main clock and its ladder.
  clock.set('2026-12-07T09:00:00+08:00');
  for (const office of offices) office.start();
  for (let kills = 0; kills < killCount; kills += 1) {
    const before = await numbersOf(breached);
    // It is killed in the midst of its work, not before it began.
    await until('one more has fired', async () => (await numbersOf(breached)) > before, deadlineMs);
    expect(await numbersOf(stillDue)).toBeGreaterThan(0);
    const office = offices[kills % offices.length];
    await office?.kill();
    office?.start();
  }
  await until('every clock has fired', async () => (await numbersOf(stillDue)) === 0, deadlineMs);
  await until(
    'all of it is in the log',
    async () => (await numbersOf(unnumbered)) === 0,
    deadlineMs,
  );

  const { rows } = await hub.database.db.execute(sql`
    SELECT clock.kind, count(*)::int AS clocks, count(noted.clock_id)::int AS noted,
      coalesce(max(noted.times), 0)::int AS most
    FROM joint_meeting.deadline_clocks AS clock
    LEFT JOIN (
      SELECT payload ->> 'clockId' AS clock_id, count(*) AS times
      FROM events.event_log WHERE type = 'CLOCK_BREACHED' GROUP BY 1) AS noted
      ON noted.clock_id = clock.id::text
    WHERE clock.state = 'BREACHED' GROUP BY clock.kind ORDER BY clock.kind`);
  const once = (kind: string) => ({ kind, clocks: issueCount, noted: issueCount, most: 1 });
  expect(rows).toEqual(
    expect.arrayContaining(['DISPOSE', 'HANDLE', 'LEVEL_1', 'LEVEL_2', 'LEVEL_3'].map(once)),
  );
  expect(
    await numbersOf(sql`
      SELECT count(*) FROM joint_meeting.supervisions WHERE cause = 'HANDLING_OVERDUE' AND level = 3`),
  ).toBe(issueCount);
});
