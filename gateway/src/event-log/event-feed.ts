import type { Connection } from '@lianxi/db';
import { relayNow } from '@lianxi/kit/relay';
import type { WakeUps } from '@lianxi/kit/wake-ups';
import type { Logger } from 'pino';
import { listEventsAfter, readLogRange, type LoggedEvent } from './event-log.store.ts';

/** How far the event log reaches, kept up to date. */
export interface EventFeed {
  /** Position of the newest event known; 0 while the log is empty. */
  head(): number;
  /** What the log says of an event; undefined for one that is no longer held in memory. */
  eventAt(position: number): LoggedEvent | undefined;
  /**
   * Reads the log, together with whoever asks meanwhile, and returns the position of the oldest event
   * that it keeps.
   */
  refresh(): Promise<{ oldest: number }>;
  /** Whether the log was read a moment ago, so that the head is that of the database. */
  isCurrent(): boolean;
  /** Numbers and reads everything committed before the call; those who wait together share a read. */
  catchUp(): Promise<void>;
  /** Calls back after the head moved, in the order of the calls. */
  onAppend(listener: () => void): void;
  stop(): Promise<void>;
}

// A bell wakes at once; the poll is for the one that was lost.
const pollMs = 250;
const retryMs = 1_000;
const batchSize = 1_000;
// Four polls that found nothing new are still news; a database that is silent for longer is none.
const currentMs = 1_000;
// As far back as followers are brought up to date event by event.
const remembered = 2_000;

/** Follows the event log, through lost connections too. */
export async function startEventFeed(
  connection: Connection,
  wakeUps: WakeUps,
  log: Logger,
): Promise<EventFeed> {
  const { db } = connection;
  let { head } = await readLogRange(db);
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let reading: Promise<void> | null = null;
  let readAgain = false;
  let readAt = performance.now();
  let refreshing: Promise<{ oldest: number }> | null = null;
  let catchingUp: Promise<void> | null = null;
  let catchUpAgain: Promise<void> | null = null;
  const recent = new Map<number, LoggedEvent>();
  const listeners = new Set<() => void>();

  async function read(): Promise<void> {
    let events: LoggedEvent[];
    do {
      const startedAt = performance.now();
      events = await listEventsAfter(db, head, batchSize);
      for (const event of events) {
        // Another read may have been faster.
        if (event.position <= head) continue;
        head = event.position;
        recent.set(head, event);
        recent.delete(head - remembered);
      }
      if (events.length > 0) for (const listener of listeners) listener();
      readAt = Math.max(readAt, startedAt);
    } while (events.length === batchSize);
  }

  async function numberAndRead(): Promise<void> {
    if ((await relayNow(db)) > 0) wakeUps.announce('lianxi_events');
    await read();
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

  const listening = wakeUps.listen('lianxi_events', wake);
  wake();

  return {
    head: () => head,
    eventAt: (position) => recent.get(position),
    refresh() {
      refreshing ??= read()
        .then(() => readLogRange(db))
        .finally(() => (refreshing = null));
      return refreshing;
    },
    isCurrent: () => performance.now() - readAt < currentMs,
    catchUp() {
      if (!catchingUp) {
        catchingUp = numberAndRead().finally(() => (catchingUp = null));
        return catchingUp;
      }
      // The one that runs may have begun before the caller's commit; the next one surely has not.
      catchUpAgain ??= catchingUp
        // Its callers hear of its failure.
        .catch(() => {})
        .then(() => {
          catchUpAgain = null;
          catchingUp = numberAndRead().finally(() => (catchingUp = null));
          return catchingUp;
        });
      return catchUpAgain;
    },
    onAppend: (listener) => void listeners.add(listener),
    async stop() {
      stopped = true;
      clearTimeout(timer);
      listeners.clear();
      // A read that fails now has nobody to tell.
      await reading?.catch(() => {});
      await listening.stop();
    },
  };
}
