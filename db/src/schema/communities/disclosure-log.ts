import { sql } from 'drizzle-orm';
import { check, index, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { reporters } from './reporters.ts';
import { communitiesSchema } from './schema.ts';

/** Each reading of a reporter's personal data; a trigger keeps rows from change and early removal. */
export const disclosureLog = communitiesSchema.table(
  'disclosure_log',
  {
    id: uuid().primaryKey().defaultRandom(),
    reporterId: uuid()
      .notNull()
      .references(() => reporters.id, { onDelete: 'restrict' }),
    actorId: text().notNull(),
    actorName: text().notNull(),
    actorRole: text().notNull(),
    purpose: text().notNull(),
    disclosedAt: timestamp({ withTimezone: true }).notNull(),
    /** Personal Information Protection Law, Art. 56: at least 3 years. */
    keptUntil: timestamp({ withTimezone: true })
      .notNull()
      .default(sql`now() + interval '3 years'`),
  },
  (table) => [
    check('disclosure_log_kept_three_years', sql`kept_until >= disclosed_at + interval '3 years'`),
    // The readings of one reporter's data, for the reporter who asks.
    index('disclosure_log_reporter_index').on(table.reporterId, table.disclosedAt),
  ],
);

export type DisclosureLogRow = typeof disclosureLog.$inferSelect;
