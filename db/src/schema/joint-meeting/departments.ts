import { boolean, integer, text } from 'drizzle-orm/pg-core';
import { jointMeetingSchema } from './schema.ts';

/** Member departments of the joint meeting; the code is the identifier everywhere. */
export const departments = jointMeetingSchema.table('departments', {
  code: text().primaryKey(),
  name: text().notNull(),
  /** Two characters for badges. */
  shortName: text().notNull(),
  /** Whether a subgraph of its own keeps the department's tasks. */
  federated: boolean().notNull(),
  dutyPhone: text(),
  /** Whom residents call about the department itself 监督电话. */
  supervisionPhone: text(),
  /** Counts what was recorded of liaisons and telephones. */
  version: integer().notNull().default(1),
  sortOrder: integer().notNull(),
});

export type DepartmentRow = typeof departments.$inferSelect;
