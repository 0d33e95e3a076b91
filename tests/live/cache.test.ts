import { registerBuildingHeads } from '@lianxi/communities/governance/governance.service';
import { connect } from '@lianxi/db';
import { registerCompounds } from '@lianxi/housing/compound/register-compounds.service';
import { systemClock } from '@lianxi/kit/clock';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createChance } from '@lianxi/gateway/testing/chance';
import { boardOperation } from '../support/board-documents.ts';
import { untilSettled } from '../support/fingerprint.ts';
import { createGraphClient, type GraphAnswer } from '../support/graph-client.ts';
import { territory, type Username } from '../support/people.ts';
import { createRandomActs } from '../support/random-acts.ts';
import { rights } from '../support/rights-matrix.ts';
import { startHub, type TestHub } from '../support/start-hub.ts';
import { reportAndAccept } from '../support/story.ts';
import { compoundIds } from '../support/territory.ts';
import { until } from '../support/until.ts';

let hub: TestHub;
let withoutCache: string;
beforeAll(async () => {
  hub = await startHub();
  withoutCache = (await hub.addGateway({ LIANXI_CACHE_MB: '0' })).url;
});
afterAll(() => hub?.[Symbol.asyncDispose]());

const card = `
  id code title state version overdue dueAt
  compound { name urbanManagement { openViolations } publicSecurity { lastPatrol { note } } }
  territory { name street { name } }
  claims { department { code } role state taskCount signature { decision } }
  summonses { state targets { department { code } answer } }
  housing { progress } publicSecurity { progress } urbanManagement { progress } community { progress }`;

const page = `
  ${card} description publicReply mergedInto { code }
  viewerActs { act allowed reason }
  jointReport { state signatures { decision } }
  officeHandlings { department { code } tasks { title state } }
  timeline(first: 50) { nodes { type text actorName } }
  housing { tasks { title state internalNote } inspectionFindings { text } }
  publicSecurity { tasks { title } patrols { note } }
  urbanManagement { tasks { title } violationCase { state version } }
  compound { community { name } governance { buildingHeads { maskedName } } }`;

const issuePage = boardOperation('IssuePage');

/** All that the page of an issue asks of the office, as the board asks it. */
function issuePageOf(issueId: string): string {
  return issuePage
    .replace(/query IssuePage\([^)]*\)/, 'query IssuePage')
    .replace('issue(id: $id, code: $code)', `issue(id: "${issueId}")`);
}

/** The questions that the board's screens ask. */
const questions: ((issueId: string) => string)[] = [
  () => `{ board { counts { state count } issues { nodes { ${card} } totalCount } } }`,
  () => `{ board(filter: { states: [SUMMONED, IN_HANDLING] }) { issues { nodes { ${card} } } } }`,
  () => `{ issues(filter: { mine: true }, orderBy: LAST_CHANGED_FIRST) { nodes { id version } } }`,
  () => `{ issues(filter: { compoundId: "${compoundIds.own}" }) { nodes { code state } } }`,
  () => '{ desk { counters { kind count } items { nodes { kind issue { code } } } } }',
  (issueId) => `{ issue(id: "${issueId}") { ${page} } }`,
  issuePageOf,
  (issueId) => `{ issue(id: "${issueId}") { ${card} } }`,
  () => `{ compound(id: "${compoundIds.own}") { name governance { buildingHeadCount } } }`,
];

const viewers: Username[] = [
  'office',
  'community',
  'community2',
  'neighbour',
  'street',
  'housing',
  'housing2',
  'police',
  'market',
  'company',
  'callback',
];

async function metric(name: string): Promise<number> {
  const text = await (await fetch(`${hub.url}/metrics`)).text();
  return Number(new RegExp(`^${name} (\\d+)`, 'm').exec(text)?.[1] ?? Number.NaN);
}

/** Waits until the departments and the gateway have heard of everything. */
async function untilHeard(): Promise<void> {
  await untilSettled(hub.database);
  const { rows } = await hub.database.db.execute<{ head: string }>(
    sql`SELECT max(position) AS head FROM events.event_log`,
  );
  const head = Number(rows[0]?.head);
  await until(
    'the gateway has read the log',
    async () => (await metric('lianxi_log_position')) >= head,
  );
}

