import type { ClaimRow, FinalReplyRow, IssueRow } from '@lianxi/db/joint-meeting';
import type { Viewer } from '@lianxi/kit/viewer';
import { leadOf } from '../claim/claim.policy.ts';
import { actingDepartment, servesTerritory } from '../issue/issue.policy.ts';

/** The two that sign a final reply. */
export type FinalReplySide = 'street' | 'lead';

/** For whom the viewer signs the final reply of an issue; null when for neither. */
export function finalReplySide(
  viewer: Viewer,
  issue: IssueRow,
  claims: readonly ClaimRow[],
): FinalReplySide | null {
  // An officer of the street signs for the street, even where the community leads.
  if (viewer.role === 'STREET_OFFICER' && servesTerritory(viewer, issue)) return 'street';
  const departmentCode = actingDepartment(viewer, issue);
  return departmentCode !== null && leadOf(claims)?.departmentCode === departmentCode
    ? 'lead'
    : null;
}

/** Whether a side has not signed yet. */
export function isUnsigned(reply: FinalReplyRow, side: FinalReplySide): boolean {
  return (side === 'street' ? reply.streetSignedAt : reply.leadSignedAt) === null;
}
