import { isOfficer } from '@lianxi/kit/handling/handling.policy';
import type { Viewer } from '@lianxi/kit/viewer';

/** Officers and companies see who acts for the owners of a compound. */
export function canSeeGovernance(viewer: Viewer): boolean {
  return isOfficer(viewer) || viewer.role === 'COMPANY_USER';
}
