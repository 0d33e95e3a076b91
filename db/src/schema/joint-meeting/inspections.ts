import { sql } from 'drizzle-orm';
import { check, foreignKey, index, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { type InspectionKind, inspectionKinds } from './enums.ts';
import { issues } from './issues.ts';
import { jointMeetingSchema } from './schema.ts';

/** Checks of an issue or a compound; a covert one is known to its office alone until published. */
export const inspections = jointMeetingSchema.table(
  'inspections',
  {
    id: uuid().primaryKey(),
    kind: text().$type<InspectionKind>().notNull(),
    issueId: uuid().references(() => issues.id, { onDelete: 'cascade' }),
    compoundId: text(),
    /** Territory of what is checked, for rights. */
    communityId: text(),
    streetId: text(),
    /** The check that a look-back goes back to; null for every other kind. */
    originalId: uuid(),
    place: text(),
    visitedAt: timestamp({ withTimezone: true }).notNull(),
    summary: text().notNull(),
    recordedBy: text().notNull(),
    recordedByName: text().notNull(),
    recordedAt: timestamp({ withTimezone: true }).notNull(),
    /** Null until the result is published. */
    publishedAt: timestamp({ withTimezone: true }),
    publishedByName: text(),
  },
  (table) => [
    foreignKey({
      name: 'inspections_original',
      columns: [table.originalId],
      foreignColumns: [table.id],
    }),
    check('inspections_kind_known', oneOf(table.kind, inspectionKinds)),
    check(
      'inspections_of_something',
      sql`${table.issueId} IS NOT NULL OR ${table.compoundId} IS NOT NULL`,
    ),
    check(
      'inspections_look_back_names_original',
      sql`(${table.kind} = 'FOLLOW_UP') = (${table.originalId} IS NOT NULL)`,
    ),
    check(
      'inspections_patrol_of_compound',
      sql`${table.kind} <> 'FIVE_PARTY' OR ${table.compoundId} IS NOT NULL`,
    ),
    check(
      'inspections_published_by_somebody',
      sql`(${table.publishedAt} IS NULL) = (${table.publishedByName} IS NULL)`,
    ),
    // Lists of checks, the latest first.
    index('inspections_visited_index').on(table.visitedAt.desc().nullsFirst(), table.id),
    // Checks of a list of issues.
    index('inspections_issue_index').on(table.issueId),
    // Look-backs at a check.
    index('inspections_original_index').on(table.originalId),
  ],
);

export type InspectionRow = typeof inspections.$inferSelect;
