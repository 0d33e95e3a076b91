import { createWakeUp } from '@lianxi/kit/relay';
import type { Runner, SubgraphDeps } from '@lianxi/kit/run-subgraph';
import type { Deps } from '../deps.ts';
import { fireNextClock } from './fire-clock.ts';

// A look at two indexes; what is due waits no longer than this.
const pollMs = 1_000;
const retryMs = 5_000;

/**
 * Makes what fires clocks as they come due, over kills and restarts. Several processes may run one
 * each: a clock is fired by whoever ends it, once.
 */
export function createClockRunner(deps: Deps, log: SubgraphDeps['log']): Runner {
  const stopped = new AbortController();
  const wakeUp = createWakeUp(stopped.signal);
  let running: Promise<void> = Promise.resolve();

  async function run(): Promise<void> {
    while (!stopped.signal.aborted) {
      try {
        if (!(await fireNextClock(deps))) await wakeUp.wait(pollMs);
      } catch (error) {
        if (stopped.signal.aborted) return;
        log.error({ err: error }, 'a clock could not be fired; trying again');
        await wakeUp.wait(retryMs);
      }
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
