import type { MutationResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { acted } from '../issue/issue.resolvers.ts';
import { issueOfResult } from '../issue/issue-result.ts';
import { recordCallback } from './callback.service.ts';
import { proposeFinalReply, signFinalReply } from './final-reply.service.ts';
import { fileJointReport, objectResolution, signResolution } from './joint-report.service.ts';
import { proceedUnsigned } from './unsigned.service.ts';
import { verifyIssue } from './verification.service.ts';

/** Report, signatures, verification and callback. */
export const resolutionMutations: Pick<
  MutationResolvers,
  | 'fileJointReport'
  | 'signResolution'
  | 'objectResolution'
  | 'proceedUnsigned'
  | 'verifyIssue'
  | 'recordCallback'
  | 'proposeFinalReply'
  | 'signFinalReply'
> = {
  fileJointReport: (_, { input }, context) =>
    acted(context, fileJointReport(context.deps, context, input)),
  signResolution: (_, { input }, context) =>
    acted(context, signResolution(context.deps, context, input)),
  objectResolution: (_, { input }, context) =>
    acted(context, objectResolution(context.deps, context, input)),
  verifyIssue: (_, { input }, context) => acted(context, verifyIssue(context.deps, context, input)),
  recordCallback: (_, { input }, context) =>
    acted(context, recordCallback(context.deps, context, input)),
  proceedUnsigned: (_, { input }, context) =>
    acted(context, proceedUnsigned(context.deps, context, input)),
  proposeFinalReply: (_, { input }, context) =>
    acted(context, proposeFinalReply(context.deps, context, input)),
  signFinalReply: (_, { input }, context) =>
    acted(context, signFinalReply(context.deps, context, input)),
};

/** Joint reports, signatures and the results of the acts. */
export const resolutionTypes: Pick<
  Resolvers,
  | 'JointReport'
  | 'Signature'
  | 'FileJointReportSuccess'
  | 'SignResolutionSuccess'
  | 'ObjectResolutionSuccess'
  | 'VerifyIssueSuccess'
  | 'RecordCallbackSuccess'
  | 'ProceedUnsignedSuccess'
  | 'ProposeFinalReplySuccess'
  | 'SignFinalReplySuccess'
> = {
  JointReport: {
    signatures: ({ id }, _, { loaders }) => loaders.signatures.load(id),
    attachments: async ({ id, issueId }, _, { loaders }) =>
      (await loaders.attached.load(issueId)).filter(({ ownerId }) => ownerId === id),
  },
  Signature: {
    department: ({ departmentCode }, _, { loaders }) => loaders.department.load(departmentCode),
  },
  FileJointReportSuccess: { issue: issueOfResult },
  SignResolutionSuccess: { issue: issueOfResult },
  ObjectResolutionSuccess: { issue: issueOfResult },
  VerifyIssueSuccess: { issue: issueOfResult },
  RecordCallbackSuccess: { issue: issueOfResult },
  ProceedUnsignedSuccess: { issue: issueOfResult },
  ProposeFinalReplySuccess: { issue: issueOfResult },
  SignFinalReplySuccess: { issue: issueOfResult },
};
