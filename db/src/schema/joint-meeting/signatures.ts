import { sql } from 'drizzle-orm';
import { check, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { departments } from './departments.ts';
import { signatureDecisions, type SignatureDecision } from './enums.ts';
import { jointReports } from './joint-reports.ts';
import { jointMeetingSchema } from './schema.ts';

/** What assisting departments did about a joint report. */
export const signatures = jointMeetingSchema.table(
  'signatures',
  {
    reportId: uuid()
      .notNull()
      .references(() => jointReports.id, { onDelete: 'cascade' }),
    departmentCode: text()
      .notNull()
      .references(() => departments.code),
    decision: text().$type<SignatureDecision>().notNull(),
    reason: text(),
    signedBy: text().notNull(),
    signedByName: text().notNull(),
    signedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.reportId, table.departmentCode] }),
    check('signatures_decision_known', oneOf(table.decision, signatureDecisions)),
    check(
      'signatures_objection_has_reason',
      sql`${table.decision} <> 'OBJECT' OR ${table.reason} IS NOT NULL`,
    ),
  ],
);

export type SignatureRow = typeof signatures.$inferSelect;
