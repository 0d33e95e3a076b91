import type { HandlingRow } from '@lianxi/db/shared';
import type { Viewer } from '../viewer.ts';

/** Who works on the handlings that a subgraph keeps. */
export interface HandlingPolicy {
  /** Code of the department whose handlings the viewer works on here; null for everyone else. */
  departmentOf(viewer: Viewer): string | null;
  /** Whether the viewer works on this handling, and so reads its internal notes. */
  canHandle(viewer: Viewer, handling: HandlingRow): boolean;
}

/** Whether the viewer serves in an office, and so may read what departments do. */
export function isOfficer(viewer: Viewer): boolean {
  return viewer.role !== 'ANONYMOUS' && viewer.role !== 'CITIZEN' && viewer.role !== 'COMPANY_USER';
}

/** The department's own liaisons handle, all over the district. */
export function liaisonPolicy(departmentCode: string): HandlingPolicy {
  const departmentOf = (viewer: Viewer) =>
    viewer.role === 'LIAISON' && viewer.departmentCode === departmentCode ? departmentCode : null;
  return {
    departmentOf,
    canHandle: (viewer, handling) =>
      handling.departmentCode === departmentCode && departmentOf(viewer) !== null,
  };
}

/** Community workers handle in their community, street officers in their street. */
export function territoryPolicy(departmentCode: string): HandlingPolicy {
  return {
    departmentOf: (viewer) =>
      servesCommunity(viewer) || viewer.role === 'STREET_OFFICER' ? departmentCode : null,
    canHandle: (viewer, handling) =>
      handling.departmentCode === departmentCode && isInTerritory(viewer, handling),
  };
}

/** Whether the viewer is of a community: a worker or its secretary. */
function servesCommunity({ role }: Viewer): boolean {
  return role === 'COMMUNITY_WORKER' || role === 'COMMUNITY_SECRETARY';
}

/** Whether a place lies in the territory the viewer serves. */
export function isInTerritory(
  viewer: Viewer,
  place: { communityId: string | null; streetId: string | null },
): boolean {
  if (servesCommunity(viewer)) {
    return viewer.communityId !== null && viewer.communityId === place.communityId;
  }
  if (viewer.role === 'STREET_OFFICER') {
    return viewer.streetId !== null && viewer.streetId === place.streetId;
  }
  return false;
}
