import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { untilSettled } from '../support/fingerprint.ts';
import type { ActOutcome } from '../support/graph-client.ts';
import { startHub, type SubgraphName, type TestHub } from '../support/start-hub.ts';
import { doTask, report, summon } from '../support/story.ts';
import { until } from '../support/until.ts';

let hub: TestHub;
let issueId: string;
beforeAll(async () => {
  hub = await startHub();
  issueId = await summon(hub, [
    { departmentId: 'housing', role: 'LEAD' },
    { departmentId: 'police', role: 'ASSIST' },
    { departmentId: 'urban', role: 'ASSIST' },
    { departmentId: 'community', role: 'ASSIST' },
  ]);
  for (const name of ['housing', 'police', 'urban', 'community'] as const) {
    await hub.done(name, 'acceptSummons', { issueId });
  }
  await doTask(hub, 'housing', 'housing', issueId, '施划标线');
});
afterAll(() => hub?.[Symbol.asyncDispose]());

const fields = `
  id state version
  compound {
    name
    community { name }
    publicSecurity { patrols { id } }
    urbanManagement { openViolations }
  }
  housing { role }
  publicSecurity { role }
  urbanManagement { role }
  community { role }
`;

const whole = {
  compound: {
    name: '翠湖花园',
    community: { name: '柳荫社区' },
    publicSecurity: { patrols: [] },
    urbanManagement: { openViolations: 0 },
  },
  housing: { role: 'LEAD' },
  publicSecurity: { role: 'ASSIST' },
  urbanManagement: { role: 'ASSIST' },
  community: { role: 'ASSIST' },
};

const withoutFields: Record<Exclude<SubgraphName, 'joint-meeting'>, object> = {
  // The register is housing's own, so nothing is known of the compound without it but by the others.
  housing: { housing: null },
  'public-security': {
    publicSecurity: null,
    compound: { ...whole.compound, publicSecurity: null },
  },
  'urban-management': {
    urbanManagement: null,
    compound: { ...whole.compound, urbanManagement: null },
  },
  communities: { community: null, compound: { ...whole.compound, community: null } },
};

const read = () =>
  hub.ask<{ issue: Record<string, unknown> | null }>(
    'office',
    `query ($id: ID!) { issue(id: $id) { ${fields} } }`,
    { id: issueId },
    { locale: 'en' },
  );

async function untilHealed(): Promise<void> {
  await hub.untilWhole();
  await until('all fields are back', async () => {
    const { data, errors } = await read();
    return errors === undefined && data?.issue !== null;
  });
  expect((await read()).data?.issue).toMatchObject(whole);
}

describe.each(Object.entries(withoutFields))('while %s is dead', (dead, blank) => {
  const name = dead as Exclude<SubgraphName, 'joint-meeting'>;

  test('its fields alone are null, the error names it, and watchers go on and see it heal', async () => {
    await using watcher = await hub.follow('office', { fields });
    await hub.processes[name].kill();

    const { data, errors } = await read();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('cannot be reached'),
      extensions: { code: 'department_unreachable', service: name },
    });
    const { compound, ...others } = { ...whole, ...blank };
    expect(data?.issue).toMatchObject(others);
    if (name !== 'housing') expect(data?.issue).toMatchObject({ compound });

    // The office's own work goes on without it, and those who watch see it.
    const reported = await report(hub);
    const seen = await watcher.untilSeen('the report', ({ issue }) => issue?.['id'] === reported);
    expect(seen.errors).toMatchObject([{ extensions: { service: name } }]);

    hub.processes[name].start();
    await untilHealed();
    const next = await report(hub);
    const healed = await watcher.untilSeen('the next', ({ issue }) => issue?.['id'] === next);
    expect(healed.errors).toEqual([]);
    expect(healed.issue).toMatchObject({ compound: whole.compound });
    expect(watcher.closeCode()).toBeNull();
  });
});

