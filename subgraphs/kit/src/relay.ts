import { setTimeout as delay } from 'node:timers/promises';
import type { Connection, Db } from '@lianxi/db';
import { sql } from 'drizzle-orm';
import type { Logger } from 'pino';
import type { WakeUps } from './wake-ups.ts';

/** Poll that backs up a lost wake-up, in milliseconds. */
const pollMs = 250;
const batchSize = 500;
/** Shortest turn of who passes events on: nobody sees so small a delay. */
const shortTurnMs = 20;

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
 * time number events. One goes first; the others stand by and look only as often as the poll does.
 */
export function startRelay(
  connection: Connection,
  wakeUps: WakeUps,
  log: Logger,
  { standsBy }: { standsBy: boolean },
): { stop(): Promise<void> } {
  const stopped = new AbortController();
  const wakeUp = createWakeUp(stopped.signal);
  // A bell at each commit in every process would cost a burst more than the numbering.
  const bell = standsBy ? null : wakeUps.listen('lianxi_outbox', wakeUp.ring);

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
      await running;
      await bell?.stop();
    },
  };
}

/**
 * A bell that ends a wait early, or at once when it rang since the last wait. The first ring of a quiet
 * moment is heard at once; in a burst, those within `turnMs` share one turn.
 */
export function createWakeUp(signal: AbortSignal, turnMs = shortTurnMs) {
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
