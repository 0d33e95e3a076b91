import { useViewer } from './session.ts';

/**
 * Code of the department the viewer acts for; null for roles without one.
 *
 * Workers of a territory act for the community, though no department is named in their account.
 */
export function useActingDepartment(): string | null {
  const { department, role } = useViewer();
  if (department !== null) return department.code;
  return role === 'COMMUNITY_WORKER' || role === 'STREET_OFFICER' ? 'community' : null;
}
