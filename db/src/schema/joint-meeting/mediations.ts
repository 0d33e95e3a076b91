import { sql } from 'drizzle-orm';
import { check, date, index, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { departments } from './departments.ts';
import { issues } from './issues.ts';
import { jointMeetingSchema } from './schema.ts';

/** Where a people's mediation stands. */
export const mediationStates = ['OPEN', 'AGREED', 'FAILED'] as const;
export type MediationState = (typeof mediationStates)[number];

/** People's mediations 人民调解 to which issues were referred, and what came of them. */
export const mediations = jointMeetingSchema.table(
  'mediations',
  {
    id: uuid().primaryKey(),
    issueId: uuid()
      .notNull()
      .references(() => issues.id, { onDelete: 'cascade' }),
    state: text().$type<MediationState>().notNull().default('OPEN'),
    /** Who mediates, such as a people's mediation committee. */
    body: text().notNull(),
    /** Who is at odds, by their parts and never by name. */
    parties: text().notNull(),
    /** Day on which they meet. */
    mediateOn: date().notNull(),
    /** Department that referred it. */
    departmentCode: text()
      .notNull()
      .references(() => departments.code),
    referredBy: text().notNull(),
    referredByName: text().notNull(),
    referredAt: timestamp({ withTimezone: true }).notNull(),
    /** What they agreed on; only of AGREED. */
    agreement: text(),
    agreementNumber: text(),
    /** Why they did not; only of FAILED. */
    failureReason: text(),
    recordedByName: text(),
    recordedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    check('mediations_state_known', oneOf(table.state, mediationStates)),
    check(
      'mediations_agreed_on_something',
      sql`(${table.state} = 'AGREED') = (${table.agreement} IS NOT NULL)`,
    ),
    check(
      'mediations_failed_for_a_reason',
      sql`(${table.state} = 'FAILED') = (${table.failureReason} IS NOT NULL)`,
    ),
    check(
      'mediations_recorded_by_somebody',
      sql`(${table.state} = 'OPEN') = (${table.recordedAt} IS NULL) AND (${table.recordedAt} IS NULL) = (${table.recordedByName} IS NULL)`,
    ),
    // One at a time.
    uniqueIndex('mediations_one_open')
      .on(table.issueId)
      .where(sql`state = 'OPEN'`),
    // Mediations of a list of issues.
    index('mediations_issue_index').on(table.issueId, table.referredAt),
  ],
);

export type MediationRow = typeof mediations.$inferSelect;
