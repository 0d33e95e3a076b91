import { pgSchema } from 'drizzle-orm/pg-core';

/** The gateway's own schema: who may sign in, and who is signed in. */
export const identitySchema = pgSchema('identity');
