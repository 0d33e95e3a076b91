import { sql } from 'drizzle-orm';
import { boolean, check, text } from 'drizzle-orm/pg-core';
import { housingSchema } from './schema.ts';

/** Property companies by their unified social credit code. */
export const propertyCompanies = housingSchema.table(
  'property_companies',
  {
    uscc: text().primaryKey(),
    name: text().notNull(),
    /** Whether the company has a Party organisation. */
    partyOrganisation: boolean().notNull().default(false),
    /** Full name; the graph shows it masked. */
    legalRepresentative: text(),
  },
  () => [
    // GB 32100: 18 characters without I, O, S, V and Z.
    check('property_companies_uscc_form', sql`uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'`),
  ],
);

export type PropertyCompanyRow = typeof propertyCompanies.$inferSelect;
