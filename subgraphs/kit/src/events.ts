import type { Tx } from '@lianxi/db';
import { type NewOutboxRow, outbox } from '@lianxi/db/events';

/** Events of one INSERT; a statement has at most 65,535 parameters. */
const batchSize = 2_000;

export type NewEvent = Omit<NewOutboxRow, 'sequence'>;

/** Writes events in the transaction of the change they tell; they get their position at the relay. */
export async function appendEvents(tx: Tx, events: readonly NewEvent[]): Promise<void> {
  for (let start = 0; start < events.length; start += batchSize) {
    await tx.insert(outbox).values(events.slice(start, start + batchSize));
  }
}
