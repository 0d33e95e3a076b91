import { sql } from 'drizzle-orm';
import { integer, jsonb, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** The columns an event has from its outbox to the log; made anew, as a table may not share columns. */
export function eventColumns() {
  return {
    id: uuid().notNull().defaultRandom(),
    occurredAt: timestamp({ withTimezone: true }).notNull().defaultNow(),
    /** The subgraph that wrote it, such as `joint-meeting`. */
    source: text().notNull(),
    type: text().notNull(),
    subjectType: text().notNull(),
    subjectId: text().notNull(),
    /** The subject's version after the change; null when the subject has none. */
    subjectVersion: integer(),
    /** Null when a clock or another system acted. */
    actorId: text(),
    /** Departments that may see the event; with the two below, all that authorisation needs. */
    departmentCodes: text()
      .array()
      .notNull()
      .default(sql`'{}'::text[]`),
    communityId: text(),
    streetId: text(),
    /** Ids and facts that name no person. */
    payload: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  };
}
