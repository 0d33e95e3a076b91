import type { Connection } from '@lianxi/db';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { sql } from 'drizzle-orm';
import type { Logger } from 'pino';
import { wakeOnNotify } from './wake-on-notify.ts';

/** What somebody may wait for: rows in an outbox, or events with a position. */
export type WakeChannel = 'lianxi_outbox' | 'lianxi_events';

/** What gateways tell each other in words. */
export type WordChannel = 'lianxi_presence';

/** Bells between processes. One that is not heard costs delay: whoever waits looks again by itself. */
export interface WakeUps {
  /** Rings at each announcement until stopped. */
  listen(channel: WakeChannel, ring: () => void): { stop(): Promise<void> };
  /** Tells the others; the database does so itself at each commit where there is no NATS. */
  announce(channel: WakeChannel): void;
  /** Takes what is said on a channel, also by this process, until stopped. */
  hear(channel: WordChannel, take: (text: string) => void): { stop(): Promise<void> };
  /** Says something short, at most `maxWordBytes`, in the order of the calls; it may be lost. */
  say(channel: WordChannel, text: string): void;
  close(): Promise<void>;
}

/** Most that can be said at once: the database takes no more in a NOTIFY. */
export const maxWordBytes = 7_900;

const reconnectMs = 1_000;

/** Makes the bells: of NATS where an address is given, else of the database. */
export function createWakeUps(
  connection: Connection,
  natsUrl: string | undefined,
  log: Logger,
): WakeUps {
  if (natsUrl === undefined) return createDatabaseWakeUps(connection, log);
  const nats = createNatsWakeUps(natsUrl, log);
  return {
    ...nats,
    listen(channel, ring) {
      if (channel !== 'lianxi_outbox') return nats.listen(channel, ring);
      // The database tells of every commit, whoever wrote; NATS reaches a relay that it cannot tell.
      const bells = [
        nats.listen(channel, ring),
        wakeOnNotify(connection, channel, () => ring(), log),
      ];
      return { stop: async () => void (await Promise.all(bells.map((bell) => bell.stop()))) };
    },
  };
}

function createDatabaseWakeUps(connection: Connection, log: Logger): WakeUps {
  let saying: Promise<unknown> = Promise.resolve();
  // One connection a channel, however many of the process listen.
  const channels = new Map<WakeChannel, { rings: Set<() => void>; stop(): Promise<void> }>();
  return {
    listen(channel, ring) {
      const known = channels.get(channel);
      const rings = known?.rings ?? new Set();
      rings.add(ring);
      if (known === undefined) {
        const ringAll = () => {
          for (const each of rings) each();
        };
        channels.set(channel, { rings, ...wakeOnNotify(connection, channel, ringAll, log) });
      }
      return {
        async stop() {
          rings.delete(ring);
          if (rings.size > 0) return;
          const listener = channels.get(channel);
          channels.delete(channel);
          await listener?.stop();
        },
      };
    },
    announce: () => {},
    hear: (channel, take) =>
      wakeOnNotify(connection, channel, (text) => text !== undefined && take(text), log),
    say(channel, text) {
      // One after another, as two connections of the pool would not keep the order.
      saying = saying
        .then(() => connection.db.execute(sql`SELECT pg_notify(${channel}, ${text})`))
        .catch((error: unknown) => log.debug({ err: error, channel }, 'a word was not said'));
    },
    close: async () => void (await saying),
  };
}

/** Bells that ring through a NATS server, over its restarts and from before its first start. */
export function createNatsWakeUps(natsUrl: string, log: Logger): WakeUps {
  const rings = new Map<WakeChannel, Set<() => void>>();
  const takers = new Map<WordChannel, Set<(text: string) => void>>();
  let nats: NatsConnection | null = null;
  let isClosed = false;

  const ringAll = (channel: WakeChannel) => {
    for (const ring of rings.get(channel) ?? []) ring();
  };

  async function start(): Promise<void> {
    const opened = await connect({
      servers: natsUrl,
      name: 'lianxi',
      maxReconnectAttempts: -1,
      reconnectTimeWait: reconnectMs,
      waitOnFirstConnect: true,
    });
    if (isClosed) return opened.close();
    nats = opened;
    for (const channel of ['lianxi_outbox', 'lianxi_events'] as const) {
      opened.subscribe(channel, { callback: () => ringAll(channel) });
      // What was announced before is not told again.
      ringAll(channel);
    }
    opened.subscribe('lianxi_presence', {
      callback(_, message) {
        for (const take of takers.get('lianxi_presence') ?? []) take(message.string());
      },
    });
    for await (const { type } of opened.status()) {
      if (type === 'disconnect') log.warn('NATS is lost; looking for events without it');
      if (type === 'reconnect') for (const channel of rings.keys()) ringAll(channel);
    }
  }

  start().catch((error: unknown) => {
    if (!isClosed) log.error({ err: error }, 'NATS cannot be used; looking for events without it');
  });
  return {
    listen(channel, ring) {
      const known = rings.get(channel) ?? new Set();
      rings.set(channel, known.add(ring));
      return { stop: async () => void known.delete(ring) };
    },
    announce(channel) {
      // While the connection is lost it is kept back and rings late, which does no harm.
      if (nats && !nats.isClosed()) nats.publish(channel);
    },
    hear(channel, take) {
      const known = takers.get(channel) ?? new Set();
      takers.set(channel, known.add(take));
      return { stop: async () => void known.delete(take) };
    },
    say(channel, text) {
      if (nats && !nats.isClosed()) nats.publish(channel, text);
    },
    async close() {
      isClosed = true;
      await nats?.close();
    },
  };
}