/** Asks until every department answered, which on a busy machine may take a second try. */
function whole(ask: () => Promise<GraphAnswer>): Promise<GraphAnswer> {
  return until('a whole answer', async () => {
    const answer = await ask();
    return answer.errors === undefined && answer;
  });
}

async function compare(username: Username, question: string): Promise<void> {
  const token = await hub.signIn(username);
  const [kept, fresh] = await Promise.all([
    whole(() => hub.graphql(token, question)),
    whole(() => createGraphClient(withoutCache).graphql(token, question)),
  ]);
  expect(kept, `${username} asks ${question}`).toEqual(fresh);
}

test('after every act each viewer gets the same answers with and without the cache', async () => {
  const chance = createChance(20_261_125);
  const random = createRandomActs(hub, chance);
  for (let number = 0; number < 50; number += 1) {
    await random.act();
    await untilHeard();
    for (let asked = 0; asked < 5; asked += 1) {
      const question = chance.pick(questions)(chance.pick(random.issueIds));
      await compare(chance.pick(viewers), question);
    }
  }
  for (const username of viewers) {
    for (const question of questions) {
      await compare(username, question(random.issueIds[0] ?? ''));
      await compare(username, question(random.issueIds[0] ?? ''));
    }
  }
  expect(await metric('lianxi_cache_hits_total')).toBeGreaterThan(100);
}, 400_000);

const actsOnIssues = rights.filter(({ may }) => may.length > 0);

test.each(actsOnIssues)(
  'what $mutation does shows on the page of its issue at once',
  async ({ mutation, given, may }) => {
    const [doer] = may;
    if (doer === undefined) return;
    const input = await given(hub, doer);
    const { issueId } = input;
    // What concerns no issue has no page.
    if (typeof issueId !== 'string') return;
    await untilHeard();
    const watching = ['office', 'housing'] as const;
    for (const username of watching) await compare(username, issuePageOf(issueId));
    await hub.done(doer, mutation, input);
    await untilHeard();
    for (const username of watching) await compare(username, issuePageOf(issueId));
  },
);

test('registers that an office loads while the hub runs show at once', async () => {
  const query = `{ compound(id: "${compoundIds.own}") { name governance { buildingHeads { maskedName } } } }`;
  const before = await hub.ask('office', query);
  const housing = connect({ url: hub.databaseUrls.housing, applicationName: 'tests', max: 1 });
  const communities = connect({
    url: hub.databaseUrls.communities,
    applicationName: 'tests',
    max: 1,
  });
  const { code } = territory.compound;
  const kinds = { kind: 'COMMERCIAL', managementType: 'MARKET' } as const;
  await registerCompounds({ db: housing.db, clock: systemClock }, [
    { ...kinds, code, name: '翠湖花园一期', companyUscc: territory.companyUscc },
  ]);
  await registerBuildingHeads({ db: communities.db, clock: systemClock }, [
    { compoundId: compoundIds.own, building: '3 号楼', name: '李芳' },
  ]);
  await Promise.all([housing.close(), communities.close()]);
  await untilHeard();
  const after = await hub.ask('office', query);
  expect(before.data).toMatchObject({ compound: { governance: { buildingHeads: [] } } });
  expect(after.data).toMatchObject({
    compound: { name: '翠湖花园一期', governance: { buildingHeads: [{ maskedName: '李*' }] } },
  });
});

test('the screens ask again without a fetch, and see their own act at once', async () => {
  const issueId = await reportAndAccept(hub);
  await untilHeard();
  const asked = questions.map((question) => question(issueId));
  for (const question of asked) await hub.ask('community', question);
  const executed = await metric('lianxi_cache_misses_total');
  for (const question of asked) await hub.ask('community', question);
  expect(await metric('lianxi_cache_misses_total')).toBe(executed);

  await hub.done('community', 'whistle', {
    issueId,
    kind: 'DEMAND',
    reason: '社区劝阻无效',
    targets: [{ departmentId: 'housing', role: 'LEAD' }],
  });
  const { data } = await hub.ask('community', `{ issue(id: "${issueId}") { state } }`);
  expect(data).toEqual({ issue: { state: 'SUMMONED' } });
});
