import type { Connection } from '@lianxi/db';
import type { EventLogRow } from '@lianxi/db/events';
import { consumerOffsets } from '@lianxi/db/joint-meeting';
import { createEventConsumer, type Effect, type EventConsumer } from '@lianxi/kit/event-consumer';
import type { SubgraphDeps } from '@lianxi/kit/run-subgraph';
import { effectOnCompoundPlace } from './compound-place/compound-place.consumer.ts';
import { effectOfHandlingNews } from './handling/handling-news.consumer.ts';
import { effectOnOfficeHandlings } from './handling/office-handling.ts';

/** Applies what the departments told, and the office's own events to its handlings. */
export function createJointMeetingConsumer(
  connection: Connection,
  log: SubgraphDeps['log'],
): EventConsumer {
  return createEventConsumer({
    connection,
    offsets: consumerOffsets,
    consumer: 'joint-meeting',
    effectOf,
    log,
  });
}

function effectOf(event: EventLogRow): Effect | null {
  return (
    effectOnCompoundPlace(event) ?? effectOfHandlingNews(event) ?? effectOnOfficeHandlings(event)
  );
}
