import { text, unique, uuid } from 'drizzle-orm/pg-core';
import { communitiesSchema } from './schema.ts';

/** Heads of the buildings of a compound. */
export const buildingHeads = communitiesSchema.table(
  'building_heads',
  {
    id: uuid().primaryKey().defaultRandom(),
    compoundId: uuid().notNull(),
    building: text().notNull(),
    /** Full name; the graph shows it masked. */
    name: text().notNull(),
  },
  (table) => [
    // The building heads of a compound, by building.
    unique('building_heads_building_unique').on(table.compoundId, table.building),
  ],
);

export type BuildingHeadRow = typeof buildingHeads.$inferSelect;
