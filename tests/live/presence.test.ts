import { users } from '@lianxi/db/identity';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openPresence, type PresenceLine } from '../support/presence.ts';
import type { Username } from '../support/people.ts';
import { untilSettled } from '../support/fingerprint.ts';
import { startHub, type TestHub } from '../support/start-hub.ts';
import { reportAndAccept } from '../support/story.ts';
import { until } from '../support/until.ts';

let hub: TestHub;
let otherUrl: string;
const lines: PresenceLine[] = [];
beforeAll(async () => {
  hub = await startHub();
  ({ url: otherUrl } = await hub.addGateway());
});
afterEach(async () => {
  for (const line of lines.splice(0)) await line[Symbol.asyncDispose]();
});
afterAll(() => hub?.[Symbol.asyncDispose]());

async function open(username: Username, url = hub.url): Promise<PresenceLine> {
  const line = await openPresence(url, await hub.signIn(username));
  lines.push(line);
  return line;
}

const whistled = (issueId: string, departmentId: string) =>
  hub.done('community', 'whistle', {
    issueId,
    kind: 'DEMAND',
    reason: '需公安到场',
    targets: [{ departmentId, role: 'LEAD' }],
  });

test('who opens an issue is shown to its watchers with what they do, and is gone at once', async () => {
  const issueId = await reportAndAccept(hub);
  const [board, housing, police] = [
    await open('office'),
    await open('housing'),
    await open('police'),
  ];
  const all = board.follow();
  const watching = housing.show(issueId);
  await until('housing watches', () => board.at(all, issueId)[0] === '联络员housing WATCHING');
  expect(housing.at(watching, issueId)).toEqual(['联络员housing WATCHING']);

  police.show(issueId);
  await until('both are there', () => board.at(all, issueId).length === 2);
  // A second window of the same person, in which an answer is written: shown once.
  const answering = housing.show(issueId, 'ANSWERING');
  await until('housing answers', () => board.at(all, issueId)[0] === '联络员housing ANSWERING');
  expect(board.at(all, issueId)).toHaveLength(2);
  answering.stop();
  await until('housing watches again', () =>
    board.at(all, issueId).join().includes('housing WATCHING'),
  );

  // Somebody who comes later is told at once who is there.
  const late = await open('chair');
  const told = late.follow([issueId]);
  await until('the late one knows', () => late.at(told, issueId).length === 2);

  const cutAt = Date.now();
  police.cut();
  await until('the police are gone', () => board.at(all, issueId).length === 1);
  watching.stop();
  await until('housing is gone', () => board.at(all, issueId).length === 0);
  expect(Date.now() - cutAt).toBeLessThan(2_000);
});

test('it crosses gateways, both ways', async () => {
  const issueId = await reportAndAccept(hub);
  const [here, there] = [await open('office'), await open('chair', otherUrl)];
  const seenHere = here.follow();
  const seenThere = there.follow();
  const housing = await open('housing', otherUrl);
  housing.show(issueId);
  const presenting = here.show(issueId, 'PRESENTING');
  const both = ['冯洁 PRESENTING', '联络员housing WATCHING'];
  for (const [line, presence] of [
    [here, seenHere],
    [there, seenThere],
  ] as const) {
    await until(
      'both are seen',
      () => line.at(presence, issueId).toSorted().join() === both.join(),
    );
  }
  housing.cut();
  presenting.stop();
  await until('nobody is there', () => here.at(seenHere, issueId).length === 0);
  await until('nobody is there', () => there.at(seenThere, issueId).length === 0);
});

test('presence of an issue is told to nobody who may not see it', async () => {
  const restricted = await reportAndAccept(hub, { restricted: true, title: '涉及个人隐私的纠纷' });
  await whistled(restricted, 'police');
  const [office, stranger, market] = [
    await open('office'),
    await open('stranger'),
    await open('market'),
  ];
  const followed = [stranger.follow(), market.follow(), stranger.follow([restricted])];
  const all = office.follow();
  const police = await open('police');
  police.show(restricted);
  // Who may not see the issue is not shown at it either, and hears nothing by trying.
  followed.push(market.show(restricted), stranger.show(restricted, 'ANSWERING'));
  await until('the police are there', () => office.at(all, restricted).length === 1);

  // What the market is told of an open issue shows that what came before was kept from it.
  const openIssue = await reportAndAccept(hub);
  police.show(openIssue);
  await until('the market sees the other', () => market.at(followed[1]!, openIssue).length === 1);
  for (const { told } of followed)
    expect(told.map(({ issueId }) => issueId)).not.toContain(restricted);
  expect(office.at(all, restricted)).toEqual(['联络员police WATCHING']);
});

