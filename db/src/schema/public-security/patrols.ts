import { sql } from 'drizzle-orm';
import { check, index, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { publicSecuritySchema } from './schema.ts';

/** Security patrols of compounds, some of them made for an issue. */
export const patrols = publicSecuritySchema.table(
  'patrols',
  {
    id: uuid().primaryKey().defaultRandom(),
    compoundId: uuid(),
    issueId: uuid(),
    patrolledAt: timestamp({ withTimezone: true }).notNull(),
    note: text(),
    /** Null when the record came with a register. */
    recordedBy: text(),
  },
  (table) => [
    check('patrols_somewhere', sql`compound_id IS NOT NULL OR issue_id IS NOT NULL`),
    // The patrols of a compound, newest first; one place is patrolled once at a time.
    unique('patrols_compound_time_unique').on(table.compoundId, table.patrolledAt),
    // The patrols made for an issue.
    index('patrols_issue_index').on(table.issueId, table.patrolledAt),
  ],
);

export type PatrolRow = typeof patrols.$inferSelect;
