import { createWakeUp } from '@lianxi/kit/relay';
import type { Runner, SubgraphDeps } from '@lianxi/kit/run-subgraph';
import type { Deps } from '../deps.ts';
import { keptSince } from './notification.service.ts';
import { forgetNotifications } from './notification.store.ts';

const everyMs = 3_600_000;

/** Makes what forgets notifications once they are older than the rule says, every hour. */
export function createNotificationKeeper(deps: Deps, log: SubgraphDeps['log']): Runner {
  const stopped = new AbortController();
  const wakeUp = createWakeUp(stopped.signal);
  let running: Promise<void> = Promise.resolve();

  async function run(): Promise<void> {
    while (!stopped.signal.aborted) {
      try {
        await forgetNotifications(deps.db, await keptSince(deps));
      } catch (error) {
        log.warn({ err: error }, 'old notifications could not be forgotten; trying again');
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
