import { boolean, index, integer, text, timestamp } from 'drizzle-orm/pg-core';
import { identitySchema } from './schema.ts';
import { users } from './users.ts';

/** Second factors (TOTP), encrypted with the gateway's secret. */
export const twoFactors = identitySchema.table(
  'two_factors',
  {
    id: text().primaryKey(),
    secret: text().notNull(),
    backupCodes: text().notNull(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    verified: boolean().notNull().default(true),
    failedVerificationCount: integer().notNull().default(0),
    lockedUntil: timestamp({ withTimezone: true }),
  },
  // The second factor of the user who signs in.
  (table) => [index('two_factors_user_index').on(table.userId)],
);
