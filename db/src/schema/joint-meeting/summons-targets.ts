import { sql } from 'drizzle-orm';
import { check, index, primaryKey, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { departments } from './departments.ts';
import { claimRoles, type ClaimRole, summonsAnswers, type SummonsAnswer } from './enums.ts';
import { issues } from './issues.ts';
import { jointMeetingSchema } from './schema.ts';
import { summonses } from './summonses.ts';

/** Departments called by a whistle, each with its own clocks and answer. */
export const summonsTargets = jointMeetingSchema.table(
  'summons_targets',
  {
    summonsId: uuid()
      .notNull()
      .references(() => summonses.id, { onDelete: 'cascade' }),
    issueId: uuid()
      .notNull()
      .references(() => issues.id, { onDelete: 'cascade' }),
    departmentCode: text()
      .notNull()
      .references(() => departments.code),
    proposedRole: text().$type<ClaimRole>().notNull(),
    answer: text().$type<SummonsAnswer>().notNull().default('SENT'),
    ackDueAt: timestamp({ withTimezone: true }).notNull(),
    ackAt: timestamp({ withTimezone: true }),
    answerDueAt: timestamp({ withTimezone: true }).notNull(),
    answeredAt: timestamp({ withTimezone: true }),
    arriveDueAt: timestamp({ withTimezone: true }).notNull(),
    arrivedAt: timestamp({ withTimezone: true }),
    arrivedPlace: text(),
    /** When the arrival counted: at once with a photo, else when the caller confirmed it. */
    arrivalConfirmedAt: timestamp({ withTimezone: true }),
    /** Who of the caller's territory confirmed it; null where a photo did. */
    arrivalConfirmedBy: text(),
    declineReason: text(),
    legalBasis: text(),
    suggestedDepartment: text().references(() => departments.code),
  },
  (table) => [
    primaryKey({ columns: [table.summonsId, table.departmentCode] }),
    check('summons_targets_role_known', oneOf(table.proposedRole, claimRoles)),
    check('summons_targets_answer_known', oneOf(table.answer, summonsAnswers)),
    check(
      'summons_targets_answered_has_time',
      sql`(${table.answer} IN ('SENT', 'ACKNOWLEDGED')) = (${table.answeredAt} IS NULL)`,
    ),
    check(
      'summons_targets_acknowledged_has_time',
      sql`(${table.answer} = 'SENT') = (${table.ackAt} IS NULL)`,
    ),
    check(
      'summons_targets_declined_has_basis',
      sql`${table.answer} <> 'DECLINED' OR (${table.legalBasis} IS NOT NULL AND ${table.suggestedDepartment} IS NOT NULL)`,
    ),
    check(
      'summons_targets_confirmed_has_arrived',
      sql`${table.arrivalConfirmedAt} IS NULL OR ${table.arrivedAt} IS NOT NULL`,
    ),
    // A department is called once for an issue.
    unique('summons_targets_once').on(table.issueId, table.departmentCode),
    // What waits on the desk of a department.
    index('summons_targets_waiting_index')
      .on(table.departmentCode, table.answerDueAt)
      .where(sql`answer IN ('SENT', 'ACKNOWLEDGED')`),
  ],
);

export type SummonsTargetRow = typeof summonsTargets.$inferSelect;
