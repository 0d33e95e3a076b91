import type { ClaimRow, DisputePositionRow, DisputeRow, IssueRow } from '@lianxi/db/joint-meeting';
import type { Viewer } from '@lianxi/kit/viewer';
import { leadOf } from '../claim/claim.policy.ts';
import { type IssueStep, stateAfter } from '../issue/issue-lifecycle.ts';
import { actingDepartment } from '../issue/issue.policy.ts';
import { disputeStateAfter, type DisputeStep } from './dispute-lifecycle.ts';
import {
  canAppointInterimLead,
  canMediate,
  canRule,
  canRuleAppeal,
  isAppealable,
  isParty,
} from './dispute.policy.ts';

/** Acts on disputes. */
export const disputeActNames = [
  'STATE_POSITION',
  'MEDIATE',
  'REFER_DISPUTE',
  'RULE',
  'APPOINT_INTERIM_LEAD',
  'APPEAL',
] as const;

export type DisputeAct = (typeof disputeActNames)[number];

/** What decides which acts on its latest dispute a viewer may do. */
export interface DisputeFacts {
  issue: IssueRow;
  claims: readonly ClaimRow[];
  /** Null where nobody ever disputed whose duty the issue is. */
  dispute: { row: DisputeRow; positions: readonly DisputePositionRow[] } | null;
}

/** The acts on the dispute of an issue that concern the viewer; all of them are allowed. */
export function disputeActs(viewer: Viewer, facts: DisputeFacts): DisputeAct[] {
  const { issue, claims, dispute } = facts;
  if (dispute === null) return [];
  const { row, positions } = dispute;
  const departmentCode = actingDepartment(viewer, issue);
  const isSide = positions.some((position) => position.departmentCode === departmentCode);
  const possible = (issueStep: IssueStep, step: DisputeStep) =>
    stateAfter(issue.state, issueStep) !== null && disputeStateAfter(row.state, step) !== null;
  const mayAppoint =
    canAppointInterimLead(viewer, issue) &&
    issue.urgency === 'EMERGENCY' &&
    leadOf(claims) === null &&
    stateAfter(issue.state, 'appointInterimLead') !== null;
  const acts: [DisputeAct, boolean][] = [
    ['APPOINT_INTERIM_LEAD', mayAppoint],
    ['STATE_POSITION', isSide && possible('statePosition', 'statePosition')],
    ['MEDIATE', canMediate(viewer, issue) && possible('mediate', 'mediate')],
    ['REFER_DISPUTE', canMediate(viewer, issue) && possible('referToMeeting', 'refer')],
    [
      'RULE',
      (canRule(viewer) && possible('rule', 'rule')) ||
        (canRuleAppeal(viewer) && possible('ruleAppeal', 'ruleAppeal')),
    ],
    [
      'APPEAL',
      departmentCode !== null &&
        isParty(row, positions, departmentCode) &&
        isAppealable(row) &&
        stateAfter(issue.state, 'appeal') !== null,
    ],
  ];
  return acts.filter(([, allowed]) => allowed).map(([act]) => act);
}
