import type { Viewer } from '@lianxi/kit/viewer';
import type { AccountableRoute } from '../accountability/accountability.policy.ts';

/** Whether the viewer reports to the county leader: the office does. */
export function canFileWrittenReport(viewer: Viewer): boolean {
  return viewer.role === 'OFFICE_SECRETARY';
}

/** Why a trouble is not reported to the county leader; null when it is. */
export function routeRefusal(
  route: AccountableRoute | null,
): { __typename: 'PartyNotNamed' } | { __typename: 'SolvedWithTerritory' } | null {
  if (route === null) return { __typename: 'PartyNotNamed' };
  return route === 'COUNTY_LEADER' ? null : { __typename: 'SolvedWithTerritory' };
}
