import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { departments } from './departments.ts';
import { claimRoles, type ClaimRole, claimStates, type ClaimState } from './enums.ts';
import { issues } from './issues.ts';
import { jointMeetingSchema } from './schema.ts';

/** Departments' holds of issues, with what was last heard of their handling. */
export const claims = jointMeetingSchema.table(
  'claims',
  {
    issueId: uuid()
      .notNull()
      .references(() => issues.id, { onDelete: 'cascade' }),
    departmentCode: text()
      .notNull()
      .references(() => departments.code),
    role: text().$type<ClaimRole>().notNull(),
    state: text().$type<ClaimState>().notNull().default('ACTIVE'),
    voluntary: boolean().notNull(),
    /** Leads until a dispute is settled: acts first, argues later. */
    interim: boolean().notNull().default(false),
    scopeOfWork: text(),
    /** By when the department has to be done, by the lead's plan or whoever called it. */
    planDueAt: timestamp({ withTimezone: true }),
    /** Who answers for the department’s share, by the lead’s plan; null until it has one. */
    responsiblePerson: text(),
    claimedBy: text().notNull(),
    claimedAt: timestamp({ withTimezone: true }).notNull(),
    withdrawalReason: text(),
    completedAt: timestamp({ withTimezone: true }),
    taskCount: integer().notNull().default(0),
    doneTaskCount: integer().notNull().default(0),
    openMandatoryTasks: integer().notNull().default(0),
  },
  (table) => [
    primaryKey({ columns: [table.issueId, table.departmentCode] }),
    check('claims_role_known', oneOf(table.role, claimRoles)),
    check('claims_state_known', oneOf(table.state, claimStates)),
    check(
      'claims_withdrawal_has_reason',
      sql`${table.state} <> 'WITHDRAW_REQUESTED' OR ${table.withdrawalReason} IS NOT NULL`,
    ),
    check('claims_interim_leads', sql`NOT ${table.interim} OR ${table.role} = 'LEAD'`),
    // Exactly one department leads.
    uniqueIndex('claims_one_lead')
      .on(table.issueId)
      .where(sql`role = 'LEAD' AND state <> 'RELEASED'`),
    // What a department works on.
    index('claims_department_index').on(table.departmentCode, table.state),
  ],
);

export type ClaimRow = typeof claims.$inferSelect;
