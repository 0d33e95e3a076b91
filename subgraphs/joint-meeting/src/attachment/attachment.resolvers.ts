import { requireSignedIn } from '@lianxi/kit/errors';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { acted } from '../issue/issue.resolvers.ts';
import { issueOfResult } from '../issue/issue-result.ts';
import { attachmentLimits } from './attachment-limits.ts';
import { attachFiles, discardAttachment, linkTo } from './attachment.service.ts';

/** What may be attached. */
export const attachmentQueries: Pick<QueryResolvers, 'attachmentLimits'> = {
  attachmentLimits: async (_, __, context) => {
    requireSignedIn(context);
    const { deps, reading } = context;
    return attachmentLimits(await deps.readRuleBook(), reading.now());
  },
};

/** Acts on attachments by themselves. */
export const attachmentMutations: Pick<MutationResolvers, 'attachFiles' | 'discardAttachment'> = {
  attachFiles: (_, { input }, context) => acted(context, attachFiles(context.deps, context, input)),
  discardAttachment: (_, { input }, context) =>
    acted(context, discardAttachment(context.deps, context, input)),
};

/** Attachments and the results of acts on them. */
export const attachmentTypes: Pick<Resolvers, 'Attachment' | 'AttachFilesSuccess'> = {
  Attachment: {
    __resolveReference: ({ id }, { loaders }) => loaders.attachment.load(id),
    url: (attachment, _, context) => linkTo(context, attachment, 'original'),
    thumbnailUrl: (attachment, _, context) => linkTo(context, attachment, 'thumbnail'),
    department: ({ departmentCode }, _, { loaders }) =>
      departmentCode === null ? null : loaders.department.load(departmentCode),
    takenPlace: ({ takenLatitude: latitude, takenLongitude: longitude }) =>
      latitude === null || longitude === null ? null : { latitude, longitude },
  },
  AttachFilesSuccess: { issue: issueOfResult },
};
