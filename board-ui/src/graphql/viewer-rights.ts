import type { Viewer } from './session.ts';

/** Whether the viewer may read the rules and the calendar: everyone but companies and citizens. */
export function seesSettings({ role }: Pick<Viewer, 'role'>): boolean {
  return role !== 'COMPANY_USER' && role !== 'CITIZEN';
}

/** Whether the viewer may amend rules and the calendar: the neutral office alone. */
export function amendsSettings({ role }: Pick<Viewer, 'role'>): boolean {
  return role === 'OFFICE_SECRETARY';
}

/** Whether the viewer reads notices of supervision: officers do, residents, companies and the administrator do not. */
export function seesSupervision({ role }: Pick<Viewer, 'role'>): boolean {
  return role !== 'COMPANY_USER' && role !== 'CITIZEN' && role !== 'ADMIN';
}

/** Whether the viewer records who a department's liaisons are: the office of all, a liaison of their own. */
export function recordsLiaisons(
  { role, department }: Pick<Viewer, 'role' | 'department'>,
  departmentCode: string,
): boolean {
  return role === 'OFFICE_SECRETARY' || (role === 'LIAISON' && department?.code === departmentCode);
}

/** Whether the viewer makes and publishes checks: the office and the leading group. */
export function makesChecks({ role }: Pick<Viewer, 'role'>): boolean {
  return role === 'OFFICE_SECRETARY' || role === 'SUPERVISOR';
}

/** Whether the viewer reads what every department owes: those who supervise the whole district. */
export function seesWeeklyList({ role }: Pick<Viewer, 'role'>): boolean {
  return ['OFFICE_SECRETARY', 'SUPERVISOR', 'CHAIR', 'AUDITOR'].includes(role);
}

/** Whether the viewer drafts and publishes bulletins: the office. */
export function issuesBulletins({ role }: Pick<Viewer, 'role'>): boolean {
  return role === 'OFFICE_SECRETARY';
}
