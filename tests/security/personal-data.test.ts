import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { untilSettled } from '../support/fingerprint.ts';
import type { Username } from '../support/people.ts';
import { startHub, type TestHub } from '../support/start-hub.ts';
import { doTask, report, takeUp } from '../support/story.ts';

const reporter = { name: '诸葛静怡', phone: '13912345678', building: '七号楼 302' };

let hub: TestHub;
let issueId: string;
let reporterId: string;
beforeAll(async () => {
  hub = await startHub();
  const registered = await hub.done('community', 'registerReporter', reporter);
  reporterId = (registered['reporter'] as { id: string }).id;
  issueId = await report(hub, { reporterId });
});
afterAll(() => hub?.[Symbol.asyncDispose]());

const readers: Username[] = ['community', 'street', 'housing', 'office', 'callback', 'auditor'];

test.each(readers)('%s reads the reporter masked', async (username) => {
  const { data, errors } = await hub.ask(
    username,
    'query ($id: ID!) { issue(id: $id) { reporter { id maskedName maskedPhone } } }',
    { id: issueId },
  );
  expect(errors).toBeUndefined();
  const text = JSON.stringify(data);
  for (const secret of Object.values(reporter)) expect(text).not.toContain(secret);
  expect(data).toMatchObject({
    issue: { reporter: { maskedName: '诸*', maskedPhone: '139****5678' } },
  });
});

test('the own community reads the rest for a purpose, and each read is kept', async () => {
  const count = async () => {
    const { rows } = await hub.database.db.execute<{ count: string }>(sql`
      SELECT count(*) FROM communities.disclosure_log WHERE reporter_id = ${reporterId}`);
    return Number(rows[0]?.count);
  };
  const before = await count();
  const disclosed = await hub.done('community2', 'discloseReporter', {
    reporterId,
    purpose: '上门核实情况',
  });
  expect(disclosed).toMatchObject(reporter);
  expect(await count()).toBe(before + 1);
  const refused = await hub.act('housing', 'discloseReporter', { reporterId, purpose: '好奇一下' });
  expect(refused.code).toBe('forbidden');
  expect(await count()).toBe(before + 1);
});

test('name and telephone number lie in communities alone, in no event, log or other schema', async () => {
  await untilSettled(hub.database);
  const { rows: tables } = await hub.database.db.execute<{ schema: string; name: string }>(sql`
    SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
    WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type = 'BASE TABLE'`);
  const found: string[] = [];
  for (const { schema, name } of tables) {
    const { rows } = await hub.database.db.execute<{ count: string }>(sql`
      SELECT count(*) FROM ${sql.identifier(schema)}.${sql.identifier(name)} AS row
      WHERE row::text LIKE ${`%${reporter.name}%`} OR row::text LIKE ${`%${reporter.phone}%`}`);
    if (rows[0]?.count !== '0') found.push(`${schema}.${name}`);
  }
  expect(found).toEqual(['communities.reporters']);
  for (const { name, lines } of Object.values(hub.processes)) {
    expect(lines().join('\n').includes(reporter.phone), name).toBe(false);
  }
});

test('a department’s internal note is for itself alone, and company and citizens see no handling', async () => {
  const claimed = await takeUp(hub);
  await doTask(hub, 'housing', 'housing', claimed, '施划标线');
  const read = async (username: Username) => {
    const { data } = await hub.ask<{ issue: { housing: { tasks: object[] } | null } | null }>(
      username,
      'query ($id: ID!) { issue(id: $id) { housing { tasks { title internalNote } } } }',
      { id: claimed },
    );
    return data?.issue?.housing?.tasks ?? null;
  };
  const title = '施划标线';
  expect(await read('housing')).toEqual([{ title, internalNote: '内部备注：施划标线' }]);
  for (const other of ['police', 'community', 'office', 'supervisor'] as const) {
    expect(await read(other), other).toEqual([{ title, internalNote: null }]);
  }
  for (const outsider of ['company', 'citizen', 'stranger', 'admin'] as const) {
    expect(await read(outsider), outsider).toBeNull();
  }
});
