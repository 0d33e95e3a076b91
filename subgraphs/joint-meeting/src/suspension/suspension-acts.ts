import type { ClaimRow, IssueRow, SuspensionRow } from '@lianxi/db/joint-meeting';
import type { Viewer } from '@lianxi/kit/viewer';
import { stateAfter } from '../issue/issue-lifecycle.ts';
import { canDecideSuspension, leads } from './suspension.policy.ts';

/** Acts by which an issue is put off and taken up again. */
export const suspensionActNames = [
  'SUSPEND',
  'DECIDE_SUSPENSION',
  'RESUME',
  'REPORT_INTERIM',
] as const;

export type SuspensionAct = (typeof suspensionActNames)[number];

/** What decides which acts on its latest suspension a viewer may do. */
export interface SuspensionFacts {
  issue: IssueRow;
  claims: readonly ClaimRow[];
  /** Null where nobody ever asked for one. */
  suspension: SuspensionRow | null;
}

/** The acts on the suspension of an issue that concern the viewer; all of them are allowed. */
export function suspensionActs(
  viewer: Viewer,
  { issue, claims, suspension }: SuspensionFacts,
): SuspensionAct[] {
  const isLead = leads(viewer, issue, claims);
  const decides = canDecideSuspension(viewer);
  const isOpen = suspension?.state === 'REQUESTED' || suspension?.state === 'RUNNING';
  const mayResume = (isLead || decides) && stateAfter(issue.state, 'resume') !== null;
  const acts: [SuspensionAct, boolean][] = [
    [
      'DECIDE_SUSPENSION',
      decides && suspension?.state === 'REQUESTED' && stateAfter(issue.state, 'suspend') !== null,
    ],
    ['RESUME', mayResume],
    ['REPORT_INTERIM', isLead && stateAfter(issue.state, 'reportInterim') !== null],
    [
      'SUSPEND',
      (isLead || decides) && !isOpen && stateAfter(issue.state, 'requestSuspension') !== null,
    ],
  ];
  return acts.filter(([, allowed]) => allowed).map(([act]) => act);
}
