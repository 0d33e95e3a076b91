import { sql } from 'drizzle-orm';
import { check, index, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { type FinalReplyGround, finalReplyGrounds } from './enums.ts';
import { issues } from './issues.ts';
import { jointMeetingSchema } from './schema.ts';

/** Final replies to reporters, signed by the street and by the lead. */
export const finalReplies = jointMeetingSchema.table(
  'final_replies',
  {
    id: uuid().primaryKey(),
    issueId: uuid()
      .notNull()
      .references(() => issues.id, { onDelete: 'cascade' }),
    ground: text().$type<FinalReplyGround>().notNull(),
    reply: text().notNull(),
    /** What proves the ground. */
    evidence: text().notNull(),
    /** Where else the reporter may turn, as the reporter was told. */
    otherChannels: text().notNull(),
    proposedBy: text().notNull(),
    proposedAt: timestamp({ withTimezone: true }).notNull(),
    streetSignedByName: text(),
    streetSignedAt: timestamp({ withTimezone: true }),
    leadSignedByName: text(),
    leadSignedAt: timestamp({ withTimezone: true }),
    /** When a callback made it void; null while it stands. */
    voidAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    check('final_replies_ground_known', oneOf(table.ground, finalReplyGrounds)),
    check(
      'final_replies_signed_by_proposer',
      sql`${table.streetSignedAt} IS NOT NULL OR ${table.leadSignedAt} IS NOT NULL`,
    ),
    // The latest reply of a list of issues.
    index('final_replies_issue_index').on(table.issueId, table.proposedAt),
  ],
);

export type FinalReplyRow = typeof finalReplies.$inferSelect;
