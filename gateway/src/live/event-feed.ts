import type { Connection } from '@lianxi/db';
import type { Logger } from 'pino';
import { readLogRange, type LogRange } from './event-log.store.ts';

/** How far the event log reaches, kept up to date. */
export interface EventFeed {
  /** Position of the newest event known; 0 while the log is empty. */
  head(): number;
  /** Reads the log now, and returns what it holds. */
  refresh(): Promise<LogRange>;
  /** Calls back after the head moved; positions are consecutive, so the head says all. */
  onAppend(listener: () => void): void;
  stop(): Promise<void>;
}

// NOTIFY wakes at once; the poll is for the notification that was lost.
const pollMs = 250;
const retryMs = 1_000;
const channel = 'lianxi_events';

/** Follows the event log, through lost connections too. */
export async function startEventFeed(connection: Connection, log: Logger): Promise<EventFeed> {
  let range = await readLogRange(connection.db);
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let reading: Promise<LogRange> | null = null;
  let readAgain = false;
  const listeners = new Set<() => void>();

  async function read(): Promise<LogRange> {
    const next = await readLogRange(connection.db);
    const moved = next.head > range.head;
    range = { oldest: next.oldest, head: Math.max(next.head, range.head) };
    if (moved) for (const listener of listeners) listener();
    return range;
  }

  /** One read at a time; a wake-up during a read asks for another, as the first may be too early. */
  function wake(): void {
    if (stopped) return;
    if (reading) {
      readAgain = true;
      return;
    }
    clearTimeout(timer);
    let next = pollMs;
    reading = read();
    reading
      .catch((error: unknown) => {
        next = retryMs;
        if (!stopped) log.warn({ err: error }, 'the event log cannot be read; trying again');
      })
      .finally(() => {
        reading = null;
        if (stopped) return;
        if (readAgain) {
          readAgain = false;
          wake();
        } else {
          timer = setTimeout(wake, next);
        }
      });
  }

  // What was notified while the connection was lost is found by reading after each reconnect.
  const listening = await connection.listen(channel, wake, wake);
  wake();

  return {
    head: () => range.head,
    refresh: read,
    onAppend: (listener) => void listeners.add(listener),
    async stop() {
      stopped = true;
      clearTimeout(timer);
      listeners.clear();
      // A read that fails now has nobody to tell.
      await reading?.catch(() => {});
      await listening.close();
    },
  };
}
