import { date, integer } from 'drizzle-orm/pg-core';
import { urbanManagementSchema } from './schema.ts';

/** The last case number given out on each day. */
export const caseNumbers = urbanManagementSchema.table('case_numbers', {
  /** By the calendar of China. */
  day: date().primaryKey(),
  last: integer().notNull(),
});
