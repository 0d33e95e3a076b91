import { sql } from 'drizzle-orm';
import type { Benchmark } from './support/benchmark.ts';
import type { ClaimTasks } from './support/claim-worker.ts';
import { openDistrict, type District } from './support/district.ts';
import { fillIssues } from './support/fill-issues.ts';
import { openHub, viewerOf } from './support/hub.ts';
import { inRounds } from './support/rounds.ts';
import { median, rounded, timesOf } from './support/statistics.ts';
import { signViewerToken } from './support/viewer-token.ts';
import { startWorker } from './support/worker.ts';

const claimant = 'market';
const full = { perWriter: { 1: 150, 16: 60 }, issues: 60_000 };
const quick = { perWriter: { 1: 10, 16: 2 }, issues: 1_000 };

/** Claims of distinct issues, all for one department, while the whole hub follows them. */
export const claim: Benchmark = {
  rounds: 5,
  async run(options) {
    const sizes = options.quick ? quick : full;
    await using district = await openDistrict({ withIssues: false });
    await fillIssues(district, sizes.issues, { openShare: 1 });
    await using hub = await openHub(district);
    await using worker = await startWorker<ClaimTasks>('claim-worker.ts');
    const viewer = await viewerOf(district, claimant);
    const viewerToken = await signViewerToken(district, viewer);
    const session = await hub.signIn(claimant);
    const claimable = await listClaimable(district);

    const variantsFor = (writers: 1 | 16) => {
      const take = () => {
        const taken = claimable.splice(0, writers * sizes.perWriter[writers]);
        if (taken.length === 0) throw new Error('No issue is left to claim: fewer rounds, please');
        return taken;
      };
      const { 'joint-meeting': subgraph } = hub.subgraphUrls;
      const overHttp = (url: string, token: string) => () =>
        worker.run('claimOverHttp', { url, token, writers, issueIds: take() });
      return {
        [`gateway${writers}`]: overHttp(`${hub.url}/graphql`, session),
        [`subgraph${writers}`]: overHttp(subgraph, viewerToken),
        [`sql${writers}`]: () =>
          worker.run('claimInSql', {
            databaseUrl: district.urls['joint-meeting'],
            viewer,
            writers,
            issueIds: take(),
          }),
      };
    };
    const turns = await inRounds(options, { ...variantsFor(1), ...variantsFor(16) });
    const perSecond = (name: string) =>
      median((turns[name] ?? []).map(({ timesMs, seconds }) => timesMs.length / seconds));
    const ratio = (name: string, other: string) => rounded(perSecond(name) / perSecond(other));
    return {
      figures: {
        ...Object.fromEntries(
          Object.entries(turns).map(([name, rounds]) => [
            name,
            {
              claimsPerSecond: rounded(perSecond(name)),
              ...timesOf(rounds.flatMap(({ timesMs }) => timesMs)),
            },
          ]),
        ),
        sizes,
      },
      ratios: {
        subgraphVsSql: ratio('subgraph16', 'sql16'),
        subgraphVsSqlOneWriter: ratio('subgraph1', 'sql1'),
        gatewayVsSql: ratio('gateway16', 'sql16'),
      },
    };
  },
};

async function listClaimable({ database }: District): Promise<string[]> {
  const { rows } = await database.db.execute<{ id: string }>(sql`
    SELECT id FROM joint_meeting.issues
    WHERE state IN ('SUMMONED', 'IN_HANDLING') AND NOT restricted
      AND NOT department_codes @> ARRAY[${claimant}]`);
  return rows.map(({ id }) => id);
}
