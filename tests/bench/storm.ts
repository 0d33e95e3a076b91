import { untilAllFollow, untilCurrent } from './support/all-follow.ts';
import type { Benchmark } from './support/benchmark.ts';
import { boardOperation } from '../support/board-documents.ts';
import { openDistrict } from './support/district.ts';
import { openEventWriter } from './support/event-writer.ts';
import { fillIssues } from './support/fill-issues.ts';
import { findIssueOfCommunity } from './support/find-issue.ts';
import type { FollowerTasks } from './support/follower-worker.ts';
import { openHub } from './support/hub.ts';
import { memoryMiB } from './support/process-usage.ts';
import { median, rounded } from './support/statistics.ts';
import { startWorker } from './support/worker.ts';

/** People of ten different rights; all of them see the issues of `community`'s own community. */
const accounts = [
  'community',
  'street',
  'housing',
  'police',
  'urban',
  'fire',
  'market',
  'office',
  'chair',
  'supervisor',
];
const full = { clients: 2_000, missedEvents: 20, cutMs: 1_000 };
const quick = { clients: 50, missedEvents: 5, cutMs: 200 };

/** Everybody loses the link at once, comes back within a second and wants what was missed. */
export const storm: Benchmark = {
  async run(options) {
    const sizes = options.quick ? quick : full;
    await using district = await openDistrict({ withIssues: false });
    await fillIssues(district, 1_000);
    await using hub = await openHub(district);
    await using followers = await startWorker<FollowerTasks>('follower-worker.ts');
    await using writer = await openEventWriter(district);
    const issueId = await findIssueOfCommunity(district, 'community');
    await followers.run('follow', {
      url: `${hub.url}/graphql`,
      tokens: await Promise.all(accounts.map((account) => hub.signIn(account))),
      subscription: boardOperation('IssueEvents'),
      count: sizes.clients,
      sampled: 0,
    });

    const happen = async (events: number) => {
      let version = 0;
      for (let event = 0; event < events; event += 1) {
        ({ version } = await writer.write(issueId));
      }
      return version;
    };
    await untilAllFollow(followers, writer, issueId);
    const memoryBefore = memoryMiB(hub.gatewayPid).now;

    const seconds: number[] = [];
    let left = 0;
    for (let round = 0; round < options.rounds; round += 1) {
      options.note(`storm ${round + 1} of ${options.rounds}`);
      const startedAt = performance.now();
      const back = followers.run('cut', { withinMs: sizes.cutMs });
      const version = await happen(sizes.missedEvents);
      await back;
      // A hub that does not manage it at all has a figure too.
      await untilCurrent(followers, [[issueId, version]]).catch(() => {});
      left += await followers.run('countBehind', [[issueId, version]]);
      seconds.push((performance.now() - startedAt) / 1_000);
    }
    const { resyncs, errors, closes } = await followers.run('seen');
    const memory = memoryMiB(hub.gatewayPid);
    return {
      figures: {
        secondsUntilCurrent: rounded(median(seconds)),
        clientsNotCurrentInAMinute: left,
        slowestSeconds: rounded(Math.max(...seconds)),
        memoryBeforeMiB: rounded(memoryBefore),
        memoryAfterMiB: rounded(memory.now),
        memoryPeakMiB: rounded(memory.peak),
        resyncs,
        errors,
        closes,
        sizes: { ...sizes, rights: accounts.length },
      },
      ratios: {
        // Against the ten seconds and the 300 MiB that are the limits.
        timeVsLimit: rounded(median(seconds) / 10),
        memoryVsLimit: rounded(memory.peak / 300),
      },
    };
  },
};
