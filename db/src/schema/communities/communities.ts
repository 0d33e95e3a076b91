import { sql } from 'drizzle-orm';
import { check, integer, text, unique, uuid } from 'drizzle-orm/pg-core';
import { communitiesSchema } from './schema.ts';
import { streets } from './streets.ts';

/** Communities of the streets. */
export const communities = communitiesSchema.table(
  'communities',
  {
    id: uuid().primaryKey().defaultRandom(),
    name: text().notNull(),
    streetId: uuid()
      .notNull()
      .references(() => streets.id, { onDelete: 'restrict' }),
    gridCount: integer().notNull().default(0),
  },
  (table) => [
    unique('communities_name_unique').on(table.streetId, table.name),
    check('communities_grid_count_not_negative', sql`grid_count >= 0`),
  ],
);

export type CommunityRow = typeof communities.$inferSelect;
