import type { Connection, Tx } from '@lianxi/db';
import { eventLog, type EventLogRow } from '@lianxi/db/events';
import type { ConsumerOffsetsTable } from '@lianxi/db/shared';
import { asc, eq, gt } from 'drizzle-orm';
import type { Logger } from 'pino';
import { createWakeUp, relayNow } from './relay.ts';
import type { WakeUps } from './wake-ups.ts';

const batchSize = 200;
const pollMs = 250;
const retryMs = 1_000;

export interface EventConsumer {
  /** Applies events as they come, until stopped. */
  start(wakeUps: WakeUps): void;
  /** Applies everything committed before the call, so that a refusal never rests on old news. */
  catchUp(): Promise<void>;
  /** Position of the last event known to be applied; another process may be further. */
  position(): number;
  stop(): Promise<void>;
}

export interface EventConsumerOptions {
  connection: Connection;
  offsets: ConsumerOffsetsTable;
  /** Name of the offset row; one consumer is one stream of effects. */
  consumer: string;
  /** Applies one event in the transaction that moves the offset: exactly once in effect. */
  apply(tx: Tx, event: EventLogRow): Promise<void>;
  log: Logger;
}

/** Reads the event log in order and applies each event once, over kills and restarts. */
export function createEventConsumer(options: EventConsumerOptions): EventConsumer {
  const { connection, offsets, consumer, apply, log } = options;
  const stopped = new AbortController();
  const wakeUp = createWakeUp(stopped.signal);
  let position = 0;
  let running: Promise<void> = Promise.resolve();
  let bells: WakeUps | null = null;
  let listening: { stop(): Promise<void> } | null = null;

  async function applyBatch(): Promise<number> {
    const applied = await connection.db.transaction(async (tx) => {
      await tx.insert(offsets).values({ consumer }).onConflictDoNothing();
      // The row lock keeps two processes of one subgraph from applying the same event.
      const [offset] = await tx
        .select()
        .from(offsets)
        .where(eq(offsets.consumer, consumer))
        .for('update');
      const events = await tx
        .select()
        .from(eventLog)
        .where(gt(eventLog.position, offset?.position ?? 0))
        .orderBy(asc(eventLog.position))
        .limit(batchSize);
      for (const event of events) await apply(tx, event);
      const last = events.at(-1);
      if (last !== undefined) {
        await tx
          .update(offsets)
          .set({ position: last.position })
          .where(eq(offsets.consumer, consumer));
      }
      return { count: events.length, last: last?.position ?? offset?.position ?? 0 };
    });
    // Two batches of this process may end in any order.
    position = Math.max(position, applied.last);
    return applied.count;
  }

  async function drain(): Promise<void> {
    while ((await applyBatch()) === batchSize) {
      if (stopped.signal.aborted) return;
    }
  }

  async function run(): Promise<void> {
    while (!stopped.signal.aborted) {
      try {
        await drain();
        await wakeUp.wait(pollMs);
      } catch (error) {
        if (stopped.signal.aborted) return;
        log.error({ err: error, consumer }, 'the consumer stands before an event and tries again');
        await wakeUp.wait(retryMs);
      }
    }
  }

  return {
    start(wakeUps) {
      bells = wakeUps;
      listening = wakeUps.listen('lianxi_events', wakeUp.ring);
      running = run();
    },
    async catchUp() {
      if ((await relayNow(connection.db)) > 0) bells?.announce('lianxi_events');
      await drain();
    },
    position: () => position,
    async stop() {
      stopped.abort();
      await running;
      await listening?.stop();
    },
  };
}
