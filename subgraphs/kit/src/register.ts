import type { Db, Tx } from '@lianxi/db';
import { appendEvents, type NewEvent } from './events.ts';

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

/** A register of a subgraph, such as the streets of communities. */
export interface Register {
  db: Db;
  /** Subgraph that keeps it. */
  source: string;
  name: string;
}

/** The event of a register that changed: one for all its rows, for whoever kept what it read there. */
export function registerChanged({ source, name }: Omit<Register, 'db'>): NewEvent {
  return { source, type: 'REGISTER_CHANGED', subjectType: 'register', subjectId: name };
}

/**
 * Writes a register in one transaction, some thousand rows a statement. Of rows with one key the
 * last one counts; `upsert` returns those that were new or changed, so the same again changes nothing
 * and tells nobody.
 */
export async function writeRegister<Row, Written extends WrittenRow>(
  register: Register,
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  upsert: (tx: Tx, rows: readonly Row[]) => Promise<Written[]>,
): Promise<RegisterResult> {
  const distinct = [...new Map(rows.map((row) => [keyOf(row), row])).values()];
  const written = await register.db.transaction(async (tx) => {
    const changes: Written[] = [];
    for (let start = 0; start < distinct.length; start += batchSize) {
      changes.push(...(await upsert(tx, distinct.slice(start, start + batchSize))));
    }
    if (changes.length > 0) await appendEvents(tx, [registerChanged(register)]);
    return changes;
  });
  const created = written.filter((row) => row.created).length;
  return {
    created,
    updated: written.length - created,
    unchanged: distinct.length - written.length,
  };
}
