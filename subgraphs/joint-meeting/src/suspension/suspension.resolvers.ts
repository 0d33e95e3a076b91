import { isOfficer } from '@lianxi/kit/handling/handling.policy';
import type { MutationResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { acted } from '../issue/issue.resolvers.ts';
import { issueOfResult } from '../issue/issue-result.ts';
import {
  decideSuspension,
  reportInterim,
  resumeIssue,
  suspendIssue,
} from './suspension.service.ts';

/** Acts by which an issue is put off and taken up again. */
export const suspensionMutations: Pick<
  MutationResolvers,
  'suspendIssue' | 'decideSuspension' | 'resumeIssue' | 'reportInterim'
> = {
  suspendIssue: (_, { input }, context) =>
    acted(context, suspendIssue(context.deps, context, input)),
  decideSuspension: (_, { input }, context) =>
    acted(context, decideSuspension(context.deps, context, input)),
  resumeIssue: (_, { input }, context) => acted(context, resumeIssue(context.deps, context, input)),
  reportInterim: (_, { input }, context) =>
    acted(context, reportInterim(context.deps, context, input)),
};

/** Fields of the issue about how it is put off or ended. */
export const issueSuspensionFields: Pick<
  NonNullable<Resolvers['Issue']>,
  'suspensions' | 'finalReply'
> = {
  suspensions: ({ id }, _, { loaders }) => loaders.suspensions.load(id),
  finalReply: ({ id }, _, { loaders }) => loaders.finalReply.load(id),
};

/** Suspensions and the results of the acts on them. */
export const suspensionTypes: Pick<
  Resolvers,
  | 'Suspension'
  | 'SuspendIssueSuccess'
  | 'DecideSuspensionSuccess'
  | 'ResumeIssueSuccess'
  | 'ReportInterimSuccess'
> = {
  Suspension: {
    reason: ({ reason, publicText }, _, { viewer }) => (isOfficer(viewer) ? reason : publicText),
    decisionReason: ({ decisionReason }, _, { viewer }) =>
      isOfficer(viewer) ? decisionReason : null,
    department: ({ departmentCode }, _, { loaders }) =>
      departmentCode === null ? null : loaders.department.load(departmentCode),
    reports: ({ id }, _, { viewer, loaders }) =>
      isOfficer(viewer) ? loaders.interimReports.load(id) : [],
  },
  SuspendIssueSuccess: { issue: issueOfResult },
  DecideSuspensionSuccess: { issue: issueOfResult },
  ResumeIssueSuccess: { issue: issueOfResult },
  ReportInterimSuccess: { issue: issueOfResult },
};
