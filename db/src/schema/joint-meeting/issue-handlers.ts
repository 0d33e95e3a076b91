import { primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { issues } from './issues.ts';
import { jointMeetingSchema } from './schema.ts';

/** Who worked on an issue and so cannot verify it. */
export const issueHandlers = jointMeetingSchema.table(
  'issue_handlers',
  {
    issueId: uuid()
      .notNull()
      .references(() => issues.id, { onDelete: 'cascade' }),
    userId: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.issueId, table.userId] })],
);
