import { index, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { housingSchema } from './schema.ts';

/** What property inspections found, each made for an issue. */
export const inspectionFindings = housingSchema.table(
  'inspection_findings',
  {
    id: uuid().primaryKey().defaultRandom(),
    issueId: uuid().notNull(),
    text: text().notNull(),
    foundAt: timestamp({ withTimezone: true }).notNull(),
    foundBy: text().notNull(),
    rectifyBy: timestamp({ withTimezone: true }),
    rectifiedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    // The findings of an issue, oldest first.
    index('inspection_findings_issue_index').on(table.issueId, table.foundAt),
  ],
);

export type InspectionFindingRow = typeof inspectionFindings.$inferSelect;
