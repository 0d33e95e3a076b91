import { boolean, text } from 'drizzle-orm/pg-core';
import { jointMeetingSchema } from './schema.ts';

/**
 * What rights and filters need to know of a compound, learnt from the events of housing and
 * communities; each fills its own columns, in whatever order the events come.
 */
export const compoundPlaces = jointMeetingSchema.table('compound_places', {
  compoundId: text().primaryKey(),
  /** Null until housing registers the compound. */
  name: text(),
  companyUscc: text(),
  /** Whether the community itself manages the compound, and so may not judge its own work. */
  communityRun: boolean().notNull().default(false),
  /** Null until communities places the compound. */
  communityId: text(),
  streetId: text(),
});

export type CompoundPlaceRow = typeof compoundPlaces.$inferSelect;
