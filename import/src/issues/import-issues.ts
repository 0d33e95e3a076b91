import {
  findRecordedStates,
  importIssues as recordLedger,
} from '@lianxi/joint-meeting/issue/import-issues.service';
import type { LedgerIssue, LedgerState } from '@lianxi/joint-meeting/issue/ledger-issue';
import { readDutyCatalogue } from '@lianxi/joint-meeting/duty/duty.store';
import { readCompoundIndex } from '../compound-index.ts';
import type { Fault } from '../fault.ts';
import { emptyResult, type ImportOptions, type ImportResult, inBatches } from '../import-run.ts';
import type { Office } from '../office.ts';
import { createRowReader } from '../row-reader.ts';
import type { Row } from '../read-rows.ts';
import type { Table, TableShape } from '../table.ts';
import { readTerritory } from '../territory.ts';
import { readDepartmentNames } from './department-directory.ts';
import { issueColumns, type IssueField, personalHeader } from './issue-columns.ts';
import { type IssueDirectories, type IssueEntry, parseIssue } from './parse-issue.ts';
import { createMergeCheck } from './merge-check.ts';

/** Columns of a ledger. */
export const ledgerShape: TableShape<IssueField> = {
  columns: issueColumns,
  required: [['title', 'description'], ['category'], ['compound', 'compoundCode', 'community']],
  reasonToLeaveOut: (header) => (personalHeader.test(header) ? 'personal_column' : null),
};

const batchSize = 500;

/** A ledger with all that its rows are judged by, so that every reading judges them alike. */
interface LedgerFile {
  table: Table<IssueField>;
  directories: IssueDirectories;
  options: ImportOptions;
  now: Date;
}

/**
 * Imports an issue ledger: all of it or nothing, unless faulty rows are to be skipped. Rows that were
 * imported before are left alone, so the same file again changes nothing.
 */
export async function importIssues(
  office: Office,
  table: Table<IssueField>,
  options: ImportOptions,
): Promise<ImportResult> {
  table.warnings.forEach(options.onWarning);
  const directories = await readDirectories(office);
  const file = { table, directories, options, now: office.jointMeeting.clock.now() };
  const { result, faultyLines, states } = await lookThrough(office, file);
  const isRefused = result.faultyRows > 0 && !options.skipBad;
  if (isRefused) return { ...result, outcome: 'refused', created: 0 };
  if (options.dryRun) return result;

  async function* readAgain(part: Part, isWanted: (state: LedgerState) => boolean) {
    // A reading for nothing is spared.
    if (![...states].some(isWanted)) return;
    const wanted = goodIssues(file, faultyLines, part, isWanted);
    yield* inBatches(wanted, batchSize);
  }
  const written = await recordLedger(office.jointMeeting, {
    standing: () => readAgain({ first: 0.3, share: 0.6 }, (state) => state !== 'MERGED'),
    merged: () => readAgain({ first: 0.9, share: 0.1 }, (state) => state === 'MERGED'),
  });
  options.onProgress(1);
  return { ...result, outcome: 'imported', created: written.created, unchanged: written.known };
}

async function readDirectories(office: Office): Promise<IssueDirectories> {
  const [compounds, territory, departmentCode, catalogue] = await Promise.all([
    readCompoundIndex(office),
    readTerritory(office),
    readDepartmentNames(office),
    readDutyCatalogue(office.jointMeeting.db),
  ]);
  const communityDuties = new Set(
    catalogue.filter((item) => item.onCommunityDutyList).map((item) => item.category),
  );
  return { compounds, territory, departmentCode, communityDuties };
}

interface LookedThrough {
  result: ImportResult;
  /** Rows whose fault shows only against the whole file; those of one row show at each reading. */
  faultyLines: ReadonlySet<number>;
  states: ReadonlySet<LedgerState>;
}

/** The first reading: counts, and tells every fault. */
async function lookThrough(office: Office, file: LedgerFile): Promise<LookedThrough> {
  const { onFault, onWarning } = file.options;
  const result = emptyResult();
  const merges = createMergeCheck();
  const states = new Set<LedgerState>();
  async function* goodEntries(): AsyncGenerator<IssueEntry> {
    for await (const { entry, faults, warnings } of readIssues(file, { first: 0, share: 0.3 })) {
      result.rows += 1;
      if (entry === null) {
        result.faultyRows += 1;
        faults.forEach(onFault);
        continue;
      }
      warnings.forEach(onWarning);
      merges.note(entry);
      states.add(entry.issue.state);
      yield entry;
    }
  }

  const findRecorded = (keys: string[]) => findRecordedStates(office.jointMeeting, keys);
  for await (const batch of inBatches(goodEntries(), batchSize)) {
    const recorded = await findRecorded(batch.map(({ issue }) => issue.ledgerKey));
    merges.noteRecorded(recorded);
    result.unchanged += recorded.size;
    result.created += batch.length - recorded.size;
  }
  const broken = await merges.finish(findRecorded);
  for (const { fault, isRecorded } of broken) {
    onFault(fault);
    result.faultyRows += 1;
    if (isRecorded) result.unchanged -= 1;
    else result.created -= 1;
  }
  return { result, states, faultyLines: new Set(broken.map(({ fault }) => fault.line ?? 0)) };
}

/** The share of the whole work that one reading is, and what was done before it. */
interface Part {
  first: number;
  share: number;
}

async function* goodIssues(
  file: LedgerFile,
  faultyLines: ReadonlySet<number>,
  part: Part,
  isWanted: (state: LedgerState) => boolean,
): AsyncGenerator<LedgerIssue> {
  for await (const { entry } of readIssues(file, part)) {
    if (entry === null || faultyLines.has(entry.line) || !isWanted(entry.issue.state)) continue;
    yield entry.issue;
  }
}

interface ReadIssue {
  /** Null when the row has faults. */
  entry: IssueEntry | null;
  faults: readonly Fault[];
  warnings: readonly Fault[];
}

/** Reads every row of the ledger. */
async function* readIssues(
  { table, directories, options, now }: LedgerFile,
  part: Part,
): AsyncGenerator<ReadIssue> {
  const lineByKey = new Map<string, number>();
  for await (const row of table.rows()) {
    const reader = createRowReader(row, table.header, issueColumns, options.locale);
    const parsed = parseIssue(reader, cellsOf(row, table), directories, now);
    const earlier = parsed === null ? undefined : lineByKey.get(parsed.issue.ledgerKey);
    if (earlier !== undefined) reader.fault('number', 'repeated', String(earlier));
    else if (parsed !== null) lineByKey.set(parsed.issue.ledgerKey, row.line);
    yield {
      entry: earlier === undefined ? parsed : null,
      faults: reader.faults,
      warnings: reader.warnings,
    };
    options.onProgress(part.first + part.share * (row.bytesRead / table.look.bytes));
  }
}

function cellsOf(row: Row, { header }: Table<IssueField>): Map<IssueField, string> {
  return new Map([...header.columns].map(([field, { index }]) => [field, row.cells[index] ?? '']));
}
