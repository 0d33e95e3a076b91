import { bigserial, check, index, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { oneOf } from '../shared/one-of.ts';
import { issueEventTypes, type IssueEventType } from './enums.ts';
import { issues } from './issues.ts';
import { jointMeetingSchema } from './schema.ts';

/** What happened to an issue in words; written with the event that says it. */
export const timelineEntries = jointMeetingSchema.table(
  'timeline_entries',
  {
    sequence: bigserial({ mode: 'number' }).primaryKey(),
    issueId: uuid()
      .notNull()
      .references(() => issues.id, { onDelete: 'cascade' }),
    type: text().$type<IssueEventType>().notNull(),
    occurredAt: timestamp({ withTimezone: true }).notNull(),
    actorId: text(),
    actorName: text(),
    departmentCode: text(),
    text: text(),
  },
  (table) => [
    check('timeline_entries_type_known', oneOf(table.type, issueEventTypes)),
    // A page of one issue's timeline.
    index('timeline_entries_issue_index').on(table.issueId, table.sequence),
  ],
);

export type TimelineEntryRow = typeof timelineEntries.$inferSelect;
