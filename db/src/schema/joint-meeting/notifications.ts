import { sql } from 'drizzle-orm';
import { boolean, check, index, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { issueEventTypes, type IssueEventType } from './enums.ts';
import { issues } from './issues.ts';
import { jointMeetingSchema } from './schema.ts';

/** What somebody is told of an issue; addressed to a side, as the office knows no list of people. */
export const notifications = jointMeetingSchema.table(
  'notifications',
  {
    id: uuid().primaryKey(),
    issueId: uuid()
      .notNull()
      .references(() => issues.id, { onDelete: 'cascade' }),
    /** Such as department:fire, community:…, street:…, role:CHAIR or user:…. */
    audience: text().notNull(),
    type: text().$type<IssueEventType>().notNull(),
    /** Whether the side is asked to act. */
    waits: boolean().notNull(),
    /** Who caused it, and need not be told. */
    actorId: text(),
    departmentCode: text(),
    text: text(),
    createdAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [
    check('notifications_type_known', oneOf(table.type, issueEventTypes)),
    check(
      'notifications_audience_known',
      sql`${table.audience} ~ '^(department|community|secretary|street|role|user):.+$'`,
    ),
    // What a viewer is told, newest first.
    index('notifications_audience_index').on(table.audience, table.createdAt.desc(), table.id),
    // What is old enough to be forgotten.
    index('notifications_created_index').on(table.createdAt),
  ],
);

export type NotificationRow = typeof notifications.$inferSelect;
