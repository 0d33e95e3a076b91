import type { IssueRow } from '@lianxi/db/joint-meeting';
import type { Viewer } from '@lianxi/kit/viewer';
import { stateAfter } from '../issue/issue-lifecycle.ts';
import { canNameParty } from './accountability.policy.ts';

/** Acts on who answers for the trouble of an issue. */
export const accountabilityActNames = ['NAME_ACCOUNTABLE_PARTY'] as const;

export type AccountabilityAct = (typeof accountabilityActNames)[number];

/** Acts on who answers that concern the viewer; all of them are allowed. */
export function accountabilityActs(viewer: Viewer, issue: IssueRow): AccountabilityAct[] {
  const mayName = canNameParty(viewer, issue) && stateAfter(issue.state, 'nameParty') !== null;
  return mayName ? ['NAME_ACCOUNTABLE_PARTY'] : [];
}
