import { createWakeUp } from '@lianxi/kit/relay';
import type { Runner, SubgraphDeps } from '@lianxi/kit/run-subgraph';
import type { Deps } from '../deps.ts';
import { draftDueBulletin } from './make-bulletin.service.ts';

const everyMs = 60_000;

/**
 * Makes what drafts the bulletin of the month before, once it is due, over kills and restarts. Several
 * processes may run one each: a month has one bulletin.
 */
export function createBulletinKeeper(deps: Deps, log: SubgraphDeps['log']): Runner {
  const stopped = new AbortController();
  const wakeUp = createWakeUp(stopped.signal);
  let running: Promise<void> = Promise.resolve();

  async function run(): Promise<void> {
    while (!stopped.signal.aborted) {
      try {
        const bulletinId = await draftDueBulletin(deps);
        if (bulletinId !== null) log.info({ bulletinId }, 'the bulletin of last month was drafted');
      } catch (error) {
        if (!stopped.signal.aborted) {
          log.error(
            { err: error },
            'the bulletin of last month could not be drafted; trying again',
          );
        }
      }
      await wakeUp.wait(everyMs);
    }
  }

  return {
    start() {
      running = run();
    },
    async stop() {
      stopped.abort();
      await running;
    },
  };
}
