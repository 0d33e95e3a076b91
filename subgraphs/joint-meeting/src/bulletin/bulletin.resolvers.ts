import { requireSignedIn } from '@lianxi/kit/errors';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { linkToDocument } from '../document/drawn-document.ts';
import { acted } from '../issue/issue.resolvers.ts';
import { readBulletinPage } from './bulletin-page.service.ts';
import { actsOnBulletin, followsBulletins, ownReceipt } from './bulletin.policy.ts';
import {
  approveBulletin,
  type BulletinResult,
  confirmBulletin,
  editBulletin,
  publishBulletin,
} from './bulletin.service.ts';
import { makeBulletin } from './make-bulletin.service.ts';

/** Bulletins that the viewer may see. */
export const bulletinQueries: Pick<QueryResolvers, 'bulletins' | 'bulletin'> = {
  bulletins: (_, page, context) => readBulletinPage(context, page),
  bulletin: (_, { id }, context) => {
    requireSignedIn(context);
    return context.loaders.bulletin.load(id);
  },
};

/** Drafting, wording, approving, publishing and confirming bulletins. */
export const bulletinMutations: Pick<
  MutationResolvers,
  'makeBulletin' | 'editBulletin' | 'approveBulletin' | 'publishBulletin' | 'confirmBulletin'
> = {
  makeBulletin: (_, { input }, context) =>
    acted(context, makeBulletin(context.deps, context, input)),
  editBulletin: (_, { input }, context) =>
    acted(context, editBulletin(context.deps, context, input)),
  approveBulletin: (_, { input }, context) =>
    acted(context, approveBulletin(context.deps, context, input)),
  publishBulletin: (_, { input }, context) =>
    acted(context, publishBulletin(context.deps, context, input)),
  confirmBulletin: (_, { input }, context) =>
    acted(context, confirmBulletin(context.deps, context, input)),
};

const ofResult = { bulletin: bulletinOfResult };

/** Bulletins, their tables and receipts, and the results of the acts. */
export const bulletinTypes: Pick<
  Resolvers,
  | 'Bulletin'
  | 'BulletinDepartment'
  | 'BulletinIssue'
  | 'BulletinReceipt'
  | 'MakeBulletinSuccess'
  | 'EditBulletinSuccess'
  | 'ApproveBulletinSuccess'
  | 'PublishBulletinSuccess'
  | 'ConfirmBulletinSuccess'
> = {
  Bulletin: {
    departments: ({ figures }) => figures.departments,
    channels: ({ figures }) => figures.channels,
    listed: ({ figures }) => figures.listed,
    receipts: ({ id }, _, { viewer, loaders }) =>
      followsBulletins(viewer) ? loaders.bulletinReceipts.load(id) : [],
    ownReceipt: async ({ id }, _, { viewer, loaders }) =>
      ownReceipt(viewer, await loaders.bulletinReceipts.load(id)),
    viewerActs: async (bulletin, _, { viewer, loaders }) =>
      actsOnBulletin(viewer, bulletin, await loaders.bulletinReceipts.load(bulletin.id)),
    url: ({ id }, _, context) => linkToDocument(context, 'bulletin', id),
  },
  BulletinDepartment: {
    department: ({ departmentCode }, _, { loaders }) => loaders.department.load(departmentCode),
  },
  BulletinIssue: {
    department: ({ departmentCode }, _, { loaders }) => loaders.department.load(departmentCode),
    issuedAt: ({ issuedAt }) => new Date(issuedAt),
    issue: ({ issueId }, _, { loaders }) => loaders.issue.load(issueId),
  },
  BulletinReceipt: {
    department: ({ audience }, _, { loaders }) =>
      audience.startsWith('department:') ? loaders.department.load(sideOf(audience)) : null,
    street: ({ audience }) => (audience.startsWith('street:') ? { id: sideOf(audience) } : null),
  },
  MakeBulletinSuccess: ofResult,
  EditBulletinSuccess: ofResult,
  ApproveBulletinSuccess: ofResult,
  PublishBulletinSuccess: ofResult,
  ConfirmBulletinSuccess: ofResult,
};

/** The code or id behind the kind of a side. */
function sideOf(audience: string): string {
  return audience.slice(audience.indexOf(':') + 1);
}

async function bulletinOfResult({ bulletinId }: BulletinResult, _: unknown, context: Context) {
  const bulletin = await context.loaders.bulletin.load(bulletinId);
  if (bulletin === null) throw new Error(`The bulletin ${bulletinId} of a result is gone`);
  return bulletin;
}
