import { sql } from 'drizzle-orm';
import { check, index, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import {
  type ClockRequestState,
  clockRequestStates,
  type PauseReason,
  pauseReasons,
} from './enums.ts';
import { deadlineClocks } from './deadline-clocks.ts';
import { departments } from './departments.ts';
import { issues } from './issues.ts';
import { jointMeetingSchema } from './schema.ts';

/** Pauses of clocks, asked for by a department or brought about by a dispute or a suspension. */
export const clockPauses = jointMeetingSchema.table(
  'clock_pauses',
  {
    id: uuid().primaryKey(),
    clockId: uuid()
      .notNull()
      .references(() => deadlineClocks.id, { onDelete: 'cascade' }),
    issueId: uuid()
      .notNull()
      .references(() => issues.id, { onDelete: 'cascade' }),
    state: text().$type<ClockRequestState>().notNull(),
    cause: text().$type<PauseReason>().notNull(),
    /** What was said about it; null for pauses that nobody asked for. */
    reason: text(),
    departmentCode: text().references(() => departments.code),
    requestedBy: text(),
    requestedByName: text(),
    requestedAt: timestamp({ withTimezone: true }).notNull(),
    decidedBy: text(),
    decidedByName: text(),
    decidedAt: timestamp({ withTimezone: true }),
    decisionNote: text(),
    pausedAt: timestamp({ withTimezone: true }),
    /** When the clock ran on or ended; null while it rests. */
    resumedAt: timestamp({ withTimezone: true }),
    resumedByName: text(),
    /** Due time before the pause, and after it; the latter null while it lasts. */
    dueAtBefore: timestamp({ withTimezone: true }),
    dueAtAfter: timestamp({ withTimezone: true }),
  },
  (table) => [
    check('clock_pauses_state_known', oneOf(table.state, clockRequestStates)),
    check('clock_pauses_cause_known', oneOf(table.cause, pauseReasons)),
    check(
      'clock_pauses_decided_has_time',
      sql`(${table.state} = 'PENDING') = (${table.decidedAt} IS NULL)`,
    ),
    check(
      'clock_pauses_granted_has_begun',
      sql`(${table.state} = 'GRANTED') = (${table.pausedAt} IS NOT NULL) AND (${table.pausedAt} IS NULL) = (${table.dueAtBefore} IS NULL)`,
    ),
    check('clock_pauses_end_after_begin', sql`${table.resumedAt} >= ${table.pausedAt}`),
    // One request of a clock waits at a time, and a clock rests once at a time.
    uniqueIndex('clock_pauses_one_pending')
      .on(table.clockId)
      .where(sql`state = 'PENDING'`),
    uniqueIndex('clock_pauses_one_lasting')
      .on(table.clockId)
      .where(sql`state = 'GRANTED' AND resumed_at IS NULL`),
    // History of the clocks of a list of issues.
    index('clock_pauses_issue_index').on(table.issueId, table.requestedAt),
  ],
);

export type ClockPauseRow = typeof clockPauses.$inferSelect;
