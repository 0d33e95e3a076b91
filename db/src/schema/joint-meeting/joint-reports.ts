import { sql } from 'drizzle-orm';
import { check, index, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { type JointReportState, jointReportStates } from './enums.ts';
import { issues } from './issues.ts';
import { jointMeetingSchema } from './schema.ts';

/** The leads' reports that an issue is jointly resolved. */
export const jointReports = jointMeetingSchema.table(
  'joint_reports',
  {
    id: uuid().primaryKey(),
    issueId: uuid()
      .notNull()
      .references(() => issues.id, { onDelete: 'cascade' }),
    state: text().$type<JointReportState>().notNull(),
    report: text().notNull(),
    publicReply: text().notNull(),
    filedBy: text().notNull(),
    filedByName: text().notNull(),
    filedAt: timestamp({ withTimezone: true }).notNull(),
    /** By when the assisting departments have to sign. */
    signDueAt: timestamp({ withTimezone: true }).notNull(),
    /** When the lead went on without the signatures of who stayed silent; null when all signed. */
    unsignedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    check('joint_reports_state_known', oneOf(table.state, jointReportStates)),
    // One report at a time stands, waiting for signatures or signed.
    uniqueIndex('joint_reports_one_standing')
      .on(table.issueId)
      .where(sql`state IN ('FILED', 'SIGNED')`),
    // What waits for signatures on a desk.
    index('joint_reports_filed_index')
      .on(table.issueId)
      .where(sql`state = 'FILED'`),
    // The latest report of a list of issues.
    index('joint_reports_issue_index').on(table.issueId, table.filedAt),
  ],
);

export type JointReportRow = typeof jointReports.$inferSelect;
