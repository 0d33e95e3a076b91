import type { Tx } from '@lianxi/db';
import { documentCounters, type DocumentSeries } from '@lianxi/db/joint-meeting';
import { sql } from 'drizzle-orm';

/** Takes the next number of a series; held until the transaction ends, so that none is left out. */
export async function nextDocumentSequence(
  tx: Tx,
  series: DocumentSeries,
  year: number,
): Promise<number> {
  const [counter] = await tx
    .insert(documentCounters)
    .values({ series, year, last: 1 })
    .onConflictDoUpdate({
      target: [documentCounters.series, documentCounters.year],
      set: { last: sql`${documentCounters.last} + 1` },
    })
    .returning();
  return counter?.last ?? 1;
}
