import { sql } from 'drizzle-orm';
import { check, date, foreignKey, integer, text, unique, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { departments } from './departments.ts';
import { type LookBackOutcome, lookBackOutcomes } from './enums.ts';
import { inspections } from './inspections.ts';
import { jointMeetingSchema } from './schema.ts';

/** What checks found; a look-back says of each earlier finding what became of it. */
export const inspectionFindings = jointMeetingSchema.table(
  'inspection_findings',
  {
    id: uuid().primaryKey(),
    inspectionId: uuid()
      .notNull()
      .references(() => inspections.id, { onDelete: 'cascade' }),
    /** Place in the list, from 1. */
    place: integer().notNull(),
    text: text().notNull(),
    /** Department that has to put it right; null when it is nobody’s alone. */
    departmentCode: text().references(() => departments.code),
    rectifyBy: date(),
    /** The finding that is looked back at; null for a new one. */
    originalFindingId: uuid(),
    outcome: text().$type<LookBackOutcome>(),
  },
  (table) => [
    foreignKey({
      name: 'inspection_findings_original',
      columns: [table.originalFindingId],
      foreignColumns: [table.id],
    }),
    // Findings of a list of checks.
    unique('inspection_findings_place_unique').on(table.inspectionId, table.place),
    check('inspection_findings_outcome_known', oneOf(table.outcome, lookBackOutcomes)),
    check(
      'inspection_findings_look_back_has_outcome',
      sql`(${table.originalFindingId} IS NULL) = (${table.outcome} IS NULL)`,
    ),
  ],
);

export type InspectionFindingRow = typeof inspectionFindings.$inferSelect;
