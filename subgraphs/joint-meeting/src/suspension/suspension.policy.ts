import type { ClaimRow, IssueRow } from '@lianxi/db/joint-meeting';
import type { Viewer } from '@lianxi/kit/viewer';
import { leadOf } from '../claim/claim.policy.ts';
import { actingDepartment } from '../issue/issue.policy.ts';

type Territory = Pick<IssueRow, 'communityId' | 'streetId'>;

/** Whether the viewer decides on suspensions: the leading group or the chair of the meeting does. */
export function canDecideSuspension(viewer: Viewer): boolean {
  return viewer.role === 'SUPERVISOR' || viewer.role === 'CHAIR';
}

/** Whether the viewer's department leads the issue. */
export function leads(viewer: Viewer, issue: Territory, claims: readonly ClaimRow[]): boolean {
  const departmentCode = actingDepartment(viewer, issue);
  return departmentCode !== null && leadOf(claims)?.departmentCode === departmentCode;
}

/** Whether the viewer works on issues at all; who does learns that putting one off takes an approval. */
export function hasPart(viewer: Viewer, issue: Territory): boolean {
  return viewer.role === 'OFFICE_SECRETARY' || actingDepartment(viewer, issue) !== null;
}
