import { index, integer, text, timestamp } from 'drizzle-orm/pg-core';
import { identitySchema } from './schema.ts';

/**
 * Failed sign-ins in a row, by the name that was tried.
 * Names nobody has are counted too, so that a lock does not tell which names exist.
 */
export const signInFailures = identitySchema.table(
  'sign_in_failures',
  {
    username: text().primaryKey(),
    failures: integer().notNull(),
    /** Null while the name is not locked. */
    lockedUntil: timestamp({ withTimezone: true }),
    lastFailedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  // Forgetting old failures.
  (table) => [index('sign_in_failures_last_failed_index').on(table.lastFailedAt)],
);
