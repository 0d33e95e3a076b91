import { sql } from 'drizzle-orm';
import { check, index, primaryKey, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { departments } from './departments.ts';
import { type SummonsAnswer, summonsAnswers, type SummonsRole, summonsRoles } from './enums.ts';
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
    proposedRole: text().$type<SummonsRole>().notNull(),
    answer: text().$type<SummonsAnswer>().notNull().default('SENT'),
    ackDueAt: timestamp({ withTimezone: true }).notNull(),
    ackAt: timestamp({ withTimezone: true }),
    /** Null for who is only to know of it. */
    answerDueAt: timestamp({ withTimezone: true }),
    answeredAt: timestamp({ withTimezone: true }),
    /** Null for who is only to know of it. */
    arriveDueAt: timestamp({ withTimezone: true }),
    arrivedAt: timestamp({ withTimezone: true }),
    arrivedPlace: text(),
    /** When the arrival counted: at once with a photo, else when the caller confirmed it. */
    arrivalConfirmedAt: timestamp({ withTimezone: true }),
    /** Who of the caller's territory confirmed it; null where a photo did. */
    arrivalConfirmedBy: text(),
    declineReason: text(),
    legalBasis: text(),
    suggestedDepartment: text().references(() => departments.code),
    /** By when it has to be done, where the caller sets days of its own. */
    workDueAt: timestamp({ withTimezone: true }),
    /** When the call ended: withdrawn, followed by a new one, or its department released. */
    endedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    primaryKey({ columns: [table.summonsId, table.departmentCode] }),
    check('summons_targets_role_known', oneOf(table.proposedRole, summonsRoles)),
    check('summons_targets_answer_known', oneOf(table.answer, summonsAnswers)),
    check(
      'summons_targets_answered_has_time',
      sql`(${table.answer} IN ('SENT', 'NO_RESPONSE', 'ACKNOWLEDGED')) = (${table.answeredAt} IS NULL)`,
    ),
    check(
      'summons_targets_acknowledged_has_time',
      sql`${table.answer} = 'DEEMED_ACCEPTED' OR (${table.answer} IN ('SENT', 'NO_RESPONSE')) = (${table.ackAt} IS NULL)`,
    ),
    check(
      'summons_targets_declined_has_basis',
      sql`${table.answer} <> 'DECLINED' OR (${table.legalBasis} IS NOT NULL AND ${table.suggestedDepartment} IS NOT NULL)`,
    ),
    check(
      'summons_targets_confirmed_has_arrived',
      sql`${table.arrivalConfirmedAt} IS NULL OR ${table.arrivedAt} IS NOT NULL`,
    ),
    check(
      'summons_targets_observer_owes_nothing',
      sql`(${table.proposedRole} = 'OBSERVE') = (${table.answerDueAt} IS NULL) AND (${table.answerDueAt} IS NULL) = (${table.arriveDueAt} IS NULL) AND (${table.proposedRole} <> 'OBSERVE' OR ${table.answeredAt} IS NULL)`,
    ),
    // One call of a department stands at a time; ended ones are the history of the issue.
    uniqueIndex('summons_targets_one_standing')
      .on(table.issueId, table.departmentCode)
      .where(sql`ended_at IS NULL`),
    // What waits on the desk of a department.
    index('summons_targets_waiting_index')
      .on(table.departmentCode, table.answerDueAt)
      .where(sql`answer IN ('SENT', 'NO_RESPONSE', 'ACKNOWLEDGED') AND ended_at IS NULL`),
    // Calls of an issue.
    index('summons_targets_issue_index').on(table.issueId),
  ],
);

export type SummonsTargetRow = typeof summonsTargets.$inferSelect;
