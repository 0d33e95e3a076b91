import type { Executor, Tx } from '@lianxi/db';
import { shanghaiDay } from '../calendar/working-time.ts';
import type { Acting, Deps } from '../deps.ts';
import {
  findIssuesByLedgerKey,
  insertLedgerRecords,
  reserveIssueNumbers,
} from './import-issue.store.ts';
import { issueCodeOf } from './issue.store.ts';
import { importActor, type LedgerIssue, ledgerRecords } from './ledger-issue.ts';
import { reportIssue } from './report-issue.service.ts';

/** A ledger in batches of at most 1,000 rows. */
export interface Ledger {
  /** Rows whose case has gone on since it was reported, but for merged ones. */
  handled(): AsyncIterable<LedgerIssue[]>;
  /** Rows that wait to be accepted. */
  reported(): AsyncIterable<LedgerIssue[]>;
  /** Rows merged into others, which are recorded before or among the rows above. */
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
  await deps.catchUp();
  const result: LedgerImportResult = { created: 0, known: 0 };
  await deps.db.transaction(async (tx) => {
    for await (const batch of ledger.handled()) {
      // Codes are taken outside the transaction: their counters held to the end of a long import
      // would keep everybody else from reporting. A failed import leaves a gap in the numbers.
      count(result, batch.length, await recordHandled(deps, tx, batch, deps.db));
    }
    // Last, as from here on the transaction itself holds the counters.
    for await (const batch of ledger.reported()) {
      count(result, batch.length, await reportEach(deps, tx, batch));
    }
    for await (const batch of ledger.merged()) {
      count(result, batch.length, await recordHandled(deps, tx, batch, tx));
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

function count(result: LedgerImportResult, rows: number, created: number): void {
  result.created += created;
  result.known += rows - created;
}

async function unrecorded(tx: Tx, batch: readonly LedgerIssue[]): Promise<LedgerIssue[]> {
  const recorded = await findIssuesByLedgerKey(
    tx,
    batch.map(({ ledgerKey }) => ledgerKey),
  );
  return batch.filter(({ ledgerKey }) => !recorded.has(ledgerKey));
}

async function recordHandled(
  deps: Deps,
  tx: Tx,
  batch: readonly LedgerIssue[],
  counters: Executor,
): Promise<number> {
  const rows = await unrecorded(tx, batch);
  const book = await deps.readRuleBook();
  const takeCode = await reserveCodes(counters, rows);
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
      ),
    ),
  );
  return rows.length;
}

async function reserveCodes(
  counters: Executor,
  rows: readonly LedgerIssue[],
): Promise<(row: LedgerIssue) => string> {
  const countByDay = new Map<string, number>();
  for (const row of rows) {
    const day = shanghaiDay(row.reportedAt);
    countByDay.set(day, (countByDay.get(day) ?? 0) + 1);
  }
  const lastByDay = await reserveIssueNumbers(counters, countByDay);
  return ({ reportedAt }) => {
    const day = shanghaiDay(reportedAt);
    const left = countByDay.get(day) ?? 0;
    countByDay.set(day, left - 1);
    return issueCodeOf(day, (lastByDay.get(day) ?? 0) - left + 1);
  };
}

/** New cases come in as if somebody reported them at the ledger's time. */
async function reportEach(deps: Deps, tx: Tx, batch: readonly LedgerIssue[]): Promise<number> {
  const rows = await unrecorded(tx, batch);
  for (const row of rows) {
    const outcome = await reportIssue(
      { ...deps, db: tx, clock: { now: () => row.reportedAt } },
      importerFor(row),
      {
        title: row.title,
        description: row.description,
        category: row.category,
        urgency: row.urgency,
        source: row.source,
        compoundId: row.compoundId,
        place: row.place,
        // The ledger numbers its cases, so two alike are two.
        confirmedNotDuplicate: true,
      },
      row.ledgerKey,
    );
    if (outcome.__typename !== 'ReportIssueSuccess') {
      throw new Error(`The ledger row ${row.ledgerKey} was refused: ${JSON.stringify(outcome)}`);
    }
  }
  return rows.length;
}

/** The importer acts in the territory of the row, which decides where a case without a compound lies. */
function importerFor({ communityId, streetId }: LedgerIssue): Acting {
  return {
    locale: 'zh',
    viewer: {
      userId: importActor.id,
      name: importActor.name,
      role: 'OFFICE_SECRETARY',
      departmentCode: null,
      communityId,
      streetId,
      companyUscc: null,
    },
  };
}
