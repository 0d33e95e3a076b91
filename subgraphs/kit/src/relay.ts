import { setTimeout as delay } from 'node:timers/promises';
import type { Connection, Db } from '@lianxi/db';
import { sql } from 'drizzle-orm';
import type { Logger } from 'pino';
import { wakeOnNotify } from './wake-on-notify.ts';
import type { WakeUps } from './wake-ups.ts';

/** Poll that backs up a lost wake-up, in milliseconds. */
const pollMs = 250;
/**
 * Shortest time from one wake-up to the next, in milliseconds. The first event of a quiet moment goes
 * on at once; in a burst many share one turn of every process, and nobody sees so small a delay.
 */
const turnMs = 20;
const batchSize = 500;
/** How long a relay that stands by leaves events to the one that goes first, in milliseconds. */
const standByMs = 40;

/** Numbers everything committed so far, waiting for a relay that is at it; returns how many it numbered. */
export async function relayNow(db: Db): Promise<number> {
  let total = 0;
  // In steps, as the backlog of a large import would outlast a statement's time limit.
  for (;;) {
    const moved = await relayStep(db);
    total += moved;
    if (moved < batchSize) return total;
  }
}

function relayStep(db: Db): Promise<number> {
  return db.transaction(async (tx) => {
    // The lock of `events.relay`, taken with waiting: whoever holds it may have missed our commit.
    await tx.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended('events.relay', 0))`);
    const [step] = await tx
      .select({ moved: sql<number>`events.relay(${batchSize})` })
      .from(sql`(SELECT 1) AS once`);
    return step?.moved ?? 0;
  });
}

/**
 * Runs the relay of this database until stopped. Every subgraph runs one; the database lets one at a
 * time number events. One goes first; the others stand by and step in when they do not hear of it.
 */
export function startRelay(
  connection: Connection,
  wakeUps: WakeUps,
  log: Logger,
  { standsBy }: { standsBy: boolean },
): { stop(): Promise<void> } {
  const stopped = new AbortController();
  const wakeUp = createWakeUp(stopped.signal);
  const later = createLaterBell(wakeUp.ring);
  const ring = standsBy ? later.ring : wakeUp.ring;
  // The database tells of every commit, whoever wrote; NATS reaches a relay that it cannot tell.
  const bells = [
    wakeOnNotify(connection, 'lianxi_outbox', ring, log),
    wakeUps.listen('lianxi_outbox', ring),
    ...(standsBy ? [wakeUps.listen('lianxi_events', later.silence)] : []),
  ];

  async function run(): Promise<void> {
    while (!stopped.signal.aborted) {
      try {
        const rows = await connection.db
          .select({ moved: sql<number>`events.relay(${batchSize})` })
          .from(sql`(SELECT 1) AS once`);
        const moved = rows[0]?.moved ?? 0;
        if (moved > 0) wakeUps.announce('lianxi_events');
        if (moved < batchSize) await wakeUp.wait(pollMs);
      } catch (error) {
        if (stopped.signal.aborted) return;
        log.warn({ err: error }, 'the relay waits for the database');
        await wakeUp.wait(1_000);
      }
    }
  }

  const running = run();
  return {
    async stop() {
      stopped.abort();
      later.silence();
      await running;
      for (const bell of bells) await bell.stop();
    },
  };
}

/** A bell that ends a wait early, or at once when it rang since the last wait. */
export function createWakeUp(signal: AbortSignal) {
  let rang = false;
  let waiting: AbortController | null = null;
  let wokeAt = Number.NEGATIVE_INFINITY;
  return {
    ring(): void {
      rang = true;
      waiting?.abort();
    },
    async wait(timeoutMs: number): Promise<void> {
      if (!rang && !signal.aborted) {
        waiting = new AbortController();
        const either = AbortSignal.any([signal, waiting.signal]);
        // An abort is the bell, not a fault.
        await delay(timeoutMs, undefined, { signal: either }).catch(() => undefined);
        waiting = null;
      }
      const early = wokeAt + turnMs - performance.now();
      // What rings meanwhile is found by the turn that follows.
      if (early > 0) await delay(early, undefined, { signal }).catch(() => undefined);
      wokeAt = performance.now();
      rang = false;
    },
  };
}

/** A bell that rings a moment later, unless it is silenced before. */
function createLaterBell(ring: () => void) {
  let timer: NodeJS.Timeout | undefined;
  return {
    ring(): void {
      timer ??= setTimeout(() => {
        timer = undefined;
        ring();
      }, standByMs);
    },
    silence(): void {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
