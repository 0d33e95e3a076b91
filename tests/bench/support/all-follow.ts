import { until } from '../../support/until.ts';
import type { EventWriter } from './event-writer.ts';
import type { FollowerTasks } from './follower-worker.ts';
import type { Worker } from './worker.ts';

/** Waits until no client is behind an event. */
export async function untilCurrent(
  followers: Worker<FollowerTasks>,
  newest: [issueId: string, version: number][],
  deadlineMs = 60_000,
): Promise<void> {
  const nobodyIsBehind = async () => (await followers.run('countBehind', newest)) === 0;
  await until('everybody is current', nobodyIsBehind, deadlineMs);
}

/** Waits until all clients follow: a subscription is not acknowledged, but an event says it. */
export async function untilAllFollow(
  followers: Worker<FollowerTasks>,
  writer: EventWriter,
  issueId: string,
): Promise<void> {
  await until('everybody follows', async () => {
    const { version } = await writer.write(issueId);
    return untilCurrent(followers, [[issueId, version]], 5_000).then(
      () => true,
      () => false,
    );
  });
  await followers.run('seen');
}
