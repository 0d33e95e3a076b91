import { sql } from 'drizzle-orm';
import { boolean, check, index, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { bulletins } from './bulletins.ts';
import { issueEventTypes, type IssueEventType } from './enums.ts';
import { issues } from './issues.ts';
import { jointMeetingSchema } from './schema.ts';

/** What somebody is told of an issue or a bulletin; addressed to a side, as the office knows no list of people. */
export const notifications = jointMeetingSchema.table(
  'notifications',
  {
    id: uuid().primaryKey(),
    /** Null where it is about a bulletin. */
    issueId: uuid().references(() => issues.id, { onDelete: 'cascade' }),
    bulletinId: uuid().references(() => bulletins.id, { onDelete: 'cascade' }),
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
    check(
      'notifications_about_something',
      sql`(${table.issueId} IS NULL) <> (${table.bulletinId} IS NULL)`,
    ),
    check('notifications_type_known', oneOf(table.type, issueEventTypes)),
    check(
      'notifications_audience_known',
      sql`${table.audience} ~ '^(department|community|secretary|street|role|user):.+$'`,
    ),
    // What a viewer is told, newest first.
    index('notifications_audience_index').on(
      table.audience,
      table.createdAt.desc().nullsFirst(),
      table.id,
    ),
    // What is asked for of an issue, until it is answered.
    index('notifications_waiting_index')
      .on(table.issueId)
      .where(sql`waits`),
    // What is old enough to be forgotten.
    index('notifications_created_index').on(table.createdAt),
  ],
);

export type NotificationRow = typeof notifications.$inferSelect;
