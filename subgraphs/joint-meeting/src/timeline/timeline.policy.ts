import type { IssueEventType } from '@lianxi/db/joint-meeting';
import { isOfficer } from '@lianxi/kit/handling/handling.policy';
import type { Viewer } from '@lianxi/kit/viewer';

/** What offices say to each other about putting an issue off; the reporter is told something else. */
const internalTexts: ReadonlySet<IssueEventType> = new Set([
  'SUSPENSION_REQUESTED',
  'SUSPENSION_DENIED',
  'INTERIM_REPORTED',
  'ISSUE_RESUMED',
]);

/** Whether the viewer, who may see the issue, may read what was said in an entry of its timeline. */
export function canReadText(viewer: Viewer, type: IssueEventType): boolean {
  return isOfficer(viewer) || !internalTexts.has(type);
}
