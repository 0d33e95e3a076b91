import type { Tx } from '@lianxi/db';
import { shanghaiDay } from '../calendar/working-time.ts';
import type { Deps } from '../deps.ts';
import {
  findIssuesByLedgerKey,
  insertLedgerRecords,
  reserveIssueNumbers,
} from './import-issue.store.ts';
import { issueCodeOf } from './issue.store.ts';
import { type LedgerIssue, ledgerRecords } from './ledger-issue.ts';

/** A ledger in batches of at most 1,000 rows. */
export interface Ledger {
  /** Rows that were not merged into others. */
  standing(): AsyncIterable<LedgerIssue[]>;
  /** Rows merged into others, which were imported before or are among those above. */
  merged(): AsyncIterable<LedgerIssue[]>;
}

/** What an import of a ledger did. */
export interface LedgerImportResult {
  created: number;
  /** Rows that had been imported before and were left as they are. */
  known: number;
}

/**
 * Records a ledger: all of it or nothing. A row that was recorded before is left as it is, since its
 * issue may have gone on here. What happened before the import is dated as the ledger dates it.
 */
export async function importIssues(deps: Deps, ledger: Ledger): Promise<LedgerImportResult> {
  const result: LedgerImportResult = { created: 0, known: 0 };
  await deps.db.transaction(async (tx) => {
    for (const batches of [ledger.standing(), ledger.merged()]) {
      for await (const batch of batches) {
        const created = await recordBatch(deps, tx, batch);
        result.created += created;
        result.known += batch.length - created;
      }
    }
  });
  return result;
}

/** Which ledger keys are recorded already, with the state their issues are in now. */
export async function findRecordedStates(
  { db }: Pick<Deps, 'db'>,
  keys: readonly string[],
): Promise<Map<string, string>> {
  const recorded = await findIssuesByLedgerKey(db, keys);
  return new Map([...recorded].map(([key, { state }]) => [key, state]));
}

async function unrecorded(tx: Tx, batch: readonly LedgerIssue[]): Promise<LedgerIssue[]> {
  const recorded = await findIssuesByLedgerKey(
    tx,
    batch.map(({ ledgerKey }) => ledgerKey),
  );
  return batch.filter(({ ledgerKey }) => !recorded.has(ledgerKey));
}

async function recordBatch(deps: Deps, tx: Tx, batch: readonly LedgerIssue[]): Promise<number> {
  const rows = await unrecorded(tx, batch);
  const book = await deps.readRuleBook();
  const now = deps.clock.now();
  const takeCode = await reserveCodes(deps, rows);
  const targets = await findIssuesByLedgerKey(
    tx,
    rows.flatMap(({ mergedIntoKey }) => (mergedIntoKey === null ? [] : [mergedIntoKey])),
  );
  await insertLedgerRecords(
    tx,
    rows.map((row) =>
      ledgerRecords(
        row,
        {
          id: deps.newId(),
          summonsId: deps.newId(),
          code: takeCode(row),
          mergedInto: targets.get(row.mergedIntoKey ?? '') ?? null,
        },
        book,
        { now, newId: () => deps.newId() },
      ),
    ),
  );
  return rows.length;
}

/**
 * Takes codes outside the import's transaction: their counters held to the end of a long import would
 * keep everybody else from reporting. An import that fails leaves a gap in the numbers.
 */
async function reserveCodes(
  { db }: Deps,
  rows: readonly LedgerIssue[],
): Promise<(row: LedgerIssue) => string> {
  const countByDay = new Map<string, number>();
  for (const row of rows) {
    const day = shanghaiDay(row.reportedAt);
    countByDay.set(day, (countByDay.get(day) ?? 0) + 1);
  }
  const lastByDay = await reserveIssueNumbers(db, countByDay);
  return ({ reportedAt }) => {
    const day = shanghaiDay(reportedAt);
    const left = countByDay.get(day) ?? 0;
    countByDay.set(day, left - 1);
    return issueCodeOf(day, (lastByDay.get(day) ?? 0) - left + 1);
  };
}
