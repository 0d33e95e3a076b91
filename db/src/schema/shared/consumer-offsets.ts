import type { PgSchema } from 'drizzle-orm/pg-core';
import { bigint, text } from 'drizzle-orm/pg-core';

/** How far each consumer of a subgraph has applied the event log. */
export function consumerOffsetsTable<Name extends string>(schema: PgSchema<Name>) {
  return schema.table('consumer_offsets', {
    consumer: text().primaryKey(),
    /** Position of the last event applied; moved in the transaction of its effect. */
    position: bigint({ mode: 'number' }).notNull().default(0),
  });
}

export type ConsumerOffsetsTable = ReturnType<typeof consumerOffsetsTable>;