test('while joint-meeting is dead the departments’ registers answer, and no event is lost', async () => {
  await using watcher = await hub.follow('office', { fields });
  await hub.processes['joint-meeting'].kill();

  const registers = await hub.ask(
    'housing',
    '{ compounds(first: 1) { nodes { name community { name } } } streets { name } }',
  );
  expect(registers.errors).toBeUndefined();
  const board = await hub.ask('housing', '{ board { cursor } }', {}, { locale: 'en' });
  expect(board).toMatchObject({
    data: null,
    errors: [{ extensions: { code: 'department_unreachable', service: 'joint-meeting' } }],
  });
  // A department works on its tasks, and its news waits in the log.
  const { task } = await hub.done('police', 'policeAddTask', { issueId, title: '联系车主' });

  hub.processes['joint-meeting'].start();
  await untilHealed();
  // The event itself, or word to read anew when the office was away for longer than events wait.
  const news = await watcher.untilSeen(
    'the news',
    ({ type, issue }) => type === 'RESYNC' || issue?.['id'] === issueId,
  );
  expect(['HANDLING_PROGRESSED', 'RESYNC']).toContain(news.type);
  await hub.done('police', 'policeUpdateTask', { taskId: task?.id, state: 'DONE' });
  await watcher.untilSeen('more', (event) => event !== news && event.issue?.['id'] === issueId);
  expect(watcher.closeCode()).toBeNull();
});

test('what a subgraph acknowledged survives that it is killed, and nothing is done twice', async () => {
  const titles = Array.from({ length: 40 }, (_, index) => `任务 ${index + 1}`);
  const acknowledged: string[] = [];
  const add = async (title: string): Promise<void> => {
    const operationId = randomUUID();
    const input = { issueId, title, mandatory: false, operationId };
    const outcome = await until<ActOutcome | null>('it is acknowledged', () =>
      // Whether the first try was done is unknown to who sent it, so it is sent again as it was.
      hub.act('housing', 'housingAddTask', input).catch(() => null),
    );
    expect(outcome.__typename).toBe('TaskSuccess');
    acknowledged.push(outcome.task?.id ?? '');
  };
  const writers = [0, 1, 2, 3].map(async (writer) => {
    for (const title of titles.filter((_, index) => index % 4 === writer)) await add(title);
  });
  for (const after of [8, 20, 32]) {
    await until('some are acknowledged', () => acknowledged.length >= after);
    await hub.processes.housing.kill();
    hub.processes.housing.start();
  }
  await Promise.all(writers);
  await untilHealed();
  await untilSettled(hub.database);

  const { rows } = await hub.database.db.execute<{ id: string; title: string }>(sql`
    SELECT id, title FROM housing.handling_tasks WHERE issue_id = ${issueId} AND title LIKE '任务 %'`);
  expect(rows.map(({ title }) => title).toSorted()).toEqual(titles.toSorted());
  expect(rows.map(({ id }) => id).toSorted()).toEqual(acknowledged.toSorted());
  const claim = await hub.database.db.execute<{ told: string; kept: string }>(sql`
    SELECT task_count AS told,
      (SELECT count(*) FROM housing.handling_tasks WHERE issue_id = ${issueId})::int AS kept
    FROM joint_meeting.claims WHERE issue_id = ${issueId} AND department_code = 'housing'`);
  expect(claim.rows[0]?.told).toBe(claim.rows[0]?.kept);
});

test('the gateway killed and started again serves the same sessions and cursors', async () => {
  const cursor = await (async () => {
    await using watcher = await hub.follow('office');
    const first = await report(hub);
    return (await watcher.untilSeen('one event', ({ issue }) => issue?.['id'] === first)).cursor;
  })();
  await hub.processes.gateway.kill();
  hub.processes.gateway.start();
  await hub.untilWhole();
  const missed = await report(hub);
  await using watcher = await hub.follow('office', { after: cursor });
  await watcher.untilSeen('what came after', ({ issue }) => issue?.['id'] === missed);
  expect(watcher.events).toHaveLength(1);
});

test('no process ended by itself in all this', () => {
  for (const { name, failures } of Object.values(hub.processes)) expect(failures, name).toBe(0);
});
