import type { Db } from '@lianxi/db';
import type {
  AttachmentRow,
  BulletinReceiptRow,
  BulletinRow,
  CalendarDayRow,
  ClaimRow,
  ClockExtensionRow,
  ClockPauseRow,
  ClockRow,
  CompoundPlaceRow,
  AgendaItemRow,
  DepartmentRow,
  DisputePositionRow,
  DisputeRow,
  FinalReplyRow,
  InterimReportRow,
  DutyItemRow,
  InspectionFindingRow,
  InspectionRow,
  IssueRow,
  JointReportRow,
  MediationRow,
  LiaisonRow,
  PatrolAttendanceRow,
  PolicyRuleRow,
  SignatureRow,
  SummonsRow,
  SuspensionRow,
  WrittenReportRow,
  SummonsTargetRow,
  SupervisionReplyRow,
  SupervisionRow,
} from '@lianxi/db/joint-meeting';
import { createHandlingLoaders } from '@lianxi/kit/handling/handling.loaders';
import type { HandlingContext } from '@lianxi/kit/handling/handling.resolvers';
import type { RequestContext } from '@lianxi/kit/start-subgraph';
import DataLoader from 'dataloader';
import { findAliveClocksOf } from './clock/clock.store.ts';
import { readAttachments, seenByViewer } from './attachment/attachment.service.ts';
import { findAttachedTo, findAttachedToInspections } from './attachment/attachment.store.ts';
import { seesBulletin } from './bulletin/bulletin.policy.ts';
import { findBulletins, findReceipts } from './bulletin/bulletin.store.ts';
import { readDaysOf } from './calendar/calendar.service.ts';
import { findWaitingAgendaItems } from './agenda/agenda.store.ts';
import { findClaims } from './claim/claim.store.ts';
import { findCompoundPlaces } from './compound-place/compound-place.store.ts';
import {
  findExtensions,
  findMainClocks,
  findPauses,
  type MainClock,
} from './clock/clock-request.store.ts';
import { findClocks } from './clock/clock.store.ts';
import { findLiaisons, readDepartments } from './department/department.store.ts';
import type { Acting, Deps } from './deps.ts';
import { findDisputes, findPositions } from './dispute/dispute.store.ts';
import { readDutyCatalogue } from './duty/duty.store.ts';
import { officeHandlingDeps, officeTables } from './handling/office-handling.ts';
import { inspectionScope } from './inspection/inspection.policy.ts';
import {
  findAttendance,
  findFindings,
  findInspections,
  findInspectionsOfIssues,
} from './inspection/inspection.store.ts';
import { issueScope } from './issue/issue.policy.ts';
import { wasInSight } from './issue/issue-sight.ts';
import { findHandledIssues, findIssues, findMergedIssues } from './issue/issue.store.ts';
import { findMediations } from './mediation/mediation.store.ts';
import { countClocks } from './policy-rule/policy-rule.service.ts';
import { findWrittenReports } from './written-report/written-report.store.ts';
import { readPolicyRules } from './policy-rule/policy-rule.store.ts';
import { findFinalReplies } from './resolution/final-reply.store.ts';
import { findLatestReports, findSignatures } from './resolution/resolution.store.ts';
import { findInterimReports, findSuspensions } from './suspension/suspension.store.ts';
import { findVisibleNotices } from './supervision/supervision-query.store.ts';
import { findNotices, findReplies } from './supervision/supervision.store.ts';
import { findSummonses, findTargets } from './summons/summons.store.ts';

/** What the resolvers of joint-meeting find in their context. */
export interface Context extends HandlingContext, Acting {
  deps: Deps;
  loaders: Loaders;
  /** How the request's last act left its issue; a box, as Apollo Server copies the context. */
  left: LeftIssue;
}

/** Null before an act, and where the viewer may not see what it left. */
interface LeftIssue {
  issue: IssueRow | null;
}

