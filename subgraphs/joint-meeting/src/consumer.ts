import type { Connection, Tx } from '@lianxi/db';
import type { EventLogRow } from '@lianxi/db/events';
import { consumerOffsets } from '@lianxi/db/joint-meeting';
import { createEventConsumer, type EventConsumer } from '@lianxi/kit/event-consumer';
import type { SubgraphDeps } from '@lianxi/kit/run-subgraph';
import { applyCompoundEvent } from './compound-place/compound-place.consumer.ts';
import { applyHandlingNews } from './handling/handling-news.consumer.ts';
import { applyToOfficeHandlings } from './handling/office-handling.ts';

/** Name of this subgraph's offset in the event log. */
export const consumerName = 'joint-meeting';

/** Applies what the departments told, and the office's own events to its handlings. */
export function createJointMeetingConsumer(
  connection: Connection,
  log: SubgraphDeps['log'],
): EventConsumer {
  return createEventConsumer({
    connection,
    offsets: consumerOffsets,
    consumer: consumerName,
    apply: applyEvent,
    log,
  });
}

async function applyEvent(tx: Tx, event: EventLogRow): Promise<void> {
  await applyCompoundEvent(tx, event);
  await applyHandlingNews(tx, event);
  await applyToOfficeHandlings(tx, event);
}
