import type { ClaimRow, IssueRow } from '@lianxi/db/joint-meeting';
import type { Viewer } from '@lianxi/kit/viewer';
import { stateAfter } from '../issue/issue-lifecycle.ts';
import { claimAfter } from './claim-lifecycle.ts';
import { canDecideWithdrawal, withdrawalsToDecide } from './claim.policy.ts';

/** Acts by which a department leaves an issue before it is resolved. */
export const withdrawalActNames = ['REQUEST_WITHDRAWAL', 'DECIDE_WITHDRAWAL'] as const;

type WithdrawalAct = { act: (typeof withdrawalActNames)[number]; refusal: null };

/** What the viewer has to decide about departments that ask to be released. */
export function withdrawalDecisions(
  viewer: Viewer,
  { issue, claims }: { issue: IssueRow; claims: readonly ClaimRow[] },
): WithdrawalAct[] {
  const waits =
    withdrawalsToDecide(claims).length > 0 && stateAfter(issue.state, 'decideWithdrawal') !== null;
  return waits && canDecideWithdrawal(viewer) ? [{ act: 'DECIDE_WITHDRAWAL', refusal: null }] : [];
}

/** Whether a department may ask to be released from its claim. */
export function withdrawalRequests(issue: IssueRow, own: ClaimRow): WithdrawalAct[] {
  const mayAsk =
    claimAfter(own.state, 'requestWithdrawal') !== null &&
    stateAfter(issue.state, 'requestWithdrawal') !== null;
  return mayAsk ? [{ act: 'REQUEST_WITHDRAWAL', refusal: null }] : [];
}
