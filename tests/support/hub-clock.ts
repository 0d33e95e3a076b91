import { renameSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Clock } from '@lianxi/kit/clock';

/** A clock that runs on as clocks do, and that all subgraphs of a hub read instead of the machine's. */
export interface HubClock extends Clock, AsyncDisposable {
  /** Moves it, for all processes at once and also for those that start later. */
  set(moment: string): void;
  /** What Node is told besides, so that a process reads this clock. */
  nodeArguments: readonly string[];
}

const preload = pathToFileURL(join(import.meta.dirname, 'read-hub-clock.ts'));

/** Makes a clock for `startHub`, at the given moment. */
export async function createHubClock(moment: string): Promise<HubClock> {
  const folder = await mkdtemp(join(tmpdir(), 'lianxi-clock-'));
  const file = join(folder, 'ahead-ms');
  let aheadMs = 0;

  function set(next: string): void {
    aheadMs = Date.parse(next) - Date.now();
    // Renamed into place: nobody reads half a number.
    writeFileSync(`${file}.next`, String(aheadMs));
    renameSync(`${file}.next`, file);
  }

  set(moment);
  const url = new URL(preload);
  url.searchParams.set('clock', file);
  return {
    now: () => new Date(Date.now() + aheadMs),
    set,
    nodeArguments: ['--import', url.href],
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
