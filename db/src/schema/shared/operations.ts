import type { PgSchema } from 'drizzle-orm/pg-core';
import { jsonb, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/** What a click already did, so that the same `operationId` again returns the first result. */
export function operationsTable<Name extends string>(schema: PgSchema<Name>) {
  return schema.table(
    'operations',
    {
      actorId: text().notNull(),
      operationId: text().notNull(),
      /** The mutation's name, as one id serves one act. */
      act: text().notNull(),
      /** SHA-256 of the input in hex: the same id with another input is a mistake of the client. */
      inputHash: text().notNull(),
      /** Null only inside the transaction that does the act. */
      result: jsonb(),
      createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    },
    (table) => [primaryKey({ columns: [table.actorId, table.operationId] })],
  );
}

export type OperationsTable = ReturnType<typeof operationsTable>;
