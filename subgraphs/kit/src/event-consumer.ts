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
/** Shortest turn in a burst, in milliseconds; who cannot wait catches up. */
const turnMs = 100;
/** How long nothing has to happen until the offset is written for events without an effect here. */
const quietMs = 50;
/** Such events after which it is written though it never is quiet. */
const offsetEvery = 2_000;

export interface EventConsumer {
  /** Applies events as they come, until stopped. */
  start(wakeUps: WakeUps): void;
  /** Applies everything committed before the call, so that a refusal never rests on old news. */
  catchUp(): Promise<void>;
  /** Position of the last event known to be applied, 0 before the first look; others may be further. */
  position(): number;
  /** The same, read from the database where this process has not looked yet. */
  appliedPosition(): Promise<number>;
  stop(): Promise<void>;
}

export interface EventConsumerOptions {
  connection: Connection;
  offsets: ConsumerOffsetsTable;
  /** Name of the offset row; one consumer is one stream of effects. */
  consumer: string;
  /**
   * What an event changes here, run in the transaction that moves the offset: exactly once in effect.
   * Null when it changes nothing, as most events concern others; throws when it cannot be understood.
   */
  effectOf(event: EventLogRow): Effect | null;
  log: Logger;
}

/** A change that an event brings about. */
export type Effect = (tx: Tx) => Promise<void>;

/** Reads the event log in order and applies each event once, over kills and restarts. */
export function createEventConsumer(options: EventConsumerOptions): EventConsumer {
  const { connection, offsets, consumer, effectOf, log } = options;
  const { db } = connection;
  const stopped = new AbortController();
  const wakeUp = createWakeUp(stopped.signal, turnMs);
  const own = eq(offsets.consumer, consumer);
  // Everything up to `position` is applied or has no effect; null until the offset was read.
  let position: number | null = null;
  let written = 0;
  let running: Promise<void> = Promise.resolve();
  let bells: WakeUps | null = null;
  let listening: { stop(): Promise<void> } | null = null;

  async function readOffset(): Promise<number> {
    await db.insert(offsets).values({ consumer }).onConflictDoNothing();
    const [offset] = await db.select().from(offsets).where(own);
    written = offset?.position ?? 0;
    return written;
  }

  async function applyBatch(): Promise<number> {
    const start = position ?? (await readOffset());
    const events = await db
      .select()
      .from(eventLog)
      .where(gt(eventLog.position, start))
      .orderBy(asc(eventLog.position))
      .limit(batchSize);
    const end = events.at(-1)?.position ?? start;
    const effects = events.flatMap((event) => {
      const effect = effectOf(event);
      return effect === null ? [] : [{ at: event.position, effect }];
    });
    const isQuiet = events.length === 0;
    const lag = end - written;
    if (effects.length > 0 || lag >= offsetEvery || (isQuiet && lag > 0)) {
      await applyOnce(effects, end);
    }
    // Two batches of this process may end in any order.
    position = Math.max(position ?? 0, end);
    return events.length;
  }

  async function applyOnce(effects: { at: number; effect: Effect }[], end: number): Promise<void> {
    await db.transaction(async (tx) => {
      // The row lock keeps two processes of one subgraph from applying the same event.
      const [offset] = await tx.select().from(offsets).where(own).for('update');
      const applied = offset?.position ?? 0;
      for (const { at, effect } of effects) if (at > applied) await effect(tx);
      if (end > applied) await tx.update(offsets).set({ position: end }).where(own);
    });
    written = Math.max(written, end);
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
        const hasUnwritten = position !== null && position > written;
        await wakeUp.wait(hasUnwritten ? quietMs : pollMs);
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
    position: () => position ?? 0,
    appliedPosition: async () => position ?? (await readOffset()),
    async stop() {
      stopped.abort();
      await running;
      await listening?.stop();
    },
  };
}
