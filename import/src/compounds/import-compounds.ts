import type { Fault } from '../fault.ts';
import { type ImportOptions, type ImportResult, emptyResult, inBatches } from '../import-run.ts';
import { readCompoundIndex } from '../compound-index.ts';
import type { Office } from '../office.ts';
import { comparable } from '../plain-text.ts';
import { createRowReader } from '../row-reader.ts';
import type { Table, TableShape } from '../table.ts';
import { readTerritory } from '../territory.ts';
import { readCompanyIndex } from './company-index.ts';
import { compoundColumns, type CompoundField } from './compound-columns.ts';
import { type CompoundDirectories, type CompoundEntry, parseCompound } from './parse-compound.ts';
import { createPlacer } from './place-compounds.ts';
import { registerBatch } from './register-batch.ts';

/** Columns of a register. */
export const registerShape: TableShape<CompoundField> = {
  columns: compoundColumns,
  required: [['name'], ['code', 'community']],
  reasonToLeaveOut: () => null,
};

const batchSize = 500;

/**
 * Imports a compound register: all of it or nothing, unless faulty rows are to be skipped. What a
 * row does not say is left as it is, so the same file again changes nothing.
 */
export async function importCompounds(
  office: Office,
  table: Table<CompoundField>,
  options: ImportOptions,
): Promise<ImportResult> {
  table.warnings.forEach(options.onWarning);
  const directories = await readDirectories(office);
  const result = emptyResult();
  const entries = readEntries(office, table, directories, options, {
    onFault: options.onFault,
    onWarning: options.onWarning,
    onRow(isGood) {
      result.rows += 1;
      if (!isGood) result.faultyRows += 1;
    },
    shareOf: (share) => share / 2,
  });
  for await (const { isNew } of entries) {
    if (isNew) result.created += 1;
  }
  const isRefused = result.faultyRows > 0 && !options.skipBad;
  if (isRefused) return { ...result, outcome: 'refused', created: 0 };
  if (options.dryRun) return result;
  const written = await writeRegister(office, table, directories, options);
  options.onProgress(1);
  return { ...result, ...written, outcome: 'imported' };
}

async function readDirectories(office: Office): Promise<CompoundDirectories> {
  const [compounds, companies, territory] = await Promise.all([
    readCompoundIndex(office),
    readCompanyIndex(office),
    readTerritory(office),
  ]);
  return { compounds, companies, territory };
}

interface Listener {
  onFault(fault: Fault): void;
  onWarning(warning: Fault): void;
  onRow(isGood: boolean): void;
  shareOf(share: number): number;
}

/** Reads the good rows; each reading judges them alike, so the second one needs no list of the bad. */
async function* readEntries(
  office: Office,
  table: Table<CompoundField>,
  directories: CompoundDirectories,
  options: ImportOptions,
  listener: Listener,
): AsyncGenerator<CompoundEntry> {
  const now = office.housing.clock.now();
  const repeats = createRepeatFinder();
  for await (const row of table.rows()) {
    const reader = createRowReader(row, table.header, compoundColumns, options.locale);
    const entry = parseCompound(reader, directories, now);
    if (entry !== null) {
      const earlier = repeats.earlierLine(entry);
      if (earlier !== null) reader.fault('name', 'repeated', String(earlier));
    }
    const isGood = entry !== null && reader.faults.length === 0;
    listener.onRow(isGood);
    reader.faults.forEach(listener.onFault);
    if (isGood) {
      reader.warnings.forEach(listener.onWarning);
      yield entry;
    }
    options.onProgress(listener.shareOf(row.bytesRead / table.look.bytes));
  }
}

/** Finds rows that say the same compound: one code, or one name in one place with a code missing. */
function createRepeatFinder() {
  const lineByCode = new Map<string, number>();
  const lineByPlace = new Map<string, { line: number; isCoded: boolean }>();
  return {
    earlierLine(entry: CompoundEntry): number | null {
      const { territory, isCoded } = entry;
      const place =
        territory.kind === 'known'
          ? territory.communityId
          : territory.kind === 'new'
            ? comparable(`${territory.street}/${territory.community}`)
            : '';
      const placeKey = `${place}/${comparable(entry.name)}`;
      const samePlace = place === '' ? undefined : lineByPlace.get(placeKey);
      const line =
        lineByCode.get(entry.code) ??
        (samePlace !== undefined && !(samePlace.isCoded && isCoded) ? samePlace.line : null);
      if (line !== null) return line;
      lineByCode.set(entry.code, entry.line);
      lineByPlace.set(placeKey, { line: entry.line, isCoded });
      return null;
    },
  };
}

type Written = Pick<
  ImportResult,
  'created' | 'updated' | 'unchanged' | 'placed' | 'newStreets' | 'newCommunities'
>;

/**
 * Writes both subgraphs' shares, each in one transaction. Housing commits first: if the machine dies
 * between the two, compounds are registered and not yet placed, and the same import again places them.
 */
async function writeRegister(
  office: Office,
  table: Table<CompoundField>,
  before: CompoundDirectories,
  options: ImportOptions,
): Promise<Written> {
  // The first reading added the file's companies to its index; this one has to find them new again.
  const directories = { ...before, companies: await readCompanyIndex(office) };
  const entries = readEntries(office, table, directories, options, {
    onFault: () => {},
    onWarning: () => {},
    onRow: () => {},
    shareOf: (share) => 0.5 + share / 2,
  });
  const counts = { created: 0, updated: 0, unchanged: 0, placed: 0 };
  return office.communities.db.transaction(async (communitiesTx) => {
    const placer = createPlacer(
      { ...office.communities, db: communitiesTx },
      directories.territory,
    );
    await office.housing.db.transaction(async (housingTx) => {
      for await (const batch of inBatches(entries, batchSize)) {
        const registered = await registerBatch(housingTx, office.housing.clock, batch);
        counts.placed += await placer.place(batch, registered.idByCode);
        counts.created += registered.created;
        counts.updated += registered.updated;
        counts.unchanged += registered.unchanged;
      }
    });
    return { ...counts, newStreets: placer.newStreets, newCommunities: placer.newCommunities };
  });
}
