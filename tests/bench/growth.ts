import { sql } from 'drizzle-orm';
import { untilAllFollow } from './support/all-follow.ts';
import type { BenchOptions, Benchmark } from './support/benchmark.ts';
import { boardOperation } from '../support/board-documents.ts';
import { type District, openDistrict } from './support/district.ts';
import { openEventWriter, type WrittenEvent } from './support/event-writer.ts';
import { fillIssues } from './support/fill-issues.ts';
import { findIssues } from './support/find-issue.ts';
import type { FollowerTasks } from './support/follower-worker.ts';
import { openHub } from './support/hub.ts';
import type { ReadTasks } from './support/read-worker.ts';
import { quantile, rounded, timesOf } from './support/statistics.ts';
import { startWorker } from './support/worker.ts';

const account = 'housing';
const openStates =
  'REPORTED ACCEPTED SELF_HANDLING SUMMONED IN_HANDLING PENDING_VERIFY CALLBACK'.split(' ');
const full = { issues: [10_000, 100_000, 1_000_000], reads: 240 };
const quick = { issues: [1_000, 3_000], reads: 10 };

type Kind = 'board' | 'desk' | 'search' | 'event';
type Times = Record<Kind, number[]>;

/** What people read all day, and an event's way to the board, while the ledger grows a hundredfold. */
export const growth: Benchmark = {
  rounds: 1,
  async run(options) {
    const sizes = options.quick ? quick : full;
    await using district = await openDistrict({ withIssues: false });
    const measured: { issues: number; times: Times }[] = [];
    let filled = 0;
    for (const issues of sizes.issues) {
      options.note(`filling up to ${issues} issues`);
      // The ledger grows by what has been settled; as many as at first are open, as in any year.
      await fillIssues(district, issues - filled, filled > 0 ? { openShare: 0 } : {});
      filled = issues;
      measured.push({ issues, times: await measure(district, options, sizes.reads) });
    }
    const p95 = (at: (typeof measured)[number] | undefined, kind: Kind) =>
      quantile(at?.times[kind] ?? [], 0.95);
    const ratio = (kind: Kind) => rounded(p95(measured.at(-1), kind) / p95(measured[0], kind));
    return {
      figures: {
        ...Object.fromEntries(
          measured.map(({ issues, times }) => [
            `at${issues}`,
            Object.fromEntries(Object.entries(times).map(([kind, all]) => [kind, timesOf(all)])),
          ]),
        ),
        sizes: { issues: sizes.issues.join(' '), reads: sizes.reads * options.rounds },
      },
      ratios: {
        boardGrowth: ratio('board'),
        deskGrowth: ratio('desk'),
        searchGrowth: ratio('search'),
        eventGrowth: ratio('event'),
      },
    };
  },
};

async function measure(district: District, options: BenchOptions, reads: number): Promise<Times> {
  // Without the cache, which would answer every repeat: what grows is the work behind it.
  await using hub = await openHub(district, { LIANXI_CACHE_MB: '0' });
  await using worker = await startWorker<ReadTasks>('read-worker.ts');
  const token = await hub.signIn(account);
  await hub.untilWhole();
  const words = await searchWords(district);
  const bodies: Record<Exclude<Kind, 'event'>, string[]> = {
    board: repeated(reads, () => [
      bodyOf('OpenIssues', { filter: { states: openStates }, first: 200, after: null }),
      bodyOf('BoardCounts', { filter: {} }),
    ]),
    desk: repeated(reads, () => [bodyOf('Desk', { kind: null, first: 50 })]),
    search: repeated(reads, (index) => [
      bodyOf('SearchIssues', { text: words[index % words.length] }),
    ]),
  };
  const times: Times = { board: [], desk: [], search: [], event: [] };
  for (let round = 0; round <= options.rounds; round += 1) {
    for (const kind of ['board', 'desk', 'search'] as const) {
      options.note(`round ${round} of ${options.rounds}: ${kind}`);
      const each = { url: `${hub.url}/graphql`, token, bodies: bodies[kind], readers: 1 };
      const read = await worker.run('read', each);
      // The first round warms caches of all kinds up.
      if (round > 0) times[kind].push(...read);
    }
  }
  options.note('events');
  times.event = await timeEvents(district, hub.url, token, reads * options.rounds);
  return times;
}

/** Time from the commit of an event to a board that follows. */
async function timeEvents(
  district: District,
  url: string,
  token: string,
  events: number,
): Promise<number[]> {
  await using followers = await startWorker<FollowerTasks>('follower-worker.ts');
  await using writer = await openEventWriter(district);
  const issueIds = await findIssues(district, 'IN_HANDLING', 10);
  await followers.run('follow', {
    url: `${url}/graphql`,
    tokens: [token],
    subscription: boardOperation('IssueEvents'),
    count: 1,
    sampled: 1,
  });
  await untilAllFollow(followers, writer, issueIds[0] ?? '');
  const written: WrittenEvent[] = [];
  for (let event = 0; event < events; event += 1) {
    written.push(await writer.write(issueIds[event % issueIds.length] ?? ''));
    await followers.run('quiet', { forMs: 100 });
  }
  const noted = (await followers.run('seen')).noted.flat();
  const seenAt = new Map(noted.map(({ issueId, version, at }) => [`${issueId} ${version}`, at]));
  return written.map(({ issueId, version, committedAt }) => {
    const at = seenAt.get(`${issueId} ${version}`);
    if (at === undefined) throw new Error('An event did not arrive');
    return at - committedAt;
  });
}

const bodyOf = (name: string, variables: object) =>
  JSON.stringify({ query: boardOperation(name), operationName: name, variables });

function repeated(times: number, bodies: (index: number) => string[]): string[] {
  return Array.from({ length: times }, (_, index) => bodies(index)).flat();
}

/** What people type: a compound's name, a number, a place, a trouble, words that nobody wrote. */
async function searchWords({ database }: District): Promise<string[]> {
  const { rows } = await database.db.execute<{ name: string; code: string }>(sql`
    SELECT compound_places.name, issues.code FROM joint_meeting.issues
    JOIN joint_meeting.compound_places USING (compound_id)
    WHERE issues.state = 'IN_HANDLING' ORDER BY issues.code DESC LIMIT 3`);
  const usual = ['消防通道', '27号楼中心花园', '电梯', '楼顶违规加建，劝阻无效', '鸵鸟'];
  return [...rows.flatMap(({ name, code }) => [name, code]), ...usual];
}
