import { sql } from 'drizzle-orm';
import type { Benchmark } from './support/benchmark.ts';
import { boardOperation } from '../support/board-documents.ts';
import { startExtra } from './support/child.ts';
import { type District, openDistrict } from './support/district.ts';
import { requireExtras } from './support/extras.ts';
import { openOwnGateway, openRival, rivalVersions } from './support/gateways.ts';
import { until } from '../support/until.ts';
import { openHub, viewerOf } from './support/hub.ts';
import { createPostJson } from './support/post-json.ts';
import { inRounds } from './support/rounds.ts';
import { median, rounded, sum } from './support/statistics.ts';
import { signViewerToken } from './support/viewer-token.ts';

const account = 'housing';
const boardStates = 'REPORTED ACCEPTED SELF_HANDLING SUMMONED IN_HANDLING PENDING_VERIFY CALLBACK';

interface Load {
  /** Whole pages, each as many answers as it asks. */
  pages: number;
  /** Answers that name an error, and time-outs. */
  failures: number;
  seconds: number;
  p50Ms: number;
  p99Ms: number;
}

/** The board's first page and all that an issue's page asks, from gateways over the same subgraphs. */
export const query: Benchmark = {
  async run(options) {
    requireExtras();
    const seconds = options.quick ? 1 : 4;
    await using district = await openDistrict({ withIssues: true });
    await using hub = await openHub(district);
    await using stack = new AsyncDisposableStack();
    const viewerToken = await signViewerToken(district, await viewerOf(district, account));
    const session = await hub.signIn(account);
    const gateways = {
      ours: { url: `${hub.url}/graphql`, token: session },
      oursUncached: {
        ...stack.use(await openOwnGateway(district, hub, { LIANXI_CACHE_MB: '0' })),
        token: session,
      },
      hive: { ...stack.use(await openRival('hive', district, hub, viewerToken)), token: '' },
      hiveRust: {
        ...stack.use(await openRival('hiveRust', district, hub, viewerToken)),
        token: '',
      },
      apollo: { ...stack.use(await openRival('apollo', district, hub, viewerToken)), token: '' },
    };
    const pages = { board: boardBodies(), issue: issueBodies(await findIssue(district)) };
    await hub.untilWhole();
    for (const bodies of Object.values(pages)) await requireSameAnswers(gateways, bodies);

    const variants = Object.entries(pages).flatMap(([page, bodies]) =>
      [20, 100].flatMap((connections) =>
        Object.entries(gateways).map(([name, { url, token }]) => [
          `${page}.${connections}.${name}`,
          (isWarmUp: boolean) =>
            loadPages(bodies, { url, token, connections, seconds: isWarmUp ? 1 : seconds }),
        ]),
      ),
    );
    const turns = await inRounds(
      options,
      Object.fromEntries(variants) as Record<string, (isWarmUp: boolean) => Promise<Load>>,
    );
    const perSecond = (name: string) =>
      median((turns[name] ?? []).map(({ pages, seconds }) => pages / seconds));
    const ratio = (name: string, other: string) => rounded(perSecond(name) / perSecond(other));
    return {
      figures: {
        ...Object.fromEntries(
          Object.entries(turns).map(([name, loads]) => [
            name,
            {
              pagesPerSecond: rounded(perSecond(name)),
              p50Ms: median(loads.map(({ p50Ms }) => p50Ms)),
              p99Ms: median(loads.map(({ p99Ms }) => p99Ms)),
              failures: sum(loads.map(({ failures }) => failures)),
            },
          ]),
        ),
        sizes: {
          seconds,
          requestsOfABoard: pages.board.length,
          requestsOfAnIssuePage: pages.issue.length,
        },
      },
      ratios: {
        boardVsApollo: ratio('board.20.ours', 'board.20.apollo'),
        boardUncachedVsApollo: ratio('board.20.oursUncached', 'board.20.apollo'),
        issueVsApollo: ratio('issue.20.ours', 'issue.20.apollo'),
        issueUncachedVsApollo: ratio('issue.20.oursUncached', 'issue.20.apollo'),
        boardVsHive: ratio('board.20.ours', 'board.20.hive'),
        boardUncachedVsHive: ratio('board.20.oursUncached', 'board.20.hive'),
        boardUncachedVsHiveRust: ratio('board.20.oursUncached', 'board.20.hiveRust'),
      },
      compared: rivalVersions(),
    };
  },
};

/** Asks for a page over and over, on so many connections at once, from a process of its own. */
async function loadPages(
  bodies: string[],
  load: { url: string; token: string; connections: number; seconds: number },
): Promise<Load> {
  await using child = await startExtra(['http-load.ts'], {
    BENCH_LOAD: JSON.stringify({ ...load, bodies }),
  });
  const { answers, ...counted } = JSON.parse(await child.finished) as Load & { answers: number };
  // What was asked last and is answered to nobody must not slow down the next in turn.
  const post = createPostJson(load.url, load.token);
  await until('the backlog is done', async () => {
    const last = await Promise.all(bodies.map((body) => post(body)));
    return !last.some((answer) => answer.includes('"errors"'));
  });
  return { ...counted, pages: answers / bodies.length };
}

const bodyOf = (name: string, variables: object) =>
  JSON.stringify({ query: boardOperation(name), operationName: name, variables });

function boardBodies(): string[] {
  return [
    bodyOf('OpenIssues', { filter: { states: boardStates.split(' ') }, first: 200, after: null }),
  ];
}

/** What the page of an issue asks, one query a department. */
function issueBodies({ id, compoundId }: { id: string; compoundId: string }): string[] {
  return [
    bodyOf('IssuePage', { id }),
    bodyOf('RelatedIssues', { compoundId }),
    ...['Reporter', 'Housing', 'Communities', 'PublicSecurity', 'UrbanManagement'].map((part) =>
      bodyOf(`Issue${part}`, { id }),
    ),
  ];
}

async function findIssue({ database }: District): Promise<{ id: string; compoundId: string }> {
  const { rows } = await database.db.execute<{ id: string; compoundId: string }>(sql`
    SELECT id, compound_id AS "compoundId" FROM joint_meeting.issues
    WHERE state = 'IN_HANDLING' AND department_codes @> ARRAY['housing'] ORDER BY code LIMIT 1`);
  const [issue] = rows;
  if (issue === undefined) throw new Error('No issue is in handling');
  return issue;
}

/** All gateways answer the same, and without an error, or their speed means nothing. */
async function requireSameAnswers(
  gateways: Record<string, { url: string; token: string }>,
  bodies: string[],
): Promise<void> {
  for (const body of bodies) {
    const answers = await Promise.all(
      Object.entries(gateways).map(async ([name, { url, token }]) => {
        const answer = await createPostJson(url, token)(body);
        if (answer.includes('"errors"')) throw new Error(`${name}: ${answer.slice(0, 500)}`);
        return { name, data: canonical(JSON.parse(answer)) };
      }),
    );
    const [first] = answers;
    for (const { name, data } of answers) {
      if (data !== first?.data) throw new Error(`${name} and ${first?.name} answer differently`);
    }
  }
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
