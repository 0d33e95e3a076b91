import { check, index, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { summonsKinds, type SummonsKind } from './enums.ts';
import { issues } from './issues.ts';
import { jointMeetingSchema } from './schema.ts';

/** Whistles: the community calls departments in. */
export const summonses = jointMeetingSchema.table(
  'summonses',
  {
    id: uuid().primaryKey(),
    issueId: uuid()
      .notNull()
      .references(() => issues.id, { onDelete: 'cascade' }),
    kind: text().$type<SummonsKind>().notNull(),
    reason: text().notNull(),
    callerId: text().notNull(),
    callerName: text().notNull(),
    sentAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    check('summonses_kind_known', oneOf(table.kind, summonsKinds)),
    // Summonses of a list of issues.
    index('summonses_issue_index').on(table.issueId, table.sentAt),
  ],
);

export type SummonsRow = typeof summonses.$inferSelect;
