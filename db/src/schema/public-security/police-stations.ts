import { text, uuid } from 'drizzle-orm/pg-core';
import { publicSecuritySchema } from './schema.ts';

/** Police stations. */
export const policeStations = publicSecuritySchema.table('police_stations', {
  id: uuid().primaryKey().defaultRandom(),
  name: text().notNull().unique(),
  /** The desk's number, no officer's. */
  phone: text(),
});

export type PoliceStationRow = typeof policeStations.$inferSelect;
