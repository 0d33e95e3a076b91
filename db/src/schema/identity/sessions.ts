import { index, text, timestamp, unique } from 'drizzle-orm/pg-core';
import { identitySchema } from './schema.ts';
import { users } from './users.ts';

/** Who is signed in; deleting a row ends the session and closes its sockets. */
export const sessions = identitySchema.table(
  'sessions',
  {
    id: text().primaryKey(),
    token: text().notNull(),
    userId: text()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    expiresAt: timestamp({ withTimezone: true }).notNull(),
    ipAddress: text(),
    userAgent: text(),
    impersonatedBy: text(),
    createdAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    unique('sessions_token_unique').on(table.token),
    // All sessions of a user, to end them together.
    index('sessions_user_index').on(table.userId),
  ],
);

export type SessionRow = typeof sessions.$inferSelect;
