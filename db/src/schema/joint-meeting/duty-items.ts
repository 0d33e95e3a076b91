import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  integer,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { departments } from './departments.ts';
import {
  type CategoryGroup,
  categoryGroups,
  issueCategories,
  type IssueCategory,
} from './enums.ts';
import { jointMeetingSchema } from './schema.ts';

/** The duty catalogue: whose duty a category of trouble is, by which law, from when to when. */
export const dutyItems = jointMeetingSchema.table(
  'duty_items',
  {
    category: text().$type<IssueCategory>().notNull(),
    version: integer().notNull(),
    categoryGroup: text().$type<CategoryGroup>().notNull(),
    leadDepartment: text()
      .notNull()
      .references(() => departments.code),
    assistDepartments: text().array().notNull(),
    legalSource: text().notNull(),
    why: text().notNull(),
    onCommunityDutyList: boolean().notNull(),
    /** Number of the issue whose ruling made this version; null where the law alone did. */
    precedentCode: text(),
    precedentAt: timestamp({ withTimezone: true }),
    sortOrder: integer().notNull(),
    validFrom: date().notNull(),
    /** Null while this version is the one in force. */
    validTo: date(),
  },
  (table) => [
    primaryKey({ columns: [table.category, table.version] }),
    check('duty_items_category_known', oneOf(table.category, issueCategories)),
    check('duty_items_group_known', oneOf(table.categoryGroup, categoryGroups)),
    check(
      'duty_items_precedent_whole',
      sql`(${table.precedentCode} IS NULL) = (${table.precedentAt} IS NULL)`,
    ),
    // One version of a category is in force.
    uniqueIndex('duty_items_in_force')
      .on(table.category)
      .where(sql`valid_to IS NULL`),
  ],
);

export type DutyItemRow = typeof dutyItems.$inferSelect;
