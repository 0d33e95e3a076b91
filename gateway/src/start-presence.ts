import { randomUUID } from 'node:crypto';
import type { WakeUps } from '@lianxi/kit/wake-ups';
import type { Logger } from 'pino';
import type { EventFeed } from './event-log/event-feed.ts';
import type { OperationService } from './graph/operation-service.ts';
import type { Metrics } from './metrics.ts';
import { createIssueSight } from './presence/issue-sight.ts';
import { startPresenceExchange } from './presence/presence-exchange.ts';
import { createPresenceHub, type PresenceHub } from './presence/presence-hub.ts';
import { createPresenceRegister } from './presence/presence-register.ts';

export interface PresenceOptions {
  feed: EventFeed;
  wakeUps: WakeUps;
  operations: OperationService;
  metrics: Metrics;
  log: Logger;
}

/** Who is at which issue, at this gateway and the others. */
export interface Presence {
  hub: PresenceHub;
  /** Takes everybody of this gateway away, for the others too. */
  stop(): Promise<void>;
}

/** Starts to tell and to hear who is where. */
export function startPresence({
  feed,
  wakeUps,
  operations,
  metrics,
  log,
}: PresenceOptions): Presence {
  const gatewayId = randomUUID();
  const register = createPresenceRegister();
  const exchange = startPresenceExchange({ gatewayId, register, wakeUps, log });
  const hub = createPresenceHub({
    gatewayId,
    register,
    exchange,
    feed,
    look: createIssueSight(operations),
    metrics: metrics.live,
  });
  metrics.gauge('lianxi_presence_shown', 'People shown through this gateway', exchange.count);
  metrics.gauge('lianxi_presence_known', 'People shown through all gateways', register.size);
  metrics.gauge(
    'lianxi_presence_followers',
    'Subscriptions to who is at issues',
    () => hub.counts().followers,
  );
  return {
    hub,
    async stop() {
      hub.stop();
      await exchange.stop();
    },
  };
}
