import { pgSchema } from 'drizzle-orm/pg-core';

/** The schema of public security 公安. */
export const publicSecuritySchema = pgSchema('public_security');
