import { startHub, type Hub, type HubOptions } from './hub.ts';
import { log } from './log.ts';
import { readSettings } from './settings.ts';
import { aborted, stopRequest } from './stop-request.ts';

/** Runs the hub until it is asked to end (exit 0) or cannot go on (exit 1). */
export async function runHub(options: Pick<HubOptions, 'watches'>): Promise<never> {
  const startedAt = Date.now();
  const request = stopRequest();
  const failure = new AbortController();
  const signal = AbortSignal.any([request, failure.signal]);
  const onFailure = (reason: string) => failure.abort(new Error(reason));
  try {
    await using hub = await startHub({
      ...options,
      settings: readSettings(),
      log,
      signal,
      onFailure,
    });
    log('hub', `ready in ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
    greet(hub);
    await aborted(signal);
    signal.throwIfAborted();
  } catch (error) {
    if (!request.aborted) {
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    }
  }
  log('hub', 'stopped');
  process.exit(0);
}

function greet(hub: Hub): void {
  console.log(`\n  联席 Lianxi: ${hub.url}\n`);
  if (!hub.demo) return;
  console.log(`  Demo accounts 演示账号: ${hub.demo.names.join(', ')}`);
  console.log(`  Password 密码: ${hub.demo.password}\n`);
}
