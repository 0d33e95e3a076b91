import type { ClaimRow, IssueRow, JointReportRow, MediationRow } from '@lianxi/db/joint-meeting';
import type { Viewer } from '@lianxi/kit/viewer';
import { stateAfter } from '../issue/issue-lifecycle.ts';
import { canReferToMediation, openMediation } from './mediation.policy.ts';

/** Acts by which the sides of an issue are brought together outside the offices. */
export const mediationActNames = ['REFER_TO_MEDIATION', 'RECORD_MEDIATION'] as const;

/** What decides which acts on people's mediation a viewer may do. */
export interface MediationFacts {
  issue: IssueRow;
  claims: readonly ClaimRow[];
  report: JointReportRow | null;
  mediations: readonly MediationRow[];
}

/** The acts on people's mediation that concern the viewer; all of them are allowed. */
export function mediationActs(
  viewer: Viewer,
  { issue, claims, report, mediations }: MediationFacts,
): { act: (typeof mediationActNames)[number]; refusal: null }[] {
  if (!canReferToMediation(viewer, issue, claims)) return [];
  const isOpen = openMediation(mediations) !== null;
  const may = (step: 'referToMediation' | 'recordMediation') =>
    stateAfter(issue.state, step) !== null;
  if (isOpen) return may('recordMediation') ? [{ act: 'RECORD_MEDIATION', refusal: null }] : [];
  // What waits for its signatures is done.
  return may('referToMediation') && report?.state !== 'FILED'
    ? [{ act: 'REFER_TO_MEDIATION', refusal: null }]
    : [];
}
