import { uuid } from 'drizzle-orm/pg-core';
import { policeStations } from './police-stations.ts';
import { publicSecuritySchema } from './schema.ts';

/** In whose beat each compound lies. */
export const compoundBeats = publicSecuritySchema.table('compound_beats', {
  compoundId: uuid().primaryKey(),
  stationId: uuid()
    .notNull()
    .references(() => policeStations.id, { onDelete: 'restrict' }),
});

export type CompoundBeatRow = typeof compoundBeats.$inferSelect;
