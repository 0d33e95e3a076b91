import type { IssueRow } from '@lianxi/db/joint-meeting';
import type { Viewer } from '@lianxi/kit/viewer';

/** Which issues a viewer may see at all. */
export type IssueScope =
  | { kind: 'none' }
  | { kind: 'all' }
  /** All but restricted ones, and those in which the department is called or claims. */
  | { kind: 'district'; departmentCode: string }
  | { kind: 'community'; communityId: string }
  | { kind: 'street'; streetId: string }
  /** Unrestricted issues of compounds the company manages. */
  | { kind: 'company'; companyUscc: string }
  | { kind: 'own'; userId: string };

type Territory = Pick<IssueRow, 'communityId' | 'streetId'>;

/** Row rule: own department, claimed, territory; departments see the district, as any may volunteer. */
export function issueScope(viewer: Viewer): IssueScope {
  switch (viewer.role) {
    case 'OFFICE_SECRETARY':
    case 'CHAIR':
    case 'SUPERVISOR':
    case 'CALLBACK_OFFICER':
    case 'AUDITOR':
      return { kind: 'all' };
    case 'LIAISON':
      return viewer.departmentCode === null
        ? { kind: 'none' }
        : { kind: 'district', departmentCode: viewer.departmentCode };
    case 'COMMUNITY_WORKER':
    case 'COMMUNITY_SECRETARY':
      return viewer.communityId === null
        ? { kind: 'none' }
        : { kind: 'community', communityId: viewer.communityId };
    case 'STREET_OFFICER':
      return viewer.streetId === null
        ? { kind: 'none' }
        : { kind: 'street', streetId: viewer.streetId };
    case 'COMPANY_USER':
      return viewer.companyUscc === null
        ? { kind: 'none' }
        : { kind: 'company', companyUscc: viewer.companyUscc };
    case 'CITIZEN':
      return viewer.userId === null ? { kind: 'none' } : { kind: 'own', userId: viewer.userId };
    case 'ADMIN':
    case 'ANONYMOUS':
      // System administrators run the system and have no part in its business.
      return { kind: 'none' };
  }
}

/** Whether the issue lies in the viewer's own community or street. */
export function servesTerritory(viewer: Viewer, issue: Territory): boolean {
  switch (viewer.role) {
    case 'COMMUNITY_WORKER':
    case 'COMMUNITY_SECRETARY':
      return viewer.communityId !== null && viewer.communityId === issue.communityId;
    case 'STREET_OFFICER':
      return viewer.streetId !== null && viewer.streetId === issue.streetId;
    default:
      return false;
  }
}

/** Department the viewer acts for in an issue; null when for none. */
export function actingDepartment(viewer: Viewer, issue: Territory): string | null {
  if (viewer.role === 'LIAISON') return viewer.departmentCode;
  return servesTerritory(viewer, issue) ? 'community' : null;
}

/** Whether the viewer may record issues of a territory. */
export function canReport(viewer: Viewer, territory: Territory): boolean {
  switch (viewer.role) {
    case 'OFFICE_SECRETARY':
    case 'CITIZEN':
      return true;
    default:
      return servesTerritory(viewer, territory);
  }
}

/** Whether the viewer decides on intake: accept, refuse, merge, handle own. */
export function canDispose(viewer: Viewer, issue: Territory): boolean {
  return servesTerritory(viewer, issue);
}

/** Whether the viewer may confirm that a department was on site; nobody confirms their own. */
export function canConfirmArrival(
  viewer: Viewer,
  issue: Territory,
  departmentCode: string,
): boolean {
  return servesTerritory(viewer, issue) && departmentCode !== 'community';
}

/** Whether the viewer may verify, being from the territory; who handled the issue is refused apart. */
export function canVerify(viewer: Viewer, issue: Territory): boolean {
  return servesTerritory(viewer, issue);
}

/** Why somebody of the territory may not verify an issue after all; null when they may. */
export function verifyRefusal(
  viewer: Viewer,
  { hasHandled, communityRun }: { hasHandled: boolean; communityRun: boolean },
): 'HandlerCannotVerify' | 'CommunityRunsCompound' | null {
  if (hasHandled) return 'HandlerCannotVerify';
  // A community that manages the compound would judge itself: the street does.
  return communityRun && viewer.role !== 'STREET_OFFICER' ? 'CommunityRunsCompound' : null;
}

/** Whether the viewer asks reporters after verification. */
export function canCallBack(viewer: Viewer): boolean {
  return viewer.role === 'CALLBACK_OFFICER';
}

/** Whether the viewer may return a closed issue to handling. */
export function canReopen(viewer: Viewer, issue: Territory & Pick<IssueRow, 'createdBy'>): boolean {
  switch (viewer.role) {
    case 'SUPERVISOR':
    case 'OFFICE_SECRETARY':
      return true;
    case 'CITIZEN':
      return viewer.userId === issue.createdBy;
    default:
      return servesTerritory(viewer, issue);
  }
}
