import { text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { communities } from './communities.ts';
import { communitiesSchema } from './schema.ts';

/** People who reported an issue: the only personal data of reporters in the hub. */
export const reporters = communitiesSchema.table('reporters', {
  id: uuid().primaryKey().defaultRandom(),
  /** The community whose workers may read the record. */
  communityId: uuid()
    .notNull()
    .references(() => communities.id, { onDelete: 'restrict' }),
  name: text().notNull(),
  phone: text(),
  building: text(),
  registeredBy: text().notNull(),
  registeredAt: timestamp({ withTimezone: true }).notNull(),
});

export type ReporterRow = typeof reporters.$inferSelect;
