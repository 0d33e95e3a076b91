import { sql } from 'drizzle-orm';
import { check, integer, primaryKey, timestamp, uuid } from 'drizzle-orm/pg-core';
import { urbanManagementSchema } from './schema.ts';

/** Scores that patrols gave a compound. */
export const patrolScores = urbanManagementSchema.table(
  'patrol_scores',
  {
    compoundId: uuid().notNull(),
    scoredAt: timestamp({ withTimezone: true }).notNull(),
    score: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.compoundId, table.scoredAt] }),
    check('patrol_scores_score_range', sql`score BETWEEN 0 AND 100`),
  ],
);

export type PatrolScoreRow = typeof patrolScores.$inferSelect;
