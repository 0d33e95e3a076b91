import { sql } from 'drizzle-orm';
import {
  check,
  date,
  doublePrecision,
  integer,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { timeUnits, type TimeUnit } from './enums.ts';
import { jointMeetingSchema } from './schema.ts';

/** Durations and limits with their legal source; an amendment is a new version, never an edit. */
export const policyRules = jointMeetingSchema.table(
  'policy_rules',
  {
    key: text().notNull(),
    version: integer().notNull(),
    value: doublePrecision().notNull(),
    /** Null for plain numbers. */
    unit: text().$type<TimeUnit>(),
    legalSource: text().notNull(),
    validFrom: date().notNull(),
    /** Null while this version is the one in force. */
    validTo: date(),
  },
  (table) => [
    primaryKey({ columns: [table.key, table.version] }),
    check('policy_rules_unit_known', oneOf(table.unit, timeUnits)),
    check('policy_rules_value_positive', sql`${table.value} > 0`),
    // One version of a rule is in force.
    uniqueIndex('policy_rules_in_force')
      .on(table.key)
      .where(sql`valid_to IS NULL`),
  ],
);

export type PolicyRuleRow = typeof policyRules.$inferSelect;
