import type {
  ClaimRole,
  ClaimRow,
  IssueEventType,
  IssueRow,
  issues,
  IssueState,
} from '@lianxi/db/joint-meeting';
import type { NewEvent } from '@lianxi/kit/events';
import type { NewClock } from '../clock/clock.store.ts';
import { handledStates, stateClockOf } from '../clock/state-clock.ts';
import { dueBy, dueSoonFrom, type RuleBook } from '../deadline/deadline.ts';
import { type Called, callTimes } from '../summons/call-clocks.ts';
import type { NewSummons, NewTarget } from '../summons/summons.store.ts';
import type { NewTimelineEntry } from '../timeline/timeline.store.ts';
import { ledgerClocks } from './ledger-clocks.ts';

/** A state that a ledger can give: the others rest on records that a ledger does not have. */
export type LedgerState = Exclude<IssueState, 'DISPUTED' | 'SUSPENDED' | 'TERMINATED'>;

/** A row of an office's ledger, checked and resolved. */
export interface LedgerIssue extends Pick<
  IssueRow,
  | 'title'
  | 'description'
  | 'category'
  | 'urgency'
  | 'source'
  | 'place'
  | 'compoundId'
  | 'communityId'
  | 'streetId'
  | 'satisfaction'
> {
  state: LedgerState;
  /** By which the row is known again. */
  ledgerKey: string;
  /** The office's own number of the row; null when it has none. */
  ledgerNumber: string | null;
  reportedAt: Date;
  acceptedAt: Date | null;
  /** When departments were called or took it over. */
  dispatchedAt: Date | null;
  /** When it was closed, refused or merged; a closed row has it. */
  endedAt: Date | null;
  /** Null: by the rules in force. */
  dueAt: Date | null;
  /** What came of it; the ground where the row is refused. */
  result: string | null;
  lead: string | null;
  assists: readonly string[];
  /** Ledger key of the row it was merged into, for merged rows. */
  mergedIntoKey: string | null;
}

/** Who stands behind imported records. */
export const importActor = { id: 'import', name: '台账导入' };

/** The rows that record one ledger issue. */
export interface LedgerRecords {
  issue: typeof issues.$inferInsert;
  timeline: NewTimelineEntry[];
  events: NewEvent[];
  claims: Omit<ClaimRow, 'taskCount' | 'doneTaskCount' | 'openMandatoryTasks'>[];
  summons: NewSummons | null;
  targets: NewTarget[];
  clocks: NewClock[];
}

interface LedgerStep {
  type: IssueEventType;
  at: Date;
  departmentCode?: string;
  text?: string | null;
  payload?: Record<string, unknown>;
}

/** States that a row reaches only with a leading department. */
export const ledStates: readonly LedgerState[] = ['SUMMONED', 'IN_HANDLING', 'PENDING_VERIFY'];

const signedOffStates: readonly LedgerState[] = ['PENDING_VERIFY', 'CALLBACK', 'CLOSED'];
const claimedStates: readonly LedgerState[] = ['SELF_HANDLING', 'IN_HANDLING', ...signedOffStates];

/**
 * Makes the records of a ledger row in the state the ledger gives it. Only what the ledger says
 * becomes a step: an act that nobody noted down is not made up.
 */
export function ledgerRecords(
  row: LedgerIssue,
  known: { id: string; summonsId: string; code: string; mergedInto: MergeTarget | null },
  book: RuleBook,
  importing: { now: Date; newId(): string },
): LedgerRecords {
  const steps = stepsOf(row, known.mergedInto);
  const parts = partsOf(row);
  const departmentCodes = parts.map(({ departmentCode }) => departmentCode);
  const since = enteredAt(row);
  const { dueAt, dueSoonAt } = dueTimes(row, book);
  const isCalled = row.state === 'SUMMONED';
  const own = stateClockOf(row.state, row.urgency);
  return {
    clocks: ledgerClocks(
      row,
      {
        id: known.id,
        stateSince: since,
        dueAt,
        summonsId: isCalled ? known.summonsId : null,
        called: parts,
      },
      book,
      importing,
    ),
    issue: {
      id: known.id,
      code: known.code,
      title: row.title,
      description: row.description,
      category: row.category,
      urgency: row.urgency,
      source: row.source,
      state: row.state,
      place: row.place,
      compoundId: row.compoundId,
      communityId: row.communityId,
      streetId: row.streetId,
      satisfaction: row.satisfaction,
      createdBy: importActor.id,
      refusalReason: row.state === 'REFUSED' ? row.result : null,
      mergedIntoId: row.state === 'MERGED' ? known.mergedInto?.id : null,
      departmentCodes,
      dueAt,
      dueSoonAt,
      stateDueAt: own === null ? runningDueAt(row, dueAt) : dueBy(book, own.ruleKey, since),
      stateSince: since,
      closedAt: row.state === 'CLOSED' ? row.endedAt : null,
      createdAt: row.reportedAt,
      updatedAt: steps.at(-1)?.at ?? since,
      version: steps.length,
      ledgerKey: row.ledgerKey,
    },
    timeline: steps.map((step) => ({
      issueId: known.id,
      type: step.type,
      occurredAt: step.at,
      actorId: importActor.id,
      actorName: importActor.name,
      departmentCode: step.departmentCode ?? null,
      text: step.text ?? null,
    })),
    events: steps.map((step, index) => ({
      source: 'joint-meeting',
      type: step.type,
      subjectType: 'issue',
      subjectId: known.id,
      subjectVersion: index + 1,
      occurredAt: step.at,
      actorId: importActor.id,
      departmentCodes,
      communityId: row.communityId,
      streetId: row.streetId,
      payload: { compoundId: row.compoundId, ...step.payload },
    })),
    claims: claimedStates.includes(row.state)
      ? parts.map((part) => ({
          issueId: known.id,
          ...part,
          state: signedOffStates.includes(row.state) ? 'SIGNED_OFF' : 'ACTIVE',
          interim: false,
          voluntary: false,
          scopeOfWork: null,
          planDueAt: null,
          responsiblePerson: null,
          claimedBy: importActor.id,
          claimedAt: dispatchedAt(row),
          withdrawalReason: null,
          completedAt: signedOffStates.includes(row.state) ? since : null,
        }))
      : [],
    summons: isCalled
      ? {
          id: known.summonsId,
          issueId: known.id,
          level: 'COMMUNITY',
          kind: 'DEMAND',
          state: 'SENT',
          reason: importedText(row),
          callerId: importActor.id,
          callerName: importActor.name,
          requestedAt: dispatchedAt(row),
          sentAt: dispatchedAt(row),
        }
      : null,
    targets: isCalled
      ? parts.map(({ departmentCode, role }) => ({
          summonsId: known.summonsId,
          issueId: known.id,
          departmentCode,
          proposedRole: role,
          // Nobody was asked here before: the time to answer begins with the import.
          ...callTimes(book, row.urgency, 'DEMAND', role, importing.now),
        }))
      : [],
  };
}

