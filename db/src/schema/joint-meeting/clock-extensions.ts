import { sql } from 'drizzle-orm';
import {
  check,
  doublePrecision,
  index,
  integer,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { type ClockRequestState, clockRequestStates, type TimeUnit, timeUnits } from './enums.ts';
import { deadlineClocks } from './deadline-clocks.ts';
import { departments } from './departments.ts';
import { issues } from './issues.ts';
import { jointMeetingSchema } from './schema.ts';

/** Extensions of clocks that were asked for, and what became of them. */
export const clockExtensions = jointMeetingSchema.table(
  'clock_extensions',
  {
    id: uuid().primaryKey(),
    clockId: uuid()
      .notNull()
      .references(() => deadlineClocks.id, { onDelete: 'cascade' }),
    issueId: uuid()
      .notNull()
      .references(() => issues.id, { onDelete: 'cascade' }),
    state: text().$type<ClockRequestState>().notNull().default('PENDING'),
    value: doublePrecision().notNull(),
    unit: text().$type<TimeUnit>().notNull(),
    /** Version of the rule that limits extensions. */
    ruleVersion: integer().notNull(),
    reason: text().notNull(),
    departmentCode: text()
      .notNull()
      .references(() => departments.code),
    requestedBy: text().notNull(),
    requestedByName: text().notNull(),
    requestedAt: timestamp({ withTimezone: true }).notNull(),
    decidedBy: text(),
    decidedByName: text(),
    decidedAt: timestamp({ withTimezone: true }),
    decisionNote: text(),
    /** Due time before and after; nulls unless granted. */
    dueAtBefore: timestamp({ withTimezone: true }),
    dueAtAfter: timestamp({ withTimezone: true }),
  },
  (table) => [
    check('clock_extensions_state_known', oneOf(table.state, clockRequestStates)),
    check('clock_extensions_unit_known', oneOf(table.unit, timeUnits)),
    check('clock_extensions_value_positive', sql`${table.value} > 0`),
    check(
      'clock_extensions_decided_has_time',
      sql`(${table.state} = 'PENDING') = (${table.decidedAt} IS NULL)`,
    ),
    check(
      'clock_extensions_granted_moves_due_time',
      sql`(${table.state} = 'GRANTED') = (${table.dueAtAfter} IS NOT NULL) AND ${table.dueAtAfter} > ${table.dueAtBefore}`,
    ),
    // One request of a clock waits at a time.
    uniqueIndex('clock_extensions_one_pending')
      .on(table.clockId)
      .where(sql`state = 'PENDING'`),
    // History of the clocks of a list of issues.
    index('clock_extensions_issue_index').on(table.issueId, table.requestedAt),
  ],
);

export type ClockExtensionRow = typeof clockExtensions.$inferSelect;
