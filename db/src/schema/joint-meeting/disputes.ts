import { sql } from 'drizzle-orm';
import { check, index, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { departments } from './departments.ts';
import {
  type DisputeCause,
  disputeCauses,
  type DisputeOutcome,
  disputeOutcomes,
  type DisputeState,
  disputeStates,
} from './enums.ts';
import { issues } from './issues.ts';
import { jointMeetingSchema } from './schema.ts';

/** Disputes about whose duty an issue is, with how they were settled. */
export const disputes = jointMeetingSchema.table(
  'disputes',
  {
    id: uuid().primaryKey(),
    issueId: uuid()
      .notNull()
      .references(() => issues.id, { onDelete: 'cascade' }),
    cause: text().$type<DisputeCause>().notNull(),
    state: text().$type<DisputeState>().notNull().default('FILED'),
    openedAt: timestamp({ withTimezone: true }).notNull(),
    /** Null while positions are collected. */
    mediateDueAt: timestamp({ withTimezone: true }),
    /** When it went to the joint meeting; null where it did not come to that. */
    referredAt: timestamp({ withTimezone: true }),
    /** Null until it is settled. */
    outcome: text().$type<DisputeOutcome>(),
    leadDepartment: text().references(() => departments.code),
    assistDepartments: text().array(),
    /** Law and article on which the settlement rests; null for a volunteer. */
    rulingBasis: text(),
    ruling: text(),
    ruledBy: text(),
    ruledByName: text(),
    ruledAt: timestamp({ withTimezone: true }),
    appealDepartment: text().references(() => departments.code),
    appealReason: text(),
    appealedByName: text(),
    appealedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    check('disputes_cause_known', oneOf(table.cause, disputeCauses)),
    check('disputes_state_known', oneOf(table.state, disputeStates)),
    check('disputes_outcome_known', oneOf(table.outcome, disputeOutcomes)),
    check(
      'disputes_settled_names_lead',
      sql`(${table.state} IN ('RULED', 'APPEALED')) = (${table.outcome} IS NOT NULL)
        AND (${table.outcome} IS NULL) = (${table.leadDepartment} IS NULL)
        AND (${table.outcome} IS NULL) = (${table.ruledAt} IS NULL)`,
    ),
    check(
      'disputes_binding_has_basis',
      sql`${table.outcome} IS NULL OR ${table.outcome} = 'VOLUNTEER' OR ${table.rulingBasis} IS NOT NULL`,
    ),
    check(
      'disputes_appeal_whole',
      sql`(${table.appealedAt} IS NULL) = (${table.appealDepartment} IS NULL) AND (${table.appealedAt} IS NULL) = (${table.appealReason} IS NULL)`,
    ),
    // An issue has one dispute at a time.
    uniqueIndex('disputes_one_open')
      .on(table.issueId)
      .where(sql`state IN ('FILED', 'MEDIATION', 'TO_MEETING')`),
    // Disputes of a list of issues.
    index('disputes_issue_index').on(table.issueId, table.openedAt),
    // What waits for the street, the chair or the leading group.
    index('disputes_state_index').on(table.state),
  ],
);

export type DisputeRow = typeof disputes.$inferSelect;
