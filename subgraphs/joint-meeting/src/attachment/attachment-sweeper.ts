import { createWakeUp } from '@lianxi/kit/relay';
import type { Runner, SubgraphDeps } from '@lianxi/kit/run-subgraph';
import type { Deps } from '../deps.ts';
import { draftsKeptSince } from './attachment-limits.ts';
import { discardStale, forgetDiscarded } from './attachment.store.ts';
import type { AttachmentStorage } from './storage/storage.ts';

const sweepEveryMs = 60_000;
// Writing takes seconds; who has not finished after this has died.
const storingMs = 15 * 60_000;

/** Removes what was never stored whole, never used or given up; first the bytes, then the row. */
export async function sweepAttachments(deps: Deps, storage: AttachmentStorage): Promise<number> {
  const now = deps.clock.now();
  const used = draftsKeptSince(await deps.readRuleBook(), now);
  const stored = new Date(now.getTime() - storingMs);
  const ids = await discardStale(deps.db, { stored, used });
  for (const id of ids) {
    await storage.remove(id);
    await forgetDiscarded(deps.db, id);
  }
  return ids.length;
}

/** Makes what sweeps now and then, over kills and restarts. */
export function createAttachmentSweeper(
  deps: Deps,
  storage: AttachmentStorage,
  log: SubgraphDeps['log'],
): Runner {
  const stopped = new AbortController();
  const wakeUp = createWakeUp(stopped.signal);
  let running: Promise<void> = Promise.resolve();

  async function run(): Promise<void> {
    while (!stopped.signal.aborted) {
      try {
        await sweepAttachments(deps, storage);
      } catch (error) {
        if (!stopped.signal.aborted) log.error({ err: error }, 'attachments could not be swept');
      }
      await wakeUp.wait(sweepEveryMs);
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
