import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { ServiceName } from '@lianxi/db/migrate';
import type { Locale } from '@lianxi/kit/locale';
import { assessmentShape, importAssessments } from './assessments/import-assessments.ts';
import { calendarShape, importCalendar } from './calendar/import-calendar.ts';
import { failed, faultOfFile, unreadable, usage } from './command-texts.ts';
import { importCompounds, registerShape } from './compounds/import-compounds.ts';
import type { ImportOptions, ImportResult } from './import-run.ts';
import { importIssues, ledgerShape } from './issues/import-issues.ts';
import { type Office, openOffice } from './office.ts';
import { createProgress, type ProgressOutput } from './progress.ts';
import { createWarnings, faultLine, summaryLines } from './report.ts';
import { openTable } from './table.ts';

/** How the command ends: done; faults in the file; command or file unreadable; database failed. */
export type ExitCode = 0 | 1 | 2 | 3;

/** What the command works with. */
export interface CommandEnvironment {
  locale: Locale;
  /** Where the path of the file starts. */
  folder: string;
  /** Called only once the file is found to be a table of the kind. */
  openDatabase(): Promise<{ urls: Record<ServiceName, string>; stop(): Promise<void> }>;
  output: { write(text: string): unknown };
  progress: ProgressOutput;
}

type Run = (office: Office, options: ImportOptions) => Promise<ImportResult>;

const kinds = ['compounds', 'issues', 'calendar', 'assessments'] as const;

interface Command {
  kind: (typeof kinds)[number];
  path: string;
  dryRun: boolean;
  skipBad: boolean;
}

/** Runs `compounds FILE.csv`, `issues`, `calendar` or `assessments` with its flags. */
export async function runImportCommand(
  args: string[],
  environment: CommandEnvironment,
): Promise<ExitCode> {
  const { locale, output } = environment;
  const say = (line: string) => output.write(`${line}\n`);
  const command = readCommand(args, environment.folder);
  if (command === null) {
    say(usage[locale]);
    return 2;
  }
  if (!(await isReadable(command.path))) {
    say(unreadable(command.path, locale));
    return 2;
  }
  try {
    return await runOn(await openRun(command), command, environment);
  } catch (error) {
    const fault = faultOfFile(error, locale);
    say(fault ?? failed(error, locale));
    return fault === null ? 3 : 1;
  }
}

function readCommand(args: string[], folder: string): Command | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean' }, 'skip-bad': { type: 'boolean' } },
    });
    const [named, path, ...more] = positionals;
    const kind = kinds.find((known) => known === named);
    if (kind === undefined || path === undefined || more.length > 0) return null;
    return {
      kind,
      path: resolve(folder, path),
      dryRun: values['dry-run'] ?? false,
      skipBad: values['skip-bad'] ?? false,
    };
  } catch {
    // An unknown flag: the usage answers it.
    return null;
  }
}

async function isReadable(path: string): Promise<boolean> {
  try {
    await using file = await open(path);
    return (await file.stat()).isFile();
  } catch {
    // Missing, a folder or forbidden: all the same to who named it.
    return false;
  }
}

/** Reads the header before anything else, as a file without our columns needs no database. */
async function openRun({ kind, path }: Command): Promise<Run> {
  switch (kind) {
    case 'compounds': {
      const table = await openTable(path, registerShape);
      return (office, options) => importCompounds(office, table, options);
    }
    case 'issues': {
      const table = await openTable(path, ledgerShape);
      return (office, options) => importIssues(office, table, options);
    }
    case 'calendar': {
      const table = await openTable(path, calendarShape);
      return (office, options) => importCalendar(office, table, options);
    }
    case 'assessments': {
      const table = await openTable(path, assessmentShape);
      return (office, options) => importAssessments(office, table, options);
    }
  }
}

async function runOn(
  run: Run,
  { dryRun, skipBad }: Command,
  { locale, openDatabase, output, progress: progressOutput }: CommandEnvironment,
): Promise<ExitCode> {
  const progress = createProgress(progressOutput, locale);
  const warnings = createWarnings();
  const say = (line: string) => {
    progress.clear();
    output.write(`${line}\n`);
  };
  const database = await openDatabase();
  try {
    await using office = await openOffice(database.urls);
    const result = await run(office, {
      dryRun,
      skipBad,
      locale,
      onFault: (fault) => say(faultLine(fault, locale)),
      onWarning: warnings.add,
      onProgress: progress.show,
    });
    for (const line of warnings.lines(locale)) say(line);
    for (const line of summaryLines(result, locale)) say(line);
    return result.faultyRows > 0 && !skipBad ? 1 : 0;
  } finally {
    await database.stop();
  }
}
