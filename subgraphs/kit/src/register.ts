import type { Db, Tx } from '@lianxi/db';

/** Rows of one INSERT: a statement has at most 65,535 parameters. */
const batchSize = 2_000;

/** What a register changed. */
export interface RegisterResult {
  created: number;
  updated: number;
  unchanged: number;
}

/** Whether a row that was written was new; rows that were left as they are do not appear. */
export interface WrittenRow {
  created: boolean;
}

/**
 * Writes a register in one transaction, some thousand rows a statement. Of rows with one key the
 * last one counts; `upsert` returns those that were new or changed, so the same again changes nothing.
 */
export async function writeRegister<Row, Written extends WrittenRow>(
  db: Db,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  upsert: (tx: Tx, rows: readonly Row[]) => Promise<Written[]>,
): Promise<RegisterResult> {
  const distinct = [...new Map(rows.map((row) => [keyOf(row), row])).values()];
  const written = await db.transaction(async (tx) => {
    const changes: Written[] = [];
    for (let start = 0; start < distinct.length; start += batchSize) {
      changes.push(...(await upsert(tx, distinct.slice(start, start + batchSize))));
    }
    return changes;
  });
  const created = written.filter((row) => row.created).length;
  return {
    created,
    updated: written.length - created,
    unchanged: distinct.length - written.length,
  };
}
