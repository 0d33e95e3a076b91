import { sql } from 'drizzle-orm';
import { check, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { bulletins } from './bulletins.ts';
import { jointMeetingSchema } from './schema.ts';

/** Who has to confirm that a bulletin was read 阅签, and who did. */
export const bulletinReceipts = jointMeetingSchema.table(
  'bulletin_receipts',
  {
    bulletinId: uuid()
      .notNull()
      .references(() => bulletins.id, { onDelete: 'cascade' }),
    /** Side that it was sent to, such as department:fire or street:…, as notifications name it. */
    audience: text().notNull(),
    /** Null until somebody of that side confirms. */
    readAt: timestamp({ withTimezone: true }),
    readByName: text(),
  },
  (table) => [
    primaryKey({ columns: [table.bulletinId, table.audience] }),
    check('bulletin_receipts_audience_known', sql`${table.audience} ~ '^(department|street):.+$'`),
    check(
      'bulletin_receipts_read_by_somebody',
      sql`(${table.readAt} IS NULL) = (${table.readByName} IS NULL)`,
    ),
  ],
);

export type BulletinReceiptRow = typeof bulletinReceipts.$inferSelect;
