import { createHash } from 'node:crypto';
import type { IssueCategory } from '@lianxi/db/joint-meeting';
import {
  ledStates,
  type LedgerIssue,
  type LedgerState,
} from '@lianxi/joint-meeting/issue/ledger-issue';
import { type CompoundIndex, compoundNamed, type KnownCompound } from '../compound-index.ts';
import type { Fault } from '../fault.ts';
import { type Moment, momentOf } from '../moments.ts';
import { comparable } from '../plain-text.ts';
import type { RowReader } from '../row-reader.ts';
import { limitedLine, limitedText, termOf } from '../terms.ts';
import type { TerritoryDirectory } from '../territory.ts';
import { departmentList, oneDepartment } from './department-directory.ts';
import {
  categoryNames,
  type IssueField,
  satisfactionNames,
  sourceNames,
  stateNames,
  urgencyNames,
} from './issue-columns.ts';

/** A row of a ledger that can be imported. */
export interface IssueEntry {
  line: number;
  issue: LedgerIssue;
  /** Fault to tell when the row it was merged into is not there; null for rows not merged. */
  unknownTarget: Fault | null;
}

/** What rows are matched with. */
export interface IssueDirectories {
  compounds: CompoundIndex;
  territory: TerritoryDirectory;
  departmentCode(name: string): string | null;
  /** Categories that a community may handle itself. */
  communityDuties: ReadonlySet<IssueCategory>;
}

const titleMaxLength = 200;
/** Of a title made from the description. */
const madeTitleLength = 40;

const defaultSource = { zh: '现场', en: 'ON_SITE' };

const name = limitedLine(1, 100);
const category = termOf(categoryNames);
const urgency = termOf(urgencyNames);
const source = termOf(sourceNames);
const state = termOf(stateNames);
const satisfaction = termOf(satisfactionNames);

/** The ledger key of an office's own number. */
export function numberKey(number: string): string {
  return `no:${number.normalize('NFKC')}`;
}

/** Reads a row of a ledger; null when it has faults, which the reader then holds. */
export function parseIssue(
  row: RowReader<IssueField>,
  cells: ReadonlyMap<IssueField, string>,
  directories: IssueDirectories,
  now: Date,
): IssueEntry | null {
  const ledgerNumber = row.read('number', limitedLine(1, 100));
  const texts = readTexts(row);
  const rowCategory = row.require('category', category);
  const rowState = readState(row);
  const place = readPlace(row, directories);
  const times = readTimes(row, rowState, now);
  const lead = row.read('lead', oneDepartment(directories.departmentCode));
  const assists = row.read('assists', departmentList(directories.departmentCode)) ?? [];
  const result = row.read('result', limitedText(1, 2_000));
  const mergedInto = row.read('mergedInto', limitedLine(1, 100));
  const mark = row.read('satisfaction', satisfaction);
  const rowSource = row.read('source', source);
  const rowUrgency = row.read('urgency', urgency);
  if (row.faults.length === 0) {
    if (ledStates.includes(rowState) && lead === null) row.fault('lead', 'lead_missing');
    if (rowState === 'SELF_HANDLING' && !directories.communityDuties.has(rowCategory ?? 'OTHER')) {
      row.fault('category', 'not_on_duty_list');
    }
    if (rowState === 'REFUSED' && result === null) row.fault('result', 'ground_missing');
    if (rowState === 'MERGED' && mergedInto === null)
      row.fault('mergedInto', 'merge_target_missing');
  }
  if (texts === null || rowCategory === null || times === null || row.faults.length > 0)
    return null;
  if (rowSource === null) row.warn('source', 'assumed', defaultSource[row.locale]);
  return {
    line: row.line,
    unknownTarget:
      rowState === 'MERGED' ? row.describe('mergedInto', 'merge_target_unknown') : null,
    issue: {
      ledgerKey: ledgerNumber === null ? contentKey(cells) : numberKey(ledgerNumber),
      ledgerNumber,
      ...texts,
      category: rowCategory,
      urgency: rowUrgency ?? 'ORDINARY',
      source: rowSource ?? 'ON_SITE',
      state: rowState,
      ...place,
      ...times,
      lead,
      assists,
      result,
      mergedIntoKey: rowState === 'MERGED' && mergedInto !== null ? numberKey(mergedInto) : null,
      satisfaction: mark === null ? null : Number(mark),
    },
  };
}

/** A row without a number is known again by what it says, in whatever order or encoding. */
function contentKey(cells: ReadonlyMap<IssueField, string>): string {
  const said = [...cells]
    .map(([field, text]) => [field, comparable(text)])
    .filter(([, text]) => text !== '')
    .toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1));
  return `row:${createHash('sha256').update(JSON.stringify(said)).digest('hex')}`;
}

/** Title and description; where a ledger has only one of them, it serves as both. */
function readTexts(row: RowReader<IssueField>): Pick<LedgerIssue, 'title' | 'description'> | null {
  const title = row.read('title', limitedLine(2, titleMaxLength));
  const description = row.read('description', limitedText(2, 5_000));
  if (title !== null) return { title, description: description ?? title };
  if (description === null) {
    if (row.faults.length === 0) row.fault(row.has('title') ? 'title' : 'description', 'required');
    return null;
  }
  const [firstLine = description] = description.split('\n');
  const made = firstLine.length > 1 ? firstLine : description.replaceAll('\n', ' ');
  const isLong = made.length > madeTitleLength;
  return { title: isLong ? `${[...made].slice(0, madeTitleLength).join('')}…` : made, description };
}

