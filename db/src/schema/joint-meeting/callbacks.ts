import { check, index, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { callbackOutcomes, type CallbackOutcome } from './enums.ts';
import { issues } from './issues.ts';
import { jointMeetingSchema } from './schema.ts';

/** Attempts to ask the reporter whether an issue is resolved. */
export const callbacks = jointMeetingSchema.table(
  'callbacks',
  {
    id: uuid().primaryKey(),
    issueId: uuid()
      .notNull()
      .references(() => issues.id, { onDelete: 'cascade' }),
    outcome: text().$type<CallbackOutcome>().notNull(),
    satisfaction: integer(),
    reason: text(),
    operatorId: text().notNull(),
    recordedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    check('callbacks_outcome_known', oneOf(table.outcome, callbackOutcomes)),
    // Attempts of the present callback.
    index('callbacks_issue_index').on(table.issueId, table.recordedAt),
  ],
);

export type CallbackRow = typeof callbacks.$inferSelect;
