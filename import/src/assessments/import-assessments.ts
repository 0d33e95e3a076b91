import { findAssessmentsOf } from '@lianxi/housing/assessment/assessment.store';
import {
  type AssessedProject,
  type AssessmentTerms,
  notifyAssessments,
} from '@lianxi/housing/assessment/notify-assessments.service';
import { shanghaiDay } from '@lianxi/joint-meeting/calendar/working-time';
import { dueBy, ruleOf } from '@lianxi/joint-meeting/deadline/deadline';
import {
  type CompoundIndex,
  compoundNamed,
  type KnownCompound,
  readCompoundIndex,
} from '../compound-index.ts';
import { emptyResult, type ImportOptions, type ImportResult } from '../import-run.ts';
import { dayOf } from '../moments.ts';
import { points } from '../numbers.ts';
import type { Office } from '../office.ts';
import { createRowReader, type RowReader } from '../row-reader.ts';
import type { Table, TableShape } from '../table.ts';
import { limitedLine } from '../terms.ts';
import { readTerritory, type TerritoryDirectory } from '../territory.ts';
import { assessmentColumns, type AssessmentField } from './assessment-columns.ts';

/** Columns of a third party's scores. */
export const assessmentShape: TableShape<AssessmentField> = {
  columns: assessmentColumns,
  required: [['compoundCode', 'compound'], ['assessor'], ['assessedOn'], ['score']],
  reasonToLeaveOut: () => null,
};

const name = limitedLine(1, 100);

interface Directories {
  compounds: CompoundIndex;
  territory: TerritoryDirectory;
}

/**
 * Imports the scores of companies' projects and notifies the companies of them. A row is known again by
 * compound, day and assessor; a score that was notified is not changed by a file, only by the answer to
 * an objection.
 */
export async function importAssessments(
  office: Office,
  table: Table<AssessmentField>,
  options: ImportOptions,
): Promise<ImportResult> {
  table.warnings.forEach(options.onWarning);
  const result = emptyResult();
  const projects = await readProjects(office, table, options, result);
  if (result.faultyRows > 0 && !options.skipBad) return { ...result, outcome: 'refused' };
  if (options.dryRun) {
    const known = await scoresOf(office, projects);
    const unchanged = projects.filter((project) => known.has(keyOf(project))).length;
    options.onProgress(1);
    return { ...result, created: projects.length - unchanged, unchanged };
  }
  const counts = await notifyAssessments(office.housing, projects, await termsNow(office));
  options.onProgress(1);
  return { ...result, ...counts, outcome: 'imported' };
}

/** Grades and term by the rules and the calendar of the neutral office. */
async function termsNow({ jointMeeting, housing }: Office): Promise<AssessmentTerms> {
  const book = await jointMeeting.readRuleBook();
  const now = housing.clock.now();
  return {
    gradeAFrom: ruleOf(book, 'assessment.third-party.grade-A', now).value,
    keepGradeFrom: ruleOf(book, 'assessment.third-party.keep-grade', now).value,
    objectionDueAt: dueBy(book, 'assessment.third-party.objection', now),
  };
}

type ReadProject = AssessedProject & { reader: RowReader<AssessmentField> };

async function readProjects(
  office: Office,
  table: Table<AssessmentField>,
  options: ImportOptions,
  result: ImportResult,
): Promise<AssessedProject[]> {
  const [compounds, territory] = await Promise.all([
    readCompoundIndex(office),
    readTerritory(office),
  ]);
  const today = shanghaiDay(office.housing.clock.now());
  const lineByKey = new Map<string, number>();
  const readers: RowReader<AssessmentField>[] = [];
  const read: ReadProject[] = [];
  for await (const row of table.rows()) {
    const reader = createRowReader(row, table.header, assessmentColumns, options.locale);
    readers.push(reader);
    const compound = readCompound(reader, { compounds, territory });
    const assessedOn = reader.require('assessedOn', dayOf);
    const assessor = reader.require('assessor', limitedLine(2, 100));
    const score = reader.require('score', points);
    if (assessedOn !== null && assessedOn > today) reader.fault('assessedOn', 'in_the_future');
    if (compound !== null && compound.companyUscc === null) {
      reader.fault(reader.has('compound') ? 'compound' : 'compoundCode', 'no_company');
    }
    const companyUscc = compound?.companyUscc ?? null;
    if (
      compound !== null &&
      companyUscc !== null &&
      assessedOn !== null &&
      assessor !== null &&
      score !== null
    ) {
      const project = { compoundId: compound.id, companyUscc, assessor, assessedOn, score };
      const earlier = lineByKey.get(keyOf(project));
      if (earlier !== undefined) reader.fault('assessedOn', 'repeated', String(earlier));
      lineByKey.set(keyOf(project), row.line);
      read.push({ ...project, reader });
    }
    options.onProgress(row.bytesRead / table.look.bytes / 2);
  }
  const known = await scoresOf(office, read);
  for (const project of read) {
    const notified = known.get(keyOf(project));
    if (notified !== undefined && notified !== project.score) {
      project.reader.fault('score', 'other_score', String(notified));
    }
  }
  result.rows = readers.length;
  result.faultyRows = readers.filter(({ faults }) => faults.length > 0).length;
  for (const { faults } of readers) faults.forEach(options.onFault);
  return read
    .filter(({ reader }) => reader.faults.length === 0)
    .map(({ reader: _, ...project }) => project);
}

/** The compound of a row, by its code or else by its name; null when that is a fault. */
function readCompound(
  reader: RowReader<AssessmentField>,
  { compounds, territory }: Directories,
): KnownCompound | null {
  const code = reader.read('compoundCode', name);
  const compoundName = reader.read('compound', name);
  const community = reader.read('community', name);
  if (code !== null) {
    const found = compounds.byCode(code);
    if (found === null) reader.fault('compoundCode', 'unknown_compound');
    return found;
  }
  if (compoundName === null) {
    if (reader.faults.length === 0) reader.fault('compound', 'required');
    return null;
  }
  const place = territory.find(null, community);
  const communityId = place.kind === 'known' ? place.communityId : null;
  const found = compoundNamed(compounds, compoundName, communityId);
  if (typeof found !== 'string') return found;
  reader.fault('compound', found);
  return null;
}

/** Scores that were notified already, by what a row is known again by. */
async function scoresOf(
  { housing }: Office,
  projects: readonly AssessedProject[],
): Promise<Map<string, number>> {
  const ids = [...new Set(projects.map(({ compoundId }) => compoundId))];
  const rows = await findAssessmentsOf(housing.db, ids);
  return new Map(rows.map((row) => [keyOf(row), row.score]));
}

function keyOf({
  compoundId,
  assessedOn,
  assessor,
}: Pick<AssessedProject, 'compoundId' | 'assessedOn' | 'assessor'>): string {
  return `${compoundId} ${assessedOn} ${assessor}`;
}
