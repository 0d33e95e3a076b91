import type { ClaimRow, IssueRow, MediationRow } from '@lianxi/db/joint-meeting';
import type { Viewer } from '@lianxi/kit/viewer';
import { leadOf } from '../claim/claim.policy.ts';
import { actingDepartment, servesTerritory } from '../issue/issue.policy.ts';

type Territory = Pick<IssueRow, 'communityId' | 'streetId'>;

/** Whether the viewer refers an issue to people's mediation and records its result: who leads, and the community. */
export function canReferToMediation(
  viewer: Viewer,
  issue: Territory,
  claims: readonly ClaimRow[],
): boolean {
  const department = actingDepartment(viewer, issue);
  const leads = department !== null && leadOf(claims)?.departmentCode === department;
  return leads || servesTerritory(viewer, issue);
}

/** The mediation that has no result yet; null when there is none. */
export function openMediation(mediations: readonly MediationRow[]): MediationRow | null {
  return mediations.find(({ state }) => state === 'OPEN') ?? null;
}
