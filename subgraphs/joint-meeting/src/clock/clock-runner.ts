import { createWakeUp } from '@lianxi/kit/relay';
import type { Runner, SubgraphDeps } from '@lianxi/kit/run-subgraph';
import type { Deps } from '../deps.ts';
import { ClockFailedError, fireNextClock } from './fire-clock.ts';
import { createPutAside } from './put-aside.ts';

// A look at two indexes; what is due waits no longer than this.
const pollMs = 1_000;
const retryMs = 5_000;

/**
 * Makes what fires clocks as they come due, over kills and restarts. Several processes may run one
 * each: a clock is fired by whoever ends it, once. One that fails is put aside, so that the others
 * are not held up by it.
 */
export function createClockRunner(deps: Deps, log: SubgraphDeps['log']): Runner {
  const stopped = new AbortController();
  const wakeUp = createWakeUp(stopped.signal);
  const aside = createPutAside(Date.now);
  let running: Promise<void> = Promise.resolve();

  async function fireNext(): Promise<boolean> {
    try {
      const fired = await fireNextClock(deps, aside.ids());
      if (fired === null) aside.forgetSettled();
      else aside.forget(fired.id);
      return fired !== null;
    } catch (error) {
      if (!(error instanceof ClockFailedError)) throw error;
      const { id, kind, issueId } = error.clock;
      const retryInMs = aside.put(id);
      log.error(
        { err: error.cause, clockId: id, clockKind: kind, issueId, retryInMs, aside: aside.size() },
        'a clock could not be fired; it is tried again later',
      );
      return true;
    }
  }

  async function run(): Promise<void> {
    while (!stopped.signal.aborted) {
      try {
        if (!(await fireNext())) await wakeUp.wait(pollMs);
      } catch (error) {
        if (stopped.signal.aborted) return;
        log.error({ err: error }, 'the clocks cannot be read; trying again');
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
