import { sql } from 'drizzle-orm';
import {
  check,
  foreignKey,
  index,
  integer,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { departments } from './departments.ts';
import {
  type SupervisionCause,
  supervisionCauses,
  type SupervisionState,
  supervisionStates,
} from './enums.ts';
import { issues } from './issues.ts';
import { jointMeetingSchema } from './schema.ts';

/** Notices of supervision 督办单: a department answers for an issue by a day. */
export const supervisions = jointMeetingSchema.table(
  'supervisions',
  {
    id: uuid().primaryKey(),
    issueId: uuid()
      .notNull()
      .references(() => issues.id, { onDelete: 'cascade' }),
    /** 1 by the joint-meeting office, 2 by the leading group, 3 by the bulletin. */
    level: integer().notNull(),
    year: integer().notNull(),
    /** Place in the series of its level and year, without gaps. */
    sequence: integer().notNull(),
    /** As it is printed, such as 联督〔2026〕12号; the names in force when it was issued. */
    number: text().notNull(),
    cause: text().$type<SupervisionCause>().notNull(),
    /** Department that has to reply. */
    departmentCode: text()
      .notNull()
      .references(() => departments.code),
    state: text().$type<SupervisionState>().notNull().default('ISSUED'),
    /** What the issuer demands in words; null when a clock issued it. */
    text: text(),
    /** Null when a clock issued it. */
    issuedBy: text(),
    issuedByName: text(),
    issuedAt: timestamp({ withTimezone: true }).notNull(),
    replyDueAt: timestamp({ withTimezone: true }).notNull(),
    ackAt: timestamp({ withTimezone: true }),
    /** Notice of the next level that took the place of this one. */
    escalatedToId: uuid(),
    /** When it was closed or escalated. */
    endedAt: timestamp({ withTimezone: true }),
    closingNote: text(),
  },
  (table) => [
    foreignKey({
      name: 'supervisions_escalated_to',
      columns: [table.escalatedToId],
      foreignColumns: [table.id],
    }),
    unique('supervisions_number_unique').on(table.level, table.year, table.sequence),
    check('supervisions_level_range', sql`${table.level} BETWEEN 1 AND 3`),
    check('supervisions_cause_known', oneOf(table.cause, supervisionCauses)),
    check('supervisions_state_known', oneOf(table.state, supervisionStates)),
    check(
      'supervisions_acknowledged_has_time',
      sql`${table.state} IN ('ESCALATED', 'CLOSED') OR (${table.state} = 'ISSUED') = (${table.ackAt} IS NULL)`,
    ),
    check(
      'supervisions_escalated_names_next',
      sql`(${table.state} = 'ESCALATED') = (${table.escalatedToId} IS NOT NULL)`,
    ),
    check(
      'supervisions_ended_has_time',
      sql`(${table.state} IN ('ESCALATED', 'CLOSED')) = (${table.endedAt} IS NOT NULL)`,
    ),
    // Notices of a list of issues.
    index('supervisions_issue_index').on(table.issueId, table.issuedAt),
    // What waits on the desk of a department.
    index('supervisions_waiting_index')
      .on(table.departmentCode, table.replyDueAt)
      .where(sql`state IN ('ISSUED', 'ACKED', 'REJECTED')`),
    // Lists of notices, what is due first comes first.
    index('supervisions_due_index').on(table.replyDueAt, table.id),
  ],
);

export type SupervisionRow = typeof supervisions.$inferSelect;