/** Batched reads, made for each request. */
export interface Loaders {
  /** Issue of an id; null when there is none or the viewer may not see it. */
  issue: DataLoader<string, IssueRow | null>;
  department: DataLoader<string, DepartmentRow>;
  liaisons: DataLoader<string, LiaisonRow[]>;
  claims: DataLoader<string, ClaimRow[]>;
  summonses: DataLoader<string, SummonsRow[]>;
  /** Targets of all summonses of an issue. */
  targets: DataLoader<string, SummonsTargetRow[]>;
  /** Latest joint report of an issue. */
  report: DataLoader<string, JointReportRow | null>;
  signatures: DataLoader<string, SignatureRow[]>;
  /** Notices of supervision of an issue. */
  notices: DataLoader<string, SupervisionRow[]>;
  /** A notice of supervision of an issue that the viewer may see. */
  notice: DataLoader<string, SupervisionRow | null>;
  /** Replies to a notice. */
  replies: DataLoader<string, SupervisionReplyRow[]>;
  /** Checks of an issue that the viewer may see. */
  inspections: DataLoader<string, InspectionRow[]>;
  /** A check; null when there is none or the viewer may not see it. */
  inspection: DataLoader<string, InspectionRow | null>;
  /** Findings of a check. */
  findings: DataLoader<string, InspectionFindingRow[]>;
  /** Who of the five parties came to a check. */
  attendance: DataLoader<string, PatrolAttendanceRow[]>;
  /** What is attached to a check that the viewer may see. */
  inspectionAttachments: DataLoader<string, AttachmentRow[]>;
  /** Clocks of an issue that have not ended. */
  aliveClocks: DataLoader<string, ClockRow[]>;
  /** Attachment of an id; null when there is none or the viewer may not see it. */
  attachment: DataLoader<string, AttachmentRow | null>;
  /** What is attached to an issue and the viewer may see, in the order in which it was. */
  attached: DataLoader<string, AttachmentRow[]>;
  /** A bulletin; null when there is none or the viewer may not see it. */
  bulletin: DataLoader<string, BulletinRow | null>;
  /** Who has to confirm a bulletin, and who did. */
  bulletinReceipts: DataLoader<string, BulletinReceiptRow[]>;
  dutyItem: DataLoader<string, DutyItemRow>;
  /** Days that the notice of a year sets. */
  calendarDays: DataLoader<number, CalendarDayRow[]>;
  /** Number of clocks that a version of a rule decided. */
  decidedClocks: DataLoader<PolicyRuleRow, number>;
  disputes: DataLoader<string, DisputeRow[]>;
  suspensions: DataLoader<string, SuspensionRow[]>;
  /** People's mediations of an issue. */
  mediations: DataLoader<string, MediationRow[]>;
  /** What the lead reported during a suspension. */
  interimReports: DataLoader<string, InterimReportRow[]>;
  /** Final reply of an issue that stands. */
  finalReply: DataLoader<string, FinalReplyRow | null>;
  /** Written reports on an issue. */
  writtenReports: DataLoader<string, WrittenReportRow[]>;
  /** What the sides of a dispute say. */
  positions: DataLoader<string, DisputePositionRow[]>;
  /** What an issue waits for on the agenda. */
  agendaItems: DataLoader<string, AgendaItemRow[]>;
  /** Clocks of an issue in the order in which they started. */
  clocks: DataLoader<string, ClockRow[]>;
  /** Extensions of all clocks of an issue. */
  extensions: DataLoader<string, ClockExtensionRow[]>;
  /** Pauses of all clocks of an issue. */
  pauses: DataLoader<string, ClockPauseRow[]>;
  /** Main clock of an issue with what is asked of it; null while none runs or rests. */
  mainClock: DataLoader<string, MainClock | null>;
  /** Legal source of a rule's version, named `key@version`. */
  legalSource: DataLoader<string, string>;
  /** Whether the viewer worked on an issue. */
  hasHandled: DataLoader<string, boolean>;
  /** Where a compound lies and who manages it; null when nothing is known. */
  compoundPlace: DataLoader<string, CompoundPlaceRow | null>;
  /** Issues that were merged into an issue, the oldest first. */
  mergedIssues: DataLoader<string, IssueRow[]>;
}

