import type { BulletinReceiptRow, BulletinRow, IssueEventType } from '@lianxi/db/joint-meeting';
import type { Viewer } from '@lianxi/kit/viewer';
import { audiencesOf } from '../notification/notification.policy.ts';
import { readsNotices, supervisedLevel } from '../supervision/supervision.policy.ts';
import { bulletinAfter } from './bulletin-lifecycle.ts';

/** Acts on a bulletin, in the order in which it runs its course. */
export const bulletinActs = ['EDIT', 'APPROVE', 'PUBLISH', 'CONFIRM'] as const;

export type BulletinAct = (typeof bulletinActs)[number];

/** Whether the viewer drafts, words and publishes bulletins: the office does. */
export function canIssueBulletins(viewer: Viewer): boolean {
  return viewer.role === 'OFFICE_SECRETARY';
}

/** Whether the viewer approves bulletins: the leading group, which issues notices of level 2. */
export function canApproveBulletins(viewer: Viewer): boolean {
  return supervisedLevel(viewer) === 2;
}

/** Whether the viewer may confirm for a department or street that a bulletin was read. */
export function canConfirmBulletins(viewer: Viewer): boolean {
  return viewer.role === 'LIAISON' || viewer.role === 'STREET_OFFICER';
}

/** Whether the viewer reads bulletins before they are published, and who has read them. */
export function followsBulletins(viewer: Viewer): boolean {
  switch (viewer.role) {
    case 'OFFICE_SECRETARY':
    case 'SUPERVISOR':
    case 'CHAIR':
    case 'AUDITOR':
      return true;
    default:
      return false;
  }
}

/** Whether the viewer may see a bulletin: officers see published ones. */
export function seesBulletin(viewer: Viewer, { state }: Pick<BulletinRow, 'state'>): boolean {
  return followsBulletins(viewer) || (readsNotices(viewer) && state === 'PUBLISHED');
}

/** Whether the viewer is told at once of what happened to a bulletin: of what is published, all officers. */
export function hearsOfBulletin(viewer: Viewer, type: IssueEventType): boolean {
  return followsBulletins(viewer) || (readsNotices(viewer) && type === 'BULLETIN_PUBLISHED');
}

/** The receipt of the viewer's side; null when nothing was sent to it. */
export function ownReceipt(
  viewer: Viewer,
  receipts: readonly BulletinReceiptRow[],
): BulletinReceiptRow | null {
  const sides = audiencesOf(viewer);
  return receipts.find(({ audience }) => sides.includes(audience)) ?? null;
}

/** What the viewer may do with a bulletin now. */
export function actsOnBulletin(
  viewer: Viewer,
  { state, submittedAt }: BulletinRow,
  receipts: readonly BulletinReceiptRow[],
): BulletinAct[] {
  const receipt = ownReceipt(viewer, receipts);
  const acts: [BulletinAct, boolean][] = [
    ['EDIT', canIssueBulletins(viewer) && bulletinAfter(state, 'edit') !== null],
    [
      'APPROVE',
      canApproveBulletins(viewer) &&
        submittedAt !== null &&
        bulletinAfter(state, 'approve') !== null,
    ],
    ['PUBLISH', canIssueBulletins(viewer) && bulletinAfter(state, 'publish') !== null],
    ['CONFIRM', receipt?.readAt === null && bulletinAfter(state, 'confirm') !== null],
  ];
  return acts.filter(([, may]) => may).map(([act]) => act);
}
