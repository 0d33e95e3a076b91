import { sql } from 'drizzle-orm';
import {
  bigint,
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
import { departments } from './departments.ts';
import {
  type ClockKind,
  clockKinds,
  type ClockState,
  clockStates,
  type ClockSubject,
  clockSubjects,
  type PauseReason,
  pauseReasons,
  type TimeUnit,
  timeUnits,
} from './enums.ts';
import { issues } from './issues.ts';
import { jointMeetingSchema } from './schema.ts';

/**
 * Clocks that run, rest or have ended. A running row whose time has come is itself the job: whoever
 * ends it in a transaction has fired it, and nobody fires it again.
 */
export const deadlineClocks = jointMeetingSchema.table(
  'deadline_clocks',
  {
    id: uuid().primaryKey(),
    issueId: uuid()
      .notNull()
      .references(() => issues.id, { onDelete: 'cascade' }),
    subjectType: text().$type<ClockSubject>().notNull(),
    subjectId: uuid().notNull(),
    kind: text().$type<ClockKind>().notNull(),
    /** Department that has to act; null where no single one has. */
    departmentCode: text().references(() => departments.code),
    state: text().$type<ClockState>().notNull().default('RUNNING'),
    /** Rule and version that gave the duration. */
    ruleKey: text().notNull(),
    ruleVersion: integer().notNull(),
    value: doublePrecision().notNull(),
    unit: text().$type<TimeUnit>().notNull(),
    startAt: timestamp({ withTimezone: true }).notNull(),
    dueAt: timestamp({ withTimezone: true }).notNull(),
    /** When to remind whoever has to act; null for clocks without a reminder. */
    remindAt: timestamp({ withTimezone: true }),
    remindedAt: timestamp({ withTimezone: true }),
    pausedAt: timestamp({ withTimezone: true }),
    pauseReason: text().$type<PauseReason>(),
    pausedMs: bigint({ mode: 'number' }).notNull().default(0),
    extensionCount: integer().notNull().default(0),
    /** When it was met, breached or cancelled; the due time of a breached one. */
    endedAt: timestamp({ withTimezone: true }),
    /** When a breach was noticed and took effect, at or after the due time. */
    firedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    check('deadline_clocks_kind_known', oneOf(table.kind, clockKinds)),
    check('deadline_clocks_subject_known', oneOf(table.subjectType, clockSubjects)),
    check('deadline_clocks_state_known', oneOf(table.state, clockStates)),
    check('deadline_clocks_unit_known', oneOf(table.unit, timeUnits)),
    check('deadline_clocks_pause_reason_known', oneOf(table.pauseReason, pauseReasons)),
    check('deadline_clocks_due_after_start', sql`${table.dueAt} >= ${table.startAt}`),
    check(
      'deadline_clocks_paused_says_why',
      sql`(${table.state} = 'PAUSED') = (${table.pausedAt} IS NOT NULL) AND (${table.pausedAt} IS NULL) = (${table.pauseReason} IS NULL)`,
    ),
    check(
      'deadline_clocks_ended_has_time',
      sql`(${table.state} IN ('RUNNING', 'PAUSED')) = (${table.endedAt} IS NULL)`,
    ),
    check(
      'deadline_clocks_breached_has_fired',
      sql`(${table.state} = 'BREACHED') = (${table.firedAt} IS NOT NULL)`,
    ),
    // A subject has one clock of a kind at a time, and ended ones as its history.
    uniqueIndex('deadline_clocks_one_alive')
      .on(
        table.subjectType,
        table.subjectId,
        table.kind,
        sql`coalesce(${table.departmentCode}, '')`,
      )
      .where(sql`ended_at IS NULL`),
    // What is due now, and what has to be reminded of.
    index('deadline_clocks_due_index')
      .on(table.dueAt)
      .where(sql`state = 'RUNNING'`),
    index('deadline_clocks_remind_index')
      .on(table.remindAt)
      .where(sql`state = 'RUNNING' AND reminded_at IS NULL`),
    // Clocks of a list of issues.
    index('deadline_clocks_issue_index').on(table.issueId, table.startAt),
    // How many cases each version of a rule decided.
    index('deadline_clocks_rule_index').on(table.ruleKey, table.ruleVersion),
  ],
);

export type ClockRow = typeof deadlineClocks.$inferSelect;
