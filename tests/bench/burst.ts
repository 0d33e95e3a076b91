import { setTimeout as delay } from 'node:timers/promises';
import { untilAllFollow, untilCurrent } from './support/all-follow.ts';
import type { Benchmark } from './support/benchmark.ts';
import { boardOperation } from '../support/board-documents.ts';
import { openDistrict } from './support/district.ts';
import { type EventWriter, openEventWriter, type WrittenEvent } from './support/event-writer.ts';
import { fillIssues } from './support/fill-issues.ts';
import { findIssues } from './support/find-issue.ts';
import type { FollowerTasks, SeenFrame } from './support/follower-worker.ts';
import { openHub } from './support/hub.ts';
import { readMetric } from './support/metrics.ts';
import { cpuMs, memoryMiB } from './support/process-usage.ts';
import { rounded, timesOf } from './support/statistics.ts';
import { startWorker, type Worker } from './support/worker.ts';

const account = 'housing';
const full = { subscribers: 1_000, issues: 20, seconds: 60, rates: [50, 500] };
const quick = { subscribers: 50, issues: 5, seconds: 2, rates: [50] };
/** Clients whose frames are timed; all are checked for what they end with. */
const sampled = 20;
const settleMs = 60_000;
const shownIssues =
  '{ issues(filter: { states: [IN_HANDLING] }, first: 200) { nodes { id version } } }';
const quietMs = 1_000;

/** Many events a second on a few issues, as when a whole meeting works on its agenda at once. */
export const burst: Benchmark = {
  rounds: 1,
  async run(options) {
    const sizes = options.quick ? quick : full;
    await using district = await openDistrict({ withIssues: false });
    await fillIssues(district, 2_000);
    await using hub = await openHub(district);
    await using followers = await startWorker<FollowerTasks>('follower-worker.ts');
    await using writer = await openEventWriter(district, 8);
    const issueIds = await findIssues(district, 'IN_HANDLING', sizes.issues);
    await followers.run('follow', {
      url: `${hub.url}/graphql`,
      tokens: [await hub.signIn(account)],
      subscription: boardOperation('IssueEvents'),
      snapshot: shownIssues,
      count: sizes.subscribers,
      sampled: Math.min(sampled, sizes.subscribers),
    });

    await untilAllFollow(followers, writer, issueIds[0] ?? '');

    const figures: Record<string, Record<string, number>> = {};
    for (const rate of sizes.rates.flatMap((each) => Array<number>(options.rounds).fill(each))) {
      options.note(`${rate} events/s for ${sizes.seconds} s`);
      const memoryBefore = memoryMiB(hub.gatewayPid).now;
      const cpuBefore = cpuMs(hub.gatewayPid);
      const clientsCpuBefore = cpuMs(followers.pid);
      const executionsBefore = await readMetric(hub.url, 'lianxi_live_executions_total');
      const written = await writeEvents(writer, issueIds, rate, sizes.seconds);
      const behind = await settle(followers, written.events);
      const { frames, resyncs, errors, noted } = await followers.run('seen');
      const delays = noted.flatMap((seen) => delaysOf(seen, written.events));
      const events = written.events.length;
      const memory = memoryMiB(hub.gatewayPid);
      figures[`eventsPerSecond${rate}`] = {
        written: rounded(events / written.seconds),
        ...timesOf(delays),
        framesPerEvent: rounded(frames / sizes.subscribers / events),
        collapsedShare: rounded(1 - frames / sizes.subscribers / events),
        executionsPerEvent: rounded(
          ((await readMetric(hub.url, 'lianxi_live_executions_total')) - executionsBefore) / events,
        ),
        gatewayCpuShare: rounded((cpuMs(hub.gatewayPid) - cpuBefore) / 1000 / written.seconds),
        clientsCpuShare: rounded(
          (cpuMs(followers.pid) - clientsCpuBefore) / 1000 / written.seconds,
        ),
        memoryBeforeMiB: rounded(memoryBefore),
        memoryAfterMiB: rounded(memory.now),
        resyncs,
        errors,
        clientsWithWrongState: behind,
      };
    }
    const highest = figures[`eventsPerSecond${sizes.rates.at(-1)}`];
    return {
      figures: { ...figures, sizes: { ...sizes, rates: sizes.rates.join(' '), sampled } },
      ratios: {
        sustained: rounded((highest?.['written'] ?? 0) / (sizes.rates.at(-1) ?? 1)),
        memoryGrowth: rounded(
          (highest?.['memoryAfterMiB'] ?? 0) / (highest?.['memoryBeforeMiB'] ?? 1),
        ),
      },
    };
  },
};

/** Writes at a steady rate, whatever becomes of the events; a database that is slower makes it less. */
async function writeEvents(
  writer: EventWriter,
  issueIds: string[],
  rate: number,
  seconds: number,
): Promise<{ events: WrittenEvent[]; seconds: number }> {
  const startedAt = performance.now();
  const writing: Promise<WrittenEvent>[] = [];
  while (performance.now() - startedAt < seconds * 1_000) {
    const due = Math.floor(((performance.now() - startedAt) / 1_000) * rate);
    while (writing.length < due) {
      const issueId = issueIds[Math.floor(Math.random() * issueIds.length)];
      if (issueId !== undefined) writing.push(writer.write(issueId));
    }
    await delay(2);
  }
  const events = await Promise.all(writing);
  return { events, seconds: (performance.now() - startedAt) / 1_000 };
}

/** How long it took until a client showed each event, or a later one of the same issue. */
function delaysOf(seen: SeenFrame[], events: WrittenEvent[]): number[] {
  const framesOf = Map.groupBy(seen, ({ issueId }) => issueId);
  return [...Map.groupBy(events, ({ issueId }) => issueId)].flatMap(([issueId, own]) => {
    const frames = framesOf.get(issueId) ?? [];
    let next = 0;
    return own
      .toSorted((a, b) => a.version - b.version)
      .flatMap(({ version, committedAt }) => {
        while ((frames[next]?.version ?? version) < version) next += 1;
        const frame = frames[next];
        return frame === undefined ? [] : [frame.at - committedAt];
      });
  });
}

/** Waits until everybody has seen the last of every issue, and returns how many have not in the end. */
async function settle(followers: Worker<FollowerTasks>, events: WrittenEvent[]): Promise<number> {
  const now = new Map<string, number>();
  for (const { issueId, version } of events) {
    now.set(issueId, Math.max(version, now.get(issueId) ?? 0));
  }
  await untilCurrent(followers, [...now], settleMs).catch(() => {});
  // Frames of events that a later one has overtaken still arrive.
  await followers.run('quiet', { forMs: quietMs });
  return followers.run('countBehind', [...now]);
}
