import { integer, primaryKey } from 'drizzle-orm/pg-core';
import { jointMeetingSchema } from './schema.ts';

/** Last number of the notices of a level in a year. */
export const supervisionCounters = jointMeetingSchema.table(
  'supervision_counters',
  {
    level: integer().notNull(),
    year: integer().notNull(),
    last: integer().notNull(),
  },
  (table) => [primaryKey({ columns: [table.level, table.year] })],
);
