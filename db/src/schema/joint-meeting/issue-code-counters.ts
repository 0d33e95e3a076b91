import { date, integer } from 'drizzle-orm/pg-core';
import { jointMeetingSchema } from './schema.ts';

/** Last number of an issue's code for each day. */
export const issueCodeCounters = jointMeetingSchema.table('issue_code_counters', {
  day: date().primaryKey(),
  last: integer().notNull(),
});
