import { pgSchema } from 'drizzle-orm/pg-core';

/** The schema of the housing department 住建. */
export const housingSchema = pgSchema('housing');
