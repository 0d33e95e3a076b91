import { primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { notifications } from './notifications.ts';
import { jointMeetingSchema } from './schema.ts';

/** Which notifications a person has read. */
export const notificationReads = jointMeetingSchema.table(
  'notification_reads',
  {
    notificationId: uuid()
      .notNull()
      .references(() => notifications.id, { onDelete: 'cascade' }),
    userId: text().notNull(),
    readAt: timestamp({ withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.notificationId, table.userId] })],
);