/** Makes the context of one request. */
export function createContext(owned: Deps, request: RequestContext): Context {
  // Whoever asks for the time in a query says so to whoever would keep the answer.
  const deps = { ...owned, clock: request.reading.clock };
  const scope = issueScope(request.viewer);
  const left: LeftIssue = { issue: null };
  return {
    ...request,
    deps,
    loaders: createLoaders(deps.db, request),
    left,
    onIssueChanged: (issue) => {
      // Only the database knows which compounds are a company's.
      const isSeen = scope.kind !== 'company' && wasInSight(scope, issue);
      left.issue = isSeen ? issue : null;
    },
    handling: {
      deps: officeHandlingDeps(deps),
      loaders: createHandlingLoaders(deps.db, officeTables),
    },
  };
}

/** Forgets what was read before an act of the same request, and keeps the issue that it left. */
export function renewLoaders(context: Context): void {
  const { loaders, left } = context;
  for (const loader of Object.values<DataLoader<string, unknown>>(
    loaders as unknown as Record<string, DataLoader<string, unknown>>,
  )) {
    loader.clearAll();
  }
  if (left.issue !== null) loaders.issue.prime(left.issue.id, left.issue);
  left.issue = null;
}

function createLoaders(db: Db, { viewer }: RequestContext): Loaders {
  const scope = issueScope(viewer);
  return {
    issue: new DataLoader(async (ids) => {
      const byId = new Map((await findIssues(db, ids, scope)).map((issue) => [issue.id, issue]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    department: new DataLoader(async (codes) => {
      const byCode = new Map((await readDepartments(db)).map((row) => [row.code, row]));
      return codes.map((code) => byCode.get(code) ?? new Error(`No department ${code}`));
    }),
    liaisons: listLoader(
      (codes) => findLiaisons(db, codes),
      (row) => row.departmentCode,
    ),
    claims: listLoader(
      (ids) => findClaims(db, ids),
      (row) => row.issueId,
    ),
    summonses: listLoader(
      (ids) => findSummonses(db, ids),
      (row) => row.issueId,
    ),
    targets: listLoader(
      (ids) => findTargets(db, ids),
      (row) => row.issueId,
    ),
    signatures: listLoader(
      (ids) => findSignatures(db, ids),
      (row) => row.reportId,
    ),
    notices: listLoader(
      (ids) => findNotices(db, ids),
      (row) => row.issueId,
    ),
    notice: new DataLoader(async (ids) => {
      const rows = await findVisibleNotices(db, ids, scope);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    inspections: new DataLoader(async (ids) => {
      const rows = await findInspectionsOfIssues(db, ids, inspectionScope(viewer));
      const byIssue = Map.groupBy(rows, (row) => row.issueId);
      return ids.map((id) => byIssue.get(id) ?? []);
    }),
    inspection: new DataLoader(async (ids) => {
      const rows = await findInspections(db, ids, inspectionScope(viewer));
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    findings: listLoader(
      (ids) => findFindings(db, ids),
      (row) => row.inspectionId,
    ),
    attendance: listLoader(
      (ids) => findAttendance(db, ids),
      (row) => row.inspectionId,
    ),
    inspectionAttachments: listLoader(
      (ids) => findAttachedToInspections(db, ids),
      (row) => row.inspectionId ?? '',
    ),
    aliveClocks: listLoader(
      (ids) => findAliveClocksOf(db, ids),
      (row) => row.issueId,
    ),
    replies: listLoader(
      (ids) => findReplies(db, ids),
      (row) => row.supervisionId,
    ),
    suspensions: listLoader(
      (ids) => findSuspensions(db, ids),
      (row) => row.issueId,
    ),
    mediations: listLoader(
      (ids) => findMediations(db, ids),
      (row) => row.issueId,
    ),
    interimReports: listLoader(
      (ids) => findInterimReports(db, ids),
      (row) => row.suspensionId,
    ),
    finalReply: new DataLoader(async (ids) => {
      const rows = await findFinalReplies(db, ids);
      const byIssue = new Map(rows.map((row) => [row.issueId, row]));
      return ids.map((id) => byIssue.get(id) ?? null);
    }),
    writtenReports: listLoader(
      (ids) => findWrittenReports(db, ids),
      (row) => row.issueId,
    ),
    disputes: listLoader(
      (ids) => findDisputes(db, ids),
      (row) => row.issueId,
    ),
    positions: listLoader(
      (ids) => findPositions(db, ids),
      (row) => row.disputeId,
    ),
    agendaItems: listLoader(
      (ids) => findWaitingAgendaItems(db, ids),
      (row) => row.issueId,
    ),
    attachment: new DataLoader(async (ids) => {
      const seen = await readAttachments(db, viewer, ids);
      return ids.map((id) => seen.get(id) ?? null);
    }),
    attached: listLoader(
      async (ids) => seenByViewer(viewer, await findAttachedTo(db, ids)),
      (row) => row.issueId ?? '',
    ),
    report: new DataLoader(async (ids) => {
      const rows = await findLatestReports(db, ids);
      const byIssue = new Map(rows.map((row) => [row.issueId, row]));
      return ids.map((id) => byIssue.get(id) ?? null);
    }),
    bulletin: new DataLoader(async (ids) => {
      const rows = await findBulletins(db, ids);
      const seen = rows.filter((row) => seesBulletin(viewer, row));
      const byId = new Map(seen.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    bulletinReceipts: listLoader(
      (ids) => findReceipts(db, ids),
      (row) => row.bulletinId,
    ),
    dutyItem: new DataLoader(async (categories) => {
      const rows = await readDutyCatalogue(db);
      const byCategory = new Map<string, DutyItemRow>(rows.map((row) => [row.category, row]));
      return categories.map(
        (category) => byCategory.get(category) ?? new Error(`No duty item for ${category}`),
      );
    }),
    calendarDays: new DataLoader(async (years) => {
      const byYear = Map.groupBy(await readDaysOf(db, years), ({ year }) => year);
      return years.map((year) => byYear.get(year) ?? []);
    }),
    decidedClocks: new DataLoader((versions) => countClocks(db, versions)),
    clocks: listLoader(
      (ids) => findClocks(db, ids),
      (row) => row.issueId,
    ),
    extensions: listLoader(
      (ids) => findExtensions(db, ids),
      (row) => row.issueId,
    ),
    pauses: listLoader(
      (ids) => findPauses(db, ids),
      (row) => row.issueId,
    ),
    mainClock: new DataLoader(async (ids) => {
      const found = await findMainClocks(db, ids);
      const byIssue = new Map(found.map((main) => [main.clock.issueId, main]));
      return ids.map((id) => byIssue.get(id) ?? null);
    }),
    legalSource: new DataLoader(async (versions) => {
      const rules = new Map(
        (await readPolicyRules(db)).map((rule) => [
          `${rule.key}@${rule.version}`,
          rule.legalSource,
        ]),
      );
      return versions.map((version) => rules.get(version) ?? new Error(`No rule ${version}`));
    }),
    compoundPlace: new DataLoader(async (ids) => {
      const byId = new Map((await findCompoundPlaces(db, ids)).map((row) => [row.compoundId, row]));
      return ids.map((id) => byId.get(id) ?? null);
    }),
    mergedIssues: listLoader(
      (ids) => findMergedIssues(db, ids, scope),
      (row) => row.mergedIntoId ?? '',
    ),
    hasHandled: new DataLoader(async (ids) => {
      const handled = await findHandledIssues(db, ids, viewer.userId ?? '');
      return ids.map((id) => handled.has(id));
    }),
  };
}

function listLoader<Row>(
  find: (keys: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row[]> {
  return new DataLoader(async (keys) => {
    const byKey = Map.groupBy(await find(keys), keyOf);
    return keys.map((key) => byKey.get(key) ?? []);
  });
}
