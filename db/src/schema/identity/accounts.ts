import { text, timestamp, uniqueIndex, index } from 'drizzle-orm/pg-core';
import { identitySchema } from './schema.ts';
import { users } from './users.ts';

/** How a user proves who they are: a password, or an account at a single-sign-on provider. */
export const accounts = identitySchema.table(
  'accounts',
  {
    id: text().primaryKey(),
    /** The user's id for a password, the provider's subject otherwise. */
    accountId: text().notNull(),
    /** `credential` for a password. */
    providerId: text().notNull(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: timestamp({ withTimezone: true }),
    refreshTokenExpiresAt: timestamp({ withTimezone: true }),
    scope: text(),
    /** Argon2id, in its encoded form. */
    password: text(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex('accounts_provider_account_unique').on(table.providerId, table.accountId),
    // The credential of a user at sign-in.
    index('accounts_user_index').on(table.userId),
  ],
);

export type AccountRow = typeof accounts.$inferSelect;
export type NewAccountRow = typeof accounts.$inferInsert;
