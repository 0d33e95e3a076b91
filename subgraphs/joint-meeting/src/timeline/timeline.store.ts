import type { Executor, Tx } from '@lianxi/db';
import { type TimelineEntryRow, timelineEntries } from '@lianxi/db/joint-meeting';
import { and, desc, eq, lt } from 'drizzle-orm';

export type NewTimelineEntry = typeof timelineEntries.$inferInsert;

/** Adds an entry to an issue's timeline. */
export async function insertTimelineEntry(tx: Tx, entry: NewTimelineEntry): Promise<void> {
  await tx.insert(timelineEntries).values(entry);
}

/** Entries of an issue, newest first, those before a sequence only. */
export async function findTimeline(
  db: Executor,
  issueId: string,
  before: number | null,
  limit: number,
): Promise<TimelineEntryRow[]> {
  return db
    .select()
    .from(timelineEntries)
    .where(
      and(
        eq(timelineEntries.issueId, issueId),
        before === null ? undefined : lt(timelineEntries.sequence, before),
      ),
    )
    .orderBy(desc(timelineEntries.sequence))
    .limit(limit);
}
