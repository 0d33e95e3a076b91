import { check, index, text, timestamp, unique, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { accountableParties, type AccountableParty } from './enums.ts';
import { issues } from './issues.ts';
import { jointMeetingSchema } from './schema.ts';

/** Written reports of the office to the county leader: what each says, as it was on its day. */
export const writtenReports = jointMeetingSchema.table(
  'written_reports',
  {
    id: uuid().primaryKey(),
    issueId: uuid()
      .notNull()
      .references(() => issues.id, { onDelete: 'cascade' }),
    /** As it is printed, such as 联报〔2026〕3号. */
    number: text().notNull(),
    title: text().notNull(),
    addressee: text().notNull(),
    party: text().$type<AccountableParty>().notNull(),
    facts: text().notNull(),
    /** What had happened by then, a line each, the earliest first. */
    course: text().array().notNull(),
    measures: text().notNull(),
    proposal: text().notNull(),
    /** Unit that closes the report. */
    issuer: text().notNull(),
    filedBy: text().notNull(),
    filedByName: text().notNull(),
    filedAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    unique('written_reports_number_unique').on(table.number),
    check('written_reports_party_known', oneOf(table.party, accountableParties)),
    // Reports of a list of issues.
    index('written_reports_issue_index').on(table.issueId, table.filedAt),
  ],
);

export type WrittenReportRow = typeof writtenReports.$inferSelect;
