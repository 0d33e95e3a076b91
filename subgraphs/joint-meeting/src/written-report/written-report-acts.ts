import type { IssueRow } from '@lianxi/db/joint-meeting';
import type { Viewer } from '@lianxi/kit/viewer';
import type { AccountableRoute } from '../accountability/accountability.policy.ts';
import { stateAfter } from '../issue/issue-lifecycle.ts';
import { canFileWrittenReport, routeRefusal } from './written-report.policy.ts';

/** Acts on written reports. */
export const writtenReportActNames = ['FILE_WRITTEN_REPORT'] as const;

export type WrittenReportAct = (typeof writtenReportActNames)[number];

/** Acts on written reports that concern the viewer: none where the rules ask for no report. */
export function writtenReportActs(
  viewer: Viewer,
  { issue, route }: { issue: IssueRow; route: AccountableRoute | null },
): WrittenReportAct[] {
  const may =
    canFileWrittenReport(viewer) &&
    routeRefusal(route) === null &&
    stateAfter(issue.state, 'fileWrittenReport') !== null;
  return may ? ['FILE_WRITTEN_REPORT'] : [];
}
