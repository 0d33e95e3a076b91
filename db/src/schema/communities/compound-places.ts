import { boolean, uuid } from 'drizzle-orm/pg-core';
import { communities } from './communities.ts';
import { communitiesSchema } from './schema.ts';

/** In whose territory each compound lies. */
export const compoundPlaces = communitiesSchema.table('compound_places', {
  compoundId: uuid().primaryKey(),
  communityId: uuid()
    .notNull()
    .references(() => communities.id, { onDelete: 'restrict' }),
  /** Whether it is a Red Property compound. */
  redProperty: boolean().notNull().default(false),
});

export type CompoundPlaceRow = typeof compoundPlaces.$inferSelect;
