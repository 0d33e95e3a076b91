import type { IssueRow, SupervisionRow } from '@lianxi/db/joint-meeting';
import type { Viewer } from '@lianxi/kit/viewer';
import { settledStates } from '../issue/issue-lifecycle.ts';
import { noticeAfter, type SupervisionStep } from './supervision-lifecycle.ts';
import { canDecide, canReply, supervisedLevel } from './supervision.policy.ts';

/** Acts on notices of supervision, in the order in which a notice runs its course. */
export const supervisionActNames = [
  'ISSUE_SUPERVISION',
  'ACKNOWLEDGE_SUPERVISION',
  'REPLY_SUPERVISION',
  'ACCEPT_REPLY',
  'REJECT_REPLY',
  'CLOSE_SUPERVISION',
] as const;

export type SupervisionAct = (typeof supervisionActNames)[number];

const steps: [SupervisionAct, SupervisionStep][] = [
  ['REPLY_SUPERVISION', 'reply'],
  ['ACKNOWLEDGE_SUPERVISION', 'acknowledge'],
  ['ACCEPT_REPLY', 'accept'],
  ['REJECT_REPLY', 'reject'],
  ['CLOSE_SUPERVISION', 'close'],
];

/** Notices of an issue with which the viewer may take a step, the one due first leading. */
export function noticesFor(
  viewer: Viewer,
  issue: IssueRow,
  notices: readonly SupervisionRow[],
  step: SupervisionStep,
): SupervisionRow[] {
  return notices
    .filter((notice) => isParty(viewer, issue, notice, step) && noticeAfter(notice.state, step))
    .toSorted((a, b) => a.replyDueAt.getTime() - b.replyDueAt.getTime());
}

/** Whether a step on a notice is the viewer's to take, whatever state the notice is in. */
export function isParty(
  viewer: Viewer,
  issue: IssueRow,
  notice: SupervisionRow,
  step: SupervisionStep,
): boolean {
  switch (step) {
    case 'acknowledge':
    case 'reply':
      return canReply(viewer, issue, notice);
    case 'accept':
    case 'reject':
    case 'close':
      return canDecide(viewer, notice);
    case 'escalate':
    case 'settle':
      return false;
  }
}

/** Acts on an issue's notices that concern the viewer; all of them are allowed. */
export function supervisionActs(
  viewer: Viewer,
  issue: IssueRow,
  notices: readonly SupervisionRow[],
): { act: SupervisionAct; refusal: null }[] {
  const onNotices = steps
    .filter(([, step]) => noticesFor(viewer, issue, notices, step).length > 0)
    .map(([act]) => ({ act, refusal: null }));
  const mayIssue = supervisedLevel(viewer) !== null && !settledStates.includes(issue.state);
  return mayIssue ? [...onNotices, { act: 'ISSUE_SUPERVISION', refusal: null }] : onNotices;
}
