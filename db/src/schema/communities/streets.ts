import { text, uuid } from 'drizzle-orm/pg-core';
import { communitiesSchema } from './schema.ts';

/** Streets and towns of the district. */
export const streets = communitiesSchema.table('streets', {
  id: uuid().primaryKey().defaultRandom(),
  name: text().notNull().unique(),
});

export type StreetRow = typeof streets.$inferSelect;
