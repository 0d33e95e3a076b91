import { sql } from 'drizzle-orm';
import { check, doublePrecision, index, integer, numeric, text, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { propertyCompanies } from './property-companies.ts';
import { housingSchema } from './schema.ts';

/** Kinds of a compound. */
export const compoundKinds = ['COMMERCIAL', 'RESETTLEMENT', 'OLD'] as const;

/** Who manages a compound, and how. */
export const managementTypes = [
  'MARKET',
  'COMMUNITY_RUN',
  'SELF_MANAGED',
  'UNMANAGED',
  'QUASI',
] as const;

/** The compound register. */
export const compounds = housingSchema.table(
  'compounds',
  {
    id: uuid().primaryKey().defaultRandom(),
    /** The office's own number: what a second import knows a compound by. */
    code: text().notNull().unique(),
    name: text().notNull(),
    address: text(),
    /** Degrees, WGS 84. */
    latitude: doublePrecision(),
    longitude: doublePrecision(),
    builtYear: integer(),
    areaSquareMetres: doublePrecision(),
    households: integer(),
    occupiedHouseholds: integer(),
    kind: text({ enum: compoundKinds }).notNull(),
    managementType: text({ enum: managementTypes }).notNull(),
    companyUscc: text().references(() => propertyCompanies.uscc, { onDelete: 'restrict' }),
    fundBalanceYuan: numeric({ precision: 16, scale: 2, mode: 'number' }),
  },
  (table) => [
    check('compounds_kind_known', oneOf(table.kind, compoundKinds)),
    check('compounds_management_type_known', oneOf(table.managementType, managementTypes)),
    check('compounds_latitude_range', sql`latitude BETWEEN -90 AND 90`),
    check('compounds_longitude_range', sql`longitude BETWEEN -180 AND 180`),
    check('compounds_located_by_both', sql`(latitude IS NULL) = (longitude IS NULL)`),
    check('compounds_households_not_negative', sql`households >= 0 AND occupied_households >= 0`),
    // The compounds of a company: its users' register, and their number.
    index('compounds_company_index').on(table.companyUscc, table.code),
  ],
);

export type CompoundRow = typeof compounds.$inferSelect;
export type NewCompoundRow = typeof compounds.$inferInsert;
