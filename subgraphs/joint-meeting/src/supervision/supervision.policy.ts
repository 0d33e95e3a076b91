import type { IssueRow, SupervisionRow } from '@lianxi/db/joint-meeting';
import type { Viewer } from '@lianxi/kit/viewer';
import { actingDepartment } from '../issue/issue.policy.ts';
import type { SupervisionLevel } from './notice-number.ts';

/** Level at which a viewer issues notices and decides on replies; null for those who do neither. */
export function supervisedLevel(viewer: Viewer): SupervisionLevel | null {
  switch (viewer.role) {
    case 'OFFICE_SECRETARY':
      return 1;
    case 'SUPERVISOR':
      return 2;
    default:
      return null;
  }
}

/** Whether the viewer decides on replies to a notice: the office on its own, the leading group on the rest. */
export function canDecide(viewer: Viewer, notice: Pick<SupervisionRow, 'level'>): boolean {
  const level = supervisedLevel(viewer);
  return level !== null && (level === 1 ? notice.level === 1 : notice.level > 1);
}

/** Whether the viewer replies to a notice for the department that it addresses. */
export function canReply(
  viewer: Viewer,
  issue: Pick<IssueRow, 'communityId' | 'streetId'>,
  notice: Pick<SupervisionRow, 'departmentCode'>,
): boolean {
  return actingDepartment(viewer, issue) === notice.departmentCode;
}

/** Whether the viewer reads notices at all: officers do, residents and companies do not. */
export function readsNotices(viewer: Viewer): boolean {
  switch (viewer.role) {
    case 'CITIZEN':
    case 'COMPANY_USER':
    case 'ADMIN':
    case 'ANONYMOUS':
      return false;
    default:
      return true;
  }
}
