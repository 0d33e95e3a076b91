import { sql } from 'drizzle-orm';
import {
  check,
  date,
  doublePrecision,
  integer,
  jsonb,
  primaryKey,
  text,
  timestamp,
} from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { timeUnits, type TimeUnit } from './enums.ts';
import { jointMeetingSchema } from './schema.ts';

/**
 * Versions of the rules that decide: durations, limits, weights, names. A trigger keeps each as it was
 * written; until when it holds follows from the versions after it.
 */
export const policyRules = jointMeetingSchema.table(
  'policy_rules',
  {
    key: text().notNull(),
    version: integer().notNull(),
    /** Of durations, numbers and shares. */
    value: doublePrecision(),
    /** Of durations alone. */
    unit: text().$type<TimeUnit>(),
    /** Of names and choices. */
    text: text(),
    /** Of weights: the share of each part. */
    parts: jsonb().$type<Record<string, number>>(),
    legalSource: text().notNull(),
    /** Null where the source has no articles. */
    article: text(),
    /** First day of the version by its source. */
    validFrom: date().notNull(),
    /** Null for a version that came with the system. */
    amendedAt: timestamp({ withTimezone: true }),
    amendedBy: text(),
    amendedByName: text(),
    reason: text(),
  },
  (table) => [
    primaryKey({ columns: [table.key, table.version] }),
    check('policy_rules_unit_known', oneOf(table.unit, timeUnits)),
    check('policy_rules_value_not_negative', sql`${table.value} >= 0`),
    check(
      'policy_rules_one_value',
      sql`num_nonnulls(${table.value}, ${table.text}, ${table.parts}) = 1`,
    ),
    check('policy_rules_unit_has_value', sql`${table.unit} IS NULL OR ${table.value} IS NOT NULL`),
    check(
      'policy_rules_amendment_signed',
      sql`num_nonnulls(${table.amendedAt}, ${table.amendedBy}, ${table.amendedByName}, ${table.reason}) IN (0, 4)`,
    ),
  ],
);

export type PolicyRuleRow = typeof policyRules.$inferSelect;
