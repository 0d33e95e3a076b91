import { useViewer, type Viewer } from './session.ts';

/** Roles that serve a territory: its community or its street. */
export const territoryRoles: readonly Viewer['role'][] = [
  'COMMUNITY_WORKER',
  'COMMUNITY_SECRETARY',
  'STREET_OFFICER',
];

/**
 * Code of the department the viewer acts for; null for roles without one.
 *
 * Workers of a territory act for the community, though no department is named in their account.
 */
export function useActingDepartment(): string | null {
  const { department, role } = useViewer();
  if (department !== null) return department.code;
  return territoryRoles.includes(role) ? 'community' : null;
}