/** The state; a ledger without one holds new cases. */
function readState(row: RowReader<IssueField>): LedgerState {
  const told = row.read('state', state) ?? 'REPORTED';
  switch (told) {
    case 'DISPUTED':
    case 'SUSPENDED':
    case 'TERMINATED':
      row.fault('state', 'state_not_kept');
      return 'REPORTED';
    default:
      return told;
  }
}

type Place = Pick<LedgerIssue, 'compoundId' | 'communityId' | 'streetId' | 'place'>;

/** Where it happened: a compound by code or name, otherwise a community. */
function readPlace(row: RowReader<IssueField>, directories: IssueDirectories): Place {
  const code = row.read('compoundCode', limitedLine(1, 50));
  const compoundName = row.read('compound', name);
  const place = row.read('place', limitedLine(1, 200));
  const street = row.read('street', name);
  const community = row.read('community', name);
  const nowhere = { compoundId: null, communityId: null, streetId: null, place };

  const territory = directories.territory.find(street, community);
  const inTerritory = territory.kind === 'known' ? territory : null;
  if (code === null && compoundName === null) {
    if (territory.kind === 'fault') {
      row.fault(territory.field, reasonForUnknown(territory.reason));
    } else if (territory.kind === 'new') {
      row.fault('community', 'unknown_community');
    } else if (territory.kind === 'none') {
      if (row.faults.length === 0) row.fault('compound', 'place_missing');
    }
    return { ...nowhere, ...(inTerritory && territoryOf(inTerritory)) };
  }
  const compound =
    code === null
      ? findByName(row, directories.compounds, compoundName ?? '', inTerritory?.communityId ?? null)
      : directories.compounds.byCode(code);
  if (compound === null && code !== null) row.fault('compoundCode', 'unknown_compound');
  if (compound === null) return nowhere;
  const own =
    compound.communityId === null ? null : directories.territory.ofCommunity(compound.communityId);
  return {
    ...nowhere,
    compoundId: compound.id,
    ...(own ?? (inTerritory && territoryOf(inTerritory))),
  };
}

function territoryOf({ communityId, streetId }: { communityId: string; streetId: string }) {
  return { communityId, streetId };
}

/** A ledger makes no communities, so what a register might make is simply unknown here. */
function reasonForUnknown(reason: 'ambiguous_community' | 'community_without_street') {
  return reason === 'ambiguous_community' ? reason : 'unknown_community';
}

function findByName(
  row: RowReader<IssueField>,
  compounds: CompoundIndex,
  compoundName: string,
  communityId: string | null,
): KnownCompound | null {
  const found = compoundNamed(compounds, compoundName, communityId);
  if (typeof found !== 'string') return found;
  row.fault('compound', found);
  return null;
}

type Times = Pick<LedgerIssue, 'reportedAt' | 'acceptedAt' | 'dispatchedAt' | 'endedAt' | 'dueAt'>;

/** The times of a row, which follow one another and do not lie ahead. */
function readTimes(row: RowReader<IssueField>, rowState: LedgerState, now: Date): Times | null {
  const isNew = rowState === 'REPORTED';
  const reported = isNew ? row.read('reportedAt', momentOf) : row.require('reportedAt', momentOf);
  const reportedAt = reported?.at ?? now;
  if (reportedAt > now) row.fault('reportedAt', 'in_the_future');
  const read = (field: IssueField): Date | null => {
    const moment = row.read(field, momentOf);
    if (moment === null) return null;
    const at = notBefore(moment, reportedAt);
    if (at < reportedAt) row.fault(field, 'before_report');
    if (at > now) row.fault(field, 'in_the_future');
    return at;
  };
  const acceptedAt = read('acceptedAt');
  const dispatchedAt = read('dispatchedAt');
  const endedAt = read('endedAt');
  const due = row.read('dueAt', momentOf);
  const dueAt = due === null ? null : lastMomentOf(due);
  if (dueAt !== null && dueAt < reportedAt) row.fault('dueAt', 'before_report');
  if (rowState === 'CLOSED' && endedAt === null && row.faults.length === 0) {
    row.fault('endedAt', 'end_missing');
  }
  return row.faults.length > 0 ? null : { reportedAt, acceptedAt, dispatchedAt, endedAt, dueAt };
}

const dayMs = 86_400_000;

/** A time noted to the day only may be any of that day, so it is not before what came the same day. */
function notBefore({ at, dayOnly }: Moment, earliest: Date): Date {
  const isSameDay = dayOnly && earliest >= at && earliest.getTime() - at.getTime() < dayMs;
  return isSameDay ? earliest : at;
}

/** A deadline noted to the day only lasts until the end of that day. */
function lastMomentOf({ at, dayOnly }: Moment): Date {
  return dayOnly ? new Date(at.getTime() + dayMs - 1_000) : at;
}
