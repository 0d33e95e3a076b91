import { index, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { jointMeetingSchema } from './schema.ts';
import { suspensions } from './suspensions.ts';

/** What the lead reports while an issue is put off. */
export const interimReports = jointMeetingSchema.table(
  'interim_reports',
  {
    id: uuid().primaryKey(),
    suspensionId: uuid()
      .notNull()
      .references(() => suspensions.id, { onDelete: 'cascade' }),
    report: text().notNull(),
    reportedByName: text().notNull(),
    reportedAt: timestamp({ withTimezone: true }).notNull(),
  },
  // Reports of a list of suspensions.
  (table) => [index('interim_reports_suspension_index').on(table.suspensionId, table.reportedAt)],
);

export type InterimReportRow = typeof interimReports.$inferSelect;
