import type {
  AttachmentPurpose,
  ClaimRow,
  IssueRow,
  SummonsTargetRow,
} from '@lianxi/db/joint-meeting';
import { isOfficer } from '@lianxi/kit/handling/handling.policy';
import type { Viewer } from '@lianxi/kit/viewer';
import { canInspect } from '../inspection/inspection.policy.ts';
import { canReferToMediation } from '../mediation/mediation.policy.ts';
import { bindingClaims, claimOf, leadOf } from '../claim/claim.policy.ts';
import { settledStates, stateAfter } from '../issue/issue-lifecycle.ts';
import { actingDepartment, canReport, canVerify } from '../issue/issue.policy.ts';
import { nextAnswer } from '../summons/summons-lifecycle.ts';

/** What decides whether a viewer may attach something to an issue that they may see. */
export interface AttachFacts {
  issue: IssueRow;
  claims: readonly ClaimRow[];
  targets: readonly SummonsTargetRow[];
  /** Whether the viewer worked on the issue. */
  hasHandled: boolean;
}

/** Whether the viewer may bring something for an issue or a check that is still being written. */
export function canAttachToNew(viewer: Viewer, purpose: AttachmentPurpose): boolean {
  switch (purpose) {
    case 'REPORT':
      return canReportNew(viewer);
    case 'INSPECTION':
      return canInspect(viewer);
    default:
      return false;
  }
}

function canReportNew(viewer: Viewer): boolean {
  switch (viewer.role) {
    case 'OFFICE_SECRETARY':
    case 'CITIZEN':
      return true;
    case 'COMMUNITY_WORKER':
    case 'COMMUNITY_SECRETARY':
      return viewer.communityId !== null;
    case 'STREET_OFFICER':
      return viewer.streetId !== null;
    default:
      return false;
  }
}

/** Whether the viewer may attach to an issue for a purpose, now: who may do the act may bring its evidence. */
export function canAttach(viewer: Viewer, purpose: AttachmentPurpose, facts: AttachFacts): boolean {
  const { issue, claims, targets } = facts;
  const departmentCode = actingDepartment(viewer, issue);
  switch (purpose) {
    case 'REPORT':
      return bringsReports(viewer, issue) && !settledStates.includes(issue.state);
    case 'REPORT_IN': {
      const target = targets.find(
        (called) => called.departmentCode === departmentCode && called.endedAt === null,
      );
      return (
        target !== undefined &&
        target.arrivedAt === null &&
        nextAnswer(target, 'reportIn') !== null &&
        stateAfter(issue.state, 'reportIn') !== null
      );
    }
    case 'TASK':
      return hasPart(claims, departmentCode) && !settledStates.includes(issue.state);
    case 'JOINT_REPORT':
      return (
        departmentCode !== null &&
        leadOf(claims)?.departmentCode === departmentCode &&
        stateAfter(issue.state, 'fileReport') !== null
      );
    case 'VERIFICATION':
      return verifies(viewer, issue, facts.hasHandled) && stateAfter(issue.state, 'pass') !== null;
    case 'DISPUTE_POSITION':
      return (
        isConcerned(facts, departmentCode) && stateAfter(issue.state, 'statePosition') !== null
      );
    case 'SUPERVISION_REPLY':
      // A notice may address the community of the issue, which has to be neither called nor claim.
      return (
        (departmentCode === 'community' || isConcerned(facts, departmentCode)) &&
        !settledStates.includes(issue.state)
      );
    case 'MEDIATION':
      return (
        canReferToMediation(viewer, issue, claims) &&
        stateAfter(issue.state, 'recordMediation') !== null
      );
    case 'INSPECTION':
      // It belongs to the check: who sees the issue must not see a covert one by its photos.
      return false;
  }
}

/** Whether it is the viewer's to attach something by itself, whatever state the issue is in. */
export function mayAttachAlone(
  viewer: Viewer,
  purpose: 'REPORT' | 'VERIFICATION',
  { issue, hasHandled }: Pick<AttachFacts, 'issue' | 'hasHandled'>,
): boolean {
  return purpose === 'REPORT' ? bringsReports(viewer, issue) : verifies(viewer, issue, hasHandled);
}

/** Whether the viewer may attach something by itself, outside the act that it is evidence of. */
export function canAttachAlone(
  viewer: Viewer,
  purpose: 'REPORT' | 'VERIFICATION',
  { issue, hasHandled }: Pick<AttachFacts, 'issue' | 'hasHandled'>,
): boolean {
  return canAttach(viewer, purpose, { issue, hasHandled, claims: [], targets: [] });
}

function verifies(viewer: Viewer, issue: IssueRow, hasHandled: boolean): boolean {
  return canVerify(viewer, issue) && !hasHandled;
}

function bringsReports(viewer: Viewer, issue: IssueRow): boolean {
  return viewer.role === 'CITIZEN' ? issue.createdBy === viewer.userId : canReport(viewer, issue);
}

/** What the evidence of a verification belongs to: a repeated verification has its own. */
export function verificationOwner({ reworkCount }: Pick<IssueRow, 'reworkCount'>): string {
  return `rework-${reworkCount}`;
}

/** What the files of a position in a dispute belong to: each side of each dispute has its own. */
export function positionOwner(disputeId: string, departmentCode: string): string {
  return `${disputeId}/${departmentCode}`;
}

/** Purposes whose evidence companies and citizens may see; the rest is between offices. */
const openPurposes: ReadonlySet<AttachmentPurpose> = new Set([
  'REPORT',
  'JOINT_REPORT',
  'VERIFICATION',
  // Of the checks that they may see at all.
  'INSPECTION',
]);

/** Whether the viewer, who may see the issue or the check, may see what is attached to it. */
export function canSeeAttached(viewer: Viewer, purpose: AttachmentPurpose): boolean {
  return isOfficer(viewer) || openPurposes.has(purpose);
}

function hasPart(claims: readonly ClaimRow[], departmentCode: string | null): boolean {
  return departmentCode !== null && claimOf(bindingClaims(claims), departmentCode) !== null;
}

function isConcerned({ claims, targets }: AttachFacts, departmentCode: string | null): boolean {
  return (
    hasPart(claims, departmentCode) ||
    targets.some((target) => target.departmentCode === departmentCode)
  );
}
