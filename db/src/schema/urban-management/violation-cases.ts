import { sql } from 'drizzle-orm';
import { check, index, integer, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { urbanManagementSchema } from './schema.ts';

/** Kinds of a violation. */
export const violationKinds = [
  'ILLEGAL_STRUCTURE',
  'ILLEGAL_DECORATION',
  'WALL_DAMAGE',
  'STREET_STALL',
  'ILLEGAL_PARKING',
  'GREENERY_DAMAGE',
  'LITTERING',
] as const;

/** States of a violation case (CJJ/T 312). */
export const violationStates = [
  'REPORTED',
  'FILED',
  'DISPATCHED',
  'HANDLED',
  'VERIFIED',
  'CLOSED',
] as const;

/** Violation cases, some of them opened for an issue. */
export const violationCases = urbanManagementSchema.table(
  'violation_cases',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** What people quote, and what a second import knows a case by. */
    number: text().notNull().unique(),
    kind: text({ enum: violationKinds }).notNull(),
    state: text({ enum: violationStates }).notNull(),
    description: text().notNull(),
    compoundId: uuid(),
    issueId: uuid(),
    reportedAt: timestamp({ withTimezone: true }).notNull(),
    stateSince: timestamp({ withTimezone: true }).notNull(),
    closedAt: timestamp({ withTimezone: true }),
    /** Counted up with every change. */
    version: integer().notNull().default(1),
  },
  (table) => [
    check('violation_cases_kind_known', oneOf(table.kind, violationKinds)),
    check('violation_cases_state_known', oneOf(table.state, violationStates)),
    check('violation_cases_closed_has_time', sql`(state = 'CLOSED') = (closed_at IS NOT NULL)`),
    // The cases of a compound, newest first.
    index('violation_cases_compound_index').on(table.compoundId, table.reportedAt, table.id),
    // The cases opened for an issue.
    index('violation_cases_issue_index').on(table.issueId, table.reportedAt),
    // Two officers who open a case for one issue at once get one.
    uniqueIndex('violation_cases_one_open_for_issue')
      .on(table.issueId)
      .where(sql`state <> 'CLOSED'`),
  ],
);

export type ViolationCaseRow = typeof violationCases.$inferSelect;
