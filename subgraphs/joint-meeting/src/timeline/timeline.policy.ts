import type { IssueEventType } from '@lianxi/db/joint-meeting';
import { isOfficer } from '@lianxi/kit/handling/handling.policy';
import type { Viewer } from '@lianxi/kit/viewer';

/** Entries whose text is written for the reporter and the public; all others are between offices. */
const publicTexts: ReadonlySet<IssueEventType> = new Set([
  'ISSUE_REFUSED',
  'ISSUE_MERGED',
  'HANDLING_PROGRESSED',
  'HANDLING_COMPLETED',
  'EXTENSION_GRANTED',
  'ISSUE_SUSPENDED',
  'ISSUE_TERMINATED',
]);

/** Whether the viewer, who may see the issue, may read what was said in an entry of its timeline. */
export function canReadText(viewer: Viewer, type: IssueEventType): boolean {
  return isOfficer(viewer) || publicTexts.has(type);
}