/** The issue that others were merged into. */
export interface MergeTarget {
  id: string;
  code: string;
}

function stepsOf(row: LedgerIssue, mergedInto: MergeTarget | null): LedgerStep[] {
  const steps: LedgerStep[] = [
    { type: 'ISSUE_REPORTED', at: row.reportedAt, text: importedText(row) },
  ];
  if (row.acceptedAt !== null || row.state === 'ACCEPTED') {
    steps.push({
      type: 'ISSUE_ACCEPTED',
      at: row.acceptedAt ?? row.reportedAt,
      departmentCode: 'community',
    });
  }
  if (row.state === 'SUMMONED') {
    const targets = partsOf(row);
    steps.push({
      type: 'SUMMONS_SENT',
      at: dispatchedAt(row),
      departmentCode: 'community',
      text: importedText(row),
      payload: { targets, released: [], kind: 'DEMAND' },
    });
  }
  if (claimedStates.includes(row.state)) {
    const type = row.state === 'SELF_HANDLING' ? 'SELF_HANDLING_STARTED' : 'ISSUE_CLAIMED';
    for (const part of partsOf(row)) {
      steps.push({ type, at: dispatchedAt(row), ...part, payload: { ...part } });
    }
  }
  const end = endStep(row, mergedInto);
  if (end !== null) steps.push(end);
  return steps;
}

function endStep(row: LedgerIssue, mergedInto: MergeTarget | null): LedgerStep | null {
  const at = enteredAt(row);
  switch (row.state) {
    case 'CLOSED':
      return { type: 'ISSUE_CLOSED', at, text: row.result };
    case 'REFUSED':
      return { type: 'ISSUE_REFUSED', at, departmentCode: 'community', text: row.result };
    case 'MERGED':
      return {
        type: 'ISSUE_MERGED',
        at,
        departmentCode: 'community',
        text: mergedInto?.code ?? null,
        payload: { intoIssueId: mergedInto?.id },
      };
    case 'REPORTED':
    case 'ACCEPTED':
    case 'SELF_HANDLING':
    case 'SUMMONED':
    case 'IN_HANDLING':
    case 'PENDING_VERIFY':
    case 'CALLBACK':
      return null;
  }
}

/** Departments of the row with their parts, the lead first. */
function partsOf(row: LedgerIssue): (Called & { role: ClaimRole })[] {
  if (row.state === 'SELF_HANDLING') return [{ departmentCode: 'community', role: 'LEAD' }];
  const assists = row.assists.filter((code) => code !== row.lead);
  return [
    ...(row.lead === null ? [] : [{ departmentCode: row.lead, role: 'LEAD' as const }]),
    ...[...new Set(assists)].map((departmentCode) => ({ departmentCode, role: 'ASSIST' as const })),
  ];
}

/** When the row entered its state, as far as the ledger tells. */
function enteredAt(row: LedgerIssue): Date {
  switch (row.state) {
    case 'REPORTED':
      return row.reportedAt;
    case 'ACCEPTED':
      return row.acceptedAt ?? row.reportedAt;
    case 'SELF_HANDLING':
    case 'SUMMONED':
    case 'IN_HANDLING':
    case 'PENDING_VERIFY':
    case 'CALLBACK':
      return dispatchedAt(row);
    case 'CLOSED':
    case 'REFUSED':
    case 'MERGED':
      return row.endedAt ?? row.reportedAt;
  }
}

function dispatchedAt(row: LedgerIssue): Date {
  return row.dispatchedAt ?? row.acceptedAt ?? row.reportedAt;
}

/** The main clock: the ledger's own, or by the rules from acceptance on; none before acceptance. */
function dueTimes(
  row: LedgerIssue,
  book: RuleBook,
): { dueAt: Date | null; dueSoonAt: Date | null } {
  const runs = !['REPORTED', 'REFUSED', 'MERGED'].includes(row.state);
  if (!runs) return { dueAt: null, dueSoonAt: null };
  const start = row.acceptedAt ?? row.reportedAt;
  const dueAt = row.dueAt ?? dueBy(book, `settle.${row.urgency}`, start);
  return { dueAt, dueSoonAt: dueSoonFrom(book, start, dueAt) };
}

function runningDueAt(row: LedgerIssue, dueAt: Date | null): Date | null {
  return handledStates.includes(row.state) ? dueAt : null;
}

function importedText(row: LedgerIssue): string {
  return row.ledgerNumber === null ? '由台账导入' : `由台账导入，台账编号 ${row.ledgerNumber}`;
}
