import type { IssueRow, PauseReason } from '@lianxi/db/joint-meeting';
import type { Viewer } from '@lianxi/kit/viewer';
import { actingDepartment, servesTerritory } from '../issue/issue.policy.ts';

type Territory = Pick<IssueRow, 'communityId' | 'streetId'>;

/** Causes for which a department may ask that its clock rests. */
export const askablePauses = ['REPORTER_UNREACHABLE', 'LEGAL_PERIOD', 'FORCE_MAJEURE'] as const;

/** A pause that is asked for. */
export interface AskedPause {
  cause: PauseReason;
  departmentCode: string | null;
}

/** Whether the viewer decides on extensions: the office, which has no part in the work. */
export function canDecideExtension(viewer: Viewer): boolean {
  return viewer.role === 'OFFICE_SECRETARY';
}

/**
 * Whether the viewer decides on a pause: the office; the community knows, too, whether its reporter
 * can be reached, but decides nothing that it asks for itself.
 */
export function canDecidePause(viewer: Viewer, issue: Territory, pause: AskedPause): boolean {
  if (viewer.role === 'OFFICE_SECRETARY') return true;
  const isForeign = pause.departmentCode !== 'community';
  return pause.cause === 'REPORTER_UNREACHABLE' && isForeign && servesTerritory(viewer, issue);
}

/** Whether the viewer may let a resting clock run on: who leads, and the office. */
export function canResumeClock(
  viewer: Viewer,
  issue: Territory,
  leadDepartment: string | null,
): boolean {
  return viewer.role === 'OFFICE_SECRETARY' || leads(viewer, issue, leadDepartment);
}

/** Whether the viewer contacts the reporter: who leads, and the community. */
export function canContactReporter(
  viewer: Viewer,
  issue: Territory,
  leadDepartment: string | null,
): boolean {
  return servesTerritory(viewer, issue) || leads(viewer, issue, leadDepartment);
}

function leads(viewer: Viewer, issue: Territory, leadDepartment: string | null): boolean {
  return leadDepartment !== null && actingDepartment(viewer, issue) === leadDepartment;
}
