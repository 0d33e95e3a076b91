import { index, text, timestamp } from 'drizzle-orm/pg-core';
import { identitySchema } from './schema.ts';

/** Short-lived secrets of a sign-in under way: the state of single sign-on, a second factor. */
export const verifications = identitySchema.table(
  'verifications',
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  // Looked up by identifier when the sign-in goes on.
  (table) => [index('verifications_identifier_index').on(table.identifier)],
);
