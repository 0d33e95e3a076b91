import { sql } from 'drizzle-orm';
import { check, index, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { departments } from './departments.ts';
import {
  type SuspensionCause,
  suspensionCauses,
  type SuspensionState,
  suspensionStates,
} from './enums.ts';
import { issues } from './issues.ts';
import { jointMeetingSchema } from './schema.ts';

/** Requests to put an issue off until a day, and what became of them. */
export const suspensions = jointMeetingSchema.table(
  'suspensions',
  {
    id: uuid().primaryKey(),
    issueId: uuid()
      .notNull()
      .references(() => issues.id, { onDelete: 'cascade' }),
    state: text().$type<SuspensionState>().notNull(),
    cause: text().$type<SuspensionCause>().notNull(),
    reason: text().notNull(),
    /** What keeps the trouble in bounds meanwhile. */
    interimMeasure: text(),
    /** What the reporter is told. */
    publicText: text().notNull(),
    /** Day on which the work goes on at the latest. */
    until: timestamp({ withTimezone: true }).notNull(),
    /** Lead that asks; null where the approver acts unasked. */
    departmentCode: text().references(() => departments.code),
    requestedBy: text().notNull(),
    requestedByName: text().notNull(),
    requestedAt: timestamp({ withTimezone: true }).notNull(),
    decidedByName: text(),
    decidedAt: timestamp({ withTimezone: true }),
    decisionReason: text(),
    endedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    check('suspensions_state_known', oneOf(table.state, suspensionStates)),
    check('suspensions_cause_known', oneOf(table.cause, suspensionCauses)),
    check('suspensions_until_later', sql`${table.until} > ${table.requestedAt}`),
    check(
      'suspensions_decided_has_time',
      sql`(${table.state} = 'REQUESTED') = (${table.decidedAt} IS NULL)`,
    ),
    check(
      'suspensions_ended_has_time',
      sql`(${table.state} = 'ENDED') = (${table.endedAt} IS NOT NULL)`,
    ),
    check(
      'suspensions_denial_has_reason',
      sql`${table.state} <> 'DENIED' OR ${table.decisionReason} IS NOT NULL`,
    ),
    // An issue waits or rests once at a time.
    uniqueIndex('suspensions_one_open')
      .on(table.issueId)
      .where(sql`state IN ('REQUESTED', 'RUNNING')`),
    // Suspensions of a list of issues.
    index('suspensions_issue_index').on(table.issueId, table.requestedAt),
  ],
);

export type SuspensionRow = typeof suspensions.$inferSelect;
