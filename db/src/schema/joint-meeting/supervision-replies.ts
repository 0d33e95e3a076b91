import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  index,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { type SupervisionQuestion, supervisionQuestions } from './enums.ts';
import { jointMeetingSchema } from './schema.ts';
import { supervisions } from './supervisions.ts';

/** Replies to notices, each to one of the four questions 四查. */
export const supervisionReplies = jointMeetingSchema.table(
  'supervision_replies',
  {
    id: uuid().primaryKey(),
    supervisionId: uuid()
      .notNull()
      .references(() => supervisions.id, { onDelete: 'cascade' }),
    question: text().$type<SupervisionQuestion>().notNull(),
    /** What the question asks for: effect, progress, cause or who answers for the delay. */
    answer: text().notNull(),
    /** What is done next, by which day and by whom; null only where the work is done. */
    measure: text(),
    completeBy: date(),
    responsiblePerson: text(),
    repliedBy: text().notNull(),
    repliedByName: text().notNull(),
    repliedAt: timestamp({ withTimezone: true }).notNull(),
    /** Null while the issuer has not decided. */
    accepted: boolean(),
    rejectionReason: text(),
    decidedByName: text(),
    decidedAt: timestamp({ withTimezone: true }),
  },
  (table) => [
    check('supervision_replies_question_known', oneOf(table.question, supervisionQuestions)),
    check(
      'supervision_replies_plan_whole',
      sql`${table.question} = 'EFFECT' OR (${table.measure} IS NOT NULL AND ${table.completeBy} IS NOT NULL AND ${table.responsiblePerson} IS NOT NULL)`,
    ),
    check(
      'supervision_replies_decided_has_time',
      sql`(${table.accepted} IS NULL) = (${table.decidedAt} IS NULL) AND (${table.accepted} IS FALSE) = (${table.rejectionReason} IS NOT NULL)`,
    ),
    // One reply at a time waits for the issuer.
    uniqueIndex('supervision_replies_one_undecided')
      .on(table.supervisionId)
      .where(sql`decided_at IS NULL`),
    // Replies of a list of notices.
    index('supervision_replies_notice_index').on(table.supervisionId, table.repliedAt),
  ],
);

export type SupervisionReplyRow = typeof supervisionReplies.$inferSelect;
