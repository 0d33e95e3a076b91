import type { Connection } from '@lianxi/db';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import type { Logger } from 'pino';
import { wakeOnNotify } from './wake-on-notify.ts';

/** What somebody may wait for: rows in an outbox, or events with a position. */
export type WakeChannel = 'lianxi_outbox' | 'lianxi_events';

/** Bells between processes. One that is not heard costs delay: whoever waits looks again by itself. */
export interface WakeUps {
  /** Rings at each announcement until stopped. */
  listen(channel: WakeChannel, ring: () => void): { stop(): Promise<void> };
  /** Tells the others; the database does so itself at each commit where there is no NATS. */
  announce(channel: WakeChannel): void;
  close(): Promise<void>;
}

const reconnectMs = 1_000;

/** Makes the bells: of NATS where an address is given, else of the database. */
export function createWakeUps(
  connection: Connection,
  natsUrl: string | undefined,
  log: Logger,
): WakeUps {
  return natsUrl === undefined
    ? {
        listen: (channel, ring) => wakeOnNotify(connection, channel, ring, log),
        announce: () => {},
        close: async () => {},
      }
    : createNatsWakeUps(natsUrl, log);
}

/** Bells that ring through a NATS server, over its restarts and from before its first start. */
export function createNatsWakeUps(natsUrl: string, log: Logger): WakeUps {
  const rings = new Map<WakeChannel, Set<() => void>>();
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
    async close() {
      isClosed = true;
      await nats?.close();
    },
  };
}
