import type {
  ClaimRow,
  FinalReplyRow,
  IssueRow,
  JointReportRow,
  SupervisionRow,
} from '@lianxi/db/joint-meeting';
import type { Viewer } from '@lianxi/kit/viewer';
import { leadOf, tasksRefusal } from '../claim/claim.policy.ts';
import { stateAfter } from '../issue/issue-lifecycle.ts';
import { actingDepartment } from '../issue/issue.policy.ts';
import { finalReplySide, isUnsigned } from './final-reply.policy.ts';
import { allNoticed, silentSignatories } from './unsigned.ts';

/** Acts that end what silence or discontent would hold up. */
export const resolutionActNames = [
  'PROCEED_UNSIGNED',
  'PROPOSE_FINAL_REPLY',
  'SIGN_FINAL_REPLY',
] as const;

export type ResolutionAct = (typeof resolutionActNames)[number];

/** What decides which of these acts a viewer may do. */
export interface ResolutionFacts {
  issue: IssueRow;
  claims: readonly ClaimRow[];
  /** Null until a joint report was filed. */
  report: JointReportRow | null;
  notices: readonly SupervisionRow[];
  /** Null while nobody proposed one. */
  finalReply: FinalReplyRow | null;
}

/** The acts that concern the viewer, each with the code of why not, null when allowed. */
export function resolutionActs(
  viewer: Viewer,
  { issue, claims, report, notices, finalReply }: ResolutionFacts,
): { act: ResolutionAct; refusal: string | null }[] {
  const acts: { act: ResolutionAct; refusal: string | null }[] = [];
  const departmentCode = actingDepartment(viewer, issue);
  const isLead = departmentCode !== null && leadOf(claims)?.departmentCode === departmentCode;
  if (isLead && report?.state === 'FILED' && stateAfter(issue.state, 'allSigned') !== null) {
    const noticed = allNoticed(silentSignatories(claims), notices, report.filedAt);
    const open = tasksRefusal(claims) === null ? null : 'tasks_open';
    acts.push({ act: 'PROCEED_UNSIGNED', refusal: noticed ? open : 'notice_missing' });
  }
  const side = finalReplySide(viewer, issue, claims);
  if (side !== null && stateAfter(issue.state, 'terminate') !== null) {
    if (finalReply === null) acts.push({ act: 'PROPOSE_FINAL_REPLY', refusal: null });
    else if (isUnsigned(finalReply, side)) {
      acts.push({ act: 'SIGN_FINAL_REPLY', refusal: null });
    }
  }
  return acts;
}
