import type { ClaimRow, IssueRow, JointReportRow } from '@lianxi/db/joint-meeting';
import type { Viewer } from '@lianxi/kit/viewer';
import { stateAfter } from '../issue/issue-lifecycle.ts';
import { actingDepartment } from '../issue/issue.policy.ts';
import { leadOf } from './claim.policy.ts';

/** The act by which the lead gives every department its share of the work. */
export const planActNames = ['PLAN'] as const;

/** Whether the viewer may plan the work: as the lead, as long as no joint report waits for signatures. */
export function planActs(
  viewer: Viewer,
  {
    issue,
    claims,
    report,
  }: { issue: IssueRow; claims: readonly ClaimRow[]; report: JointReportRow | null },
): { act: 'PLAN'; refusal: null }[] {
  const departmentCode = actingDepartment(viewer, issue);
  const leads = departmentCode !== null && leadOf(claims)?.departmentCode === departmentCode;
  const isReported = report?.state === 'FILED';
  return leads && !isReported && stateAfter(issue.state, 'plan') !== null
    ? [{ act: 'PLAN', refusal: null }]
    : [];
}
