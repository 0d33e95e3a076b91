import { pgSchema } from 'drizzle-orm/pg-core';

/** The schema that all processes share: what happened, in one order. */
export const eventsSchema = pgSchema('events');
