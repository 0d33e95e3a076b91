import { setTimeout as delay } from 'node:timers/promises';
import type { Connection } from '@lianxi/db';
import type { Logger } from 'pino';

const retryMs = 1_000;

/**
 * Rings at each NOTIFY on the channel until stopped, with its text; without one when it begins to listen.
 * A server that cannot be reached at the start is tried again, as after a lost connection; meanwhile the
 * caller's poll does the work.
 */
export function wakeOnNotify(
  connection: Connection,
  channel: string,
  ring: (text?: string) => void,
  log: Logger,
): { stop(): Promise<void> } {
  const stopped = new AbortController();

  async function listen(): Promise<{ close(): Promise<void> } | null> {
    while (!stopped.signal.aborted) {
      try {
        return await connection.listen(channel, ring, () => ring());
      } catch (error) {
        log.warn({ err: error, channel }, 'wake-ups wait for the database');
        // An abort ends the wait early, which is no fault.
        await delay(retryMs, undefined, { signal: stopped.signal }).catch(() => undefined);
      }
    }
    return null;
  }

  const listening = listen();
  return {
    async stop() {
      stopped.abort();
      await (await listening)?.close();
    },
  };
}
