import { pgSchema } from 'drizzle-orm/pg-core';

/** The schema of the communities and streets 社区·街道. */
export const communitiesSchema = pgSchema('communities');
