import { sql } from 'drizzle-orm';
import { check, date, numeric, text, unique, uuid } from 'drizzle-orm/pg-core';
import { compounds } from './compounds.ts';
import { housingSchema } from './schema.ts';

/** Contracts under which a company serves a compound. */
export const serviceContracts = housingSchema.table(
  'service_contracts',
  {
    id: uuid().primaryKey().defaultRandom(),
    compoundId: uuid()
      .notNull()
      .references(() => compounds.id, { onDelete: 'cascade' }),
    startsOn: date().notNull(),
    /** Null: until notice. */
    endsOn: date(),
    grade: text(),
    /** Yuan per square metre and month. */
    monthlyFeeYuan: numeric({ precision: 8, scale: 2, mode: 'number' }),
  },
  (table) => [
    // The contract of a compound in force, and what a second import knows a contract by.
    unique('service_contracts_start_unique').on(table.compoundId, table.startsOn),
    check('service_contracts_end_after_start', sql`ends_on >= starts_on`),
    check('service_contracts_fee_not_negative', sql`monthly_fee_yuan >= 0`),
  ],
);

export type ServiceContractRow = typeof serviceContracts.$inferSelect;
