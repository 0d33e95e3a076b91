import type { IssueRow } from '@lianxi/db/joint-meeting';
import type { Viewer } from '@lianxi/kit/viewer';
import { canDispose } from '../issue/issue.policy.ts';

/** How a trouble is routed because of who answers for it. */
export type AccountableRoute = 'COUNTY_LEADER' | 'TERRITORY';

/** Whether the viewer says who answers for a trouble: the territory, and the office. */
export function canNameParty(
  viewer: Viewer,
  issue: Pick<IssueRow, 'communityId' | 'streetId'>,
): boolean {
  return viewer.role === 'OFFICE_SECRETARY' || canDispose(viewer, issue);
}
