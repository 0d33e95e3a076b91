import type { IssueNumbers } from './issue-plan.ts';
import { openIssues } from './open-issues.ts';

/** The 278 issues of the district, with the channels by which they came. */
export const districtIssues: IssueNumbers = {
  sources: [
    ['ON_SITE', 47],
    ['PHONE', 109],
    ['ONLINE', 25],
    ['HOTLINE_12345', 86],
    ['LEADER_INSTRUCTION', 11],
  ],
  open: openIssues,
  refused: 9,
  merged: 6,
  closed: 278 - openIssues.length - 9 - 6,
  closedAtHome: 14,
};
