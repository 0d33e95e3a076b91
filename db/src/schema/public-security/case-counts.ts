import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { publicSecuritySchema } from './schema.ts';

/** Security cases of each compound and month; small numbers never leave the subgraph. */
export const caseCounts = publicSecuritySchema.table(
  'case_counts',
  {
    compoundId: uuid().notNull(),
    /** Month such as `2026-10`, by the calendar of China. */
    period: text().notNull(),
    count: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.compoundId, table.period] }),
    check('case_counts_period_form', sql`period ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'`),
    check('case_counts_count_not_negative', sql`count >= 0`),
  ],
);

export type CaseCountRow = typeof caseCounts.$inferSelect;
