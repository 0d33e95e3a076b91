import { pgSchema } from 'drizzle-orm/pg-core';

/** The schema of urban management 城管. */
export const urbanManagementSchema = pgSchema('urban_management');
