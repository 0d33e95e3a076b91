import { boolean, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { publicSecuritySchema } from './schema.ts';

/** Checks of the three protections of a compound. */
export const protectionChecks = publicSecuritySchema.table(
  'protection_checks',
  {
    compoundId: uuid().notNull(),
    checkedAt: timestamp({ withTimezone: true }).notNull(),
    humanInOrder: boolean().notNull(),
    technicalInOrder: boolean().notNull(),
    physicalInOrder: boolean().notNull(),
    note: text(),
  },
  (table) => [primaryKey({ columns: [table.compoundId, table.checkedAt] })],
);

export type ProtectionCheckRow = typeof protectionChecks.$inferSelect;
