import type { IssueRow, SummonsLevel, SummonsRow } from '@lianxi/db/joint-meeting';
import type { Viewer } from '@lianxi/kit/viewer';
import { servesTerritory } from '../issue/issue.policy.ts';

type Territory = Pick<IssueRow, 'communityId' | 'streetId'>;

/** Whether the viewer may whistle for an issue, with or without somebody's approval. */
export function canWhistle(viewer: Viewer, issue: Territory): boolean {
  return viewer.role === 'OFFICE_SECRETARY' || servesTerritory(viewer, issue);
}

/** Level of the viewer's whistles: who calls is the community, the street or the district. */
export function levelOf(viewer: Viewer): SummonsLevel {
  switch (viewer.role) {
    case 'COMMUNITY_WORKER':
    case 'COMMUNITY_SECRETARY':
      return 'COMMUNITY';
    case 'STREET_OFFICER':
      return 'STREET';
    case 'LIAISON':
    case 'OFFICE_SECRETARY':
    case 'CHAIR':
    case 'SUPERVISOR':
    case 'CALLBACK_OFFICER':
    case 'AUDITOR':
    case 'ADMIN':
    case 'COMPANY_USER':
    case 'CITIZEN':
    case 'ANONYMOUS':
      return 'DISTRICT';
  }
}

/** Whether a whistle of the viewer waits for the secretary or the street. */
export function needsApproval(viewer: Viewer): boolean {
  return viewer.role === 'COMMUNITY_WORKER';
}

/** Whether the viewer approves or returns whistles of an issue's community. */
export function canApprove(viewer: Viewer, issue: Territory): boolean {
  return !needsApproval(viewer) && servesTerritory(viewer, issue);
}

/** Whether the viewer may take a whistle of a level back, on behalf of whoever called. */
export function canWithdraw(
  viewer: Viewer,
  issue: Territory,
  { level }: Pick<SummonsRow, 'level'>,
) {
  switch (level) {
    case 'COMMUNITY':
      return servesTerritory(viewer, issue);
    case 'STREET':
      return viewer.role === 'STREET_OFFICER' && servesTerritory(viewer, issue);
    case 'DISTRICT':
      return viewer.role === 'OFFICE_SECRETARY';
  }
}

/** Whether the viewer may call further departments without leading: whoever may whistle alone. */
export function canAddDepartments(viewer: Viewer, issue: Territory): boolean {
  return canWhistle(viewer, issue) && !needsApproval(viewer);
}

/** Whether a whistle waits for approval: before it goes out, or after where it could not wait. */
export function awaitsApproval(
  summons: Pick<SummonsRow, 'state' | 'approvalDueAt' | 'approvedAt'>,
): boolean {
  if (summons.state === 'DRAFT' || summons.state === 'WITHDRAWN' || summons.state === 'CLOSED') {
    return false;
  }
  return summons.approvalDueAt !== null && summons.approvedAt === null;
}