test('who loses the right to see an issue is told nothing more of it, and is shown there no longer', async () => {
  const restricted = await reportAndAccept(hub, { restricted: true, title: '另一起隐私纠纷' });
  await whistled(restricted, 'fire');
  const [office, fire] = [await open('office'), await open('fire2')];
  const all = office.follow();
  const board = fire.follow();
  fire.show(restricted);
  await until('fire is there', () => office.at(all, restricted).length === 1);
  await until('fire is told', () => fire.at(board, restricted).length === 1);

  const changedAt = Date.now();
  const moved = { departmentCode: 'market' };
  await hub.database.db.update(users).set(moved).where(eq(users.username, 'fire2'));
  await until('fire is gone', () => office.at(all, restricted).length === 0);
  expect(Date.now() - changedAt).toBeLessThan(5_000);
  // The last that it is told takes the issue off its screen.
  await until('it is taken off', () => fire.at(board, restricted).length === 0);
  const told = board.told.length;
  const chair = await open('chair');
  chair.show(restricted);
  await until('the chair is there', () => office.at(all, restricted).length === 1);
  const openIssue = await reportAndAccept(hub);
  chair.show(openIssue);
  await until('the other issue is told', () => fire.at(board, openIssue).length === 1);
  expect(board.told.slice(told).map(({ issueId }) => issueId)).toEqual([openIssue]);
});

test('an issue that comes into sight brings its presence along', async () => {
  const restricted = await reportAndAccept(hub, { restricted: true, title: '第三起隐私纠纷' });
  const [office, urban] = [await open('office'), await open('urban')];
  const all = office.follow();
  const board = urban.follow();
  urban.show(restricted);
  office.show(restricted);
  await until('the office is there', () => office.at(all, restricted).length === 1);
  expect(office.at(all, restricted)).toEqual(['冯洁 WATCHING']);
  expect(board.told.map(({ issueId }) => issueId)).not.toContain(restricted);
  await whistled(restricted, 'urban');
  await until('urban is told of both', () => urban.at(board, restricted).length === 2);
  await until('urban is shown', () => office.at(all, restricted).length === 2);
});

test('whom the offices serve is told nothing, who oversees is not shown, and only the meeting presents', async () => {
  const issueId = await reportAndAccept(hub);
  const [citizen, company, housing] = [
    await open('citizen'),
    await open('company'),
    await open('housing'),
  ];
  const refused = [citizen.follow(), company.show(issueId), housing.show(issueId, 'PRESENTING')];
  await until('all are refused', () => refused.every(({ faults }) => faults.length > 0));
  for (const { faults } of refused) expect(faults).toEqual(['forbidden']);

  const supervisor = await open('supervisor');
  const seen = supervisor.show(issueId);
  housing.show(issueId);
  await until('the supervisor sees housing', () => supervisor.at(seen, issueId).length > 0);
  expect(supervisor.at(seen, issueId)).toEqual(['联络员housing WATCHING']);
});

test('who begins too often is refused, and nobody else', async () => {
  const issueId = await reportAndAccept(hub);
  const [hasty, calm] = [await open('gas'), await open('heat')];
  const begun = Array.from({ length: 45 }, () => hasty.show(issueId));
  await until('some are refused', () => begun.some(({ faults }) => faults.length > 0));
  expect(new Set(begun.flatMap(({ faults }) => faults))).toEqual(new Set(['too_many_signals']));
  expect(begun.filter(({ faults }) => faults.length === 0).length).toBeGreaterThanOrEqual(30);
  const shown = calm.show(issueId);
  await until('the calm one is there', () =>
    calm.at(shown, issueId).includes('联络员heat WATCHING'),
  );
});

test('nothing of it is stored', async () => {
  const issueId = await reportAndAccept(hub);
  await untilSettled(hub.database);
  const before = await rowCounts();
  const [office, housing] = [await open('office'), await open('housing')];
  const all = office.follow();
  const shown = housing.show(issueId);
  await until('housing is there', () => office.at(all, issueId).length === 1);
  shown.stop();
  await until('housing is gone', () => office.at(all, issueId).length === 0);
  expect(await rowCounts()).toEqual(before);
});

/** Rows written so far in every table of the hub's own, sessions left out. */
async function rowCounts(): Promise<Record<string, string>> {
  const { rows } = await hub.database.db.execute<{ name: string; rows: string }>(`
    SELECT schemaname || '.' || relname AS name,
      (xpath('/row/c/text()', query_to_xml(
        format('SELECT count(*) AS c FROM %I.%I', schemaname, relname), false, true, '')))[1]::text AS rows
    FROM pg_stat_user_tables WHERE schemaname <> 'identity' ORDER BY name`);
  return Object.fromEntries(rows.map(({ name, rows: count }) => [name, count]));
}
