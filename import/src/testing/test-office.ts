import { createTestDatabase, type TestDatabase } from '@lianxi/db/testing';
import type { Locale } from '@lianxi/kit/locale';
import { assessmentShape, importAssessments } from '../assessments/import-assessments.ts';
import { calendarShape, importCalendar } from '../calendar/import-calendar.ts';
import { importCompounds, registerShape } from '../compounds/import-compounds.ts';
import type { Fault } from '../fault.ts';
import type { ImportOptions, ImportResult } from '../import-run.ts';
import { importIssues, ledgerShape } from '../issues/import-issues.ts';
import { type Office, openOffice } from '../office.ts';
import { openTable } from '../table.ts';

/** When the tests import. */
export const testNow = new Date('2026-11-20T09:00:00+08:00');

type ImportKind = 'compounds' | 'issues' | 'calendar' | 'assessments';

/** A database of its own with the services that an import needs. */
export interface TestOffice extends AsyncDisposable {
  database: TestDatabase;
  office: Office;
  importFile(
    kind: ImportKind,
    path: string,
    flags?: { dryRun?: boolean; skipBad?: boolean; locale?: Locale },
  ): Promise<TestImport>;
}

/** What an import said and did. */
export interface TestImport extends ImportResult {
  faults: Fault[];
  warnings: Fault[];
}

/** Opens an office for a test file; dispose of it at the end. */
export async function openTestOffice(): Promise<TestOffice> {
  const database = await createTestDatabase();
  const office = await openOffice(database.urls, { now: () => testNow });
  return {
    database,
    office,
    async importFile(kind, path, flags = {}) {
      const faults: Fault[] = [];
      const warnings: Fault[] = [];
      const options: ImportOptions = {
        dryRun: false,
        skipBad: false,
        locale: 'zh',
        onFault: (fault) => faults.push(fault),
        onWarning: (warning) => warnings.push(warning),
        onProgress: () => {},
        ...flags,
      };
      const result = await importKind(office, kind, path, options);
      return { ...result, faults, warnings };
    },
    async [Symbol.asyncDispose]() {
      await office[Symbol.asyncDispose]();
      await database.drop();
    },
  };
}

async function importKind(
  office: Office,
  kind: ImportKind,
  path: string,
  options: ImportOptions,
): Promise<ImportResult> {
  switch (kind) {
    case 'compounds':
      return importCompounds(office, await openTable(path, registerShape), options);
    case 'issues':
      return importIssues(office, await openTable(path, ledgerShape), options);
    case 'calendar':
      return importCalendar(office, await openTable(path, calendarShape), options);
    case 'assessments':
      return importAssessments(office, await openTable(path, assessmentShape), options);
  }
}
