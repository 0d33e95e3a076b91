import { boolean, index, text, uuid } from 'drizzle-orm/pg-core';
import { departments } from './departments.ts';
import { jointMeetingSchema } from './schema.ts';

/** Liaison officers of the departments: the A role and its deputies. */
export const liaisons = jointMeetingSchema.table(
  'liaisons',
  {
    id: uuid().primaryKey().defaultRandom(),
    departmentCode: text()
      .notNull()
      .references(() => departments.code, { onDelete: 'cascade' }),
    name: text().notNull(),
    deputy: boolean().notNull(),
    phone: text(),
  },
  // Liaisons of a list of departments.
  (table) => [index('liaisons_department_index').on(table.departmentCode)],
);

export type LiaisonRow = typeof liaisons.$inferSelect;
