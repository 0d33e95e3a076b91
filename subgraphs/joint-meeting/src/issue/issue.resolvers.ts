import type { IssueRow } from '@lianxi/db/joint-meeting';
import type { Reading } from '@lianxi/kit/reading';
import type { MutationResolvers, Resolvers } from '../__generated__/resolvers.ts';
import { leadOf } from '../claim/claim.policy.ts';
import { type Context, renewLoaders } from '../context.ts';
import { readsNotices } from '../supervision/supervision.policy.ts';
import { readTimeline } from '../timeline/timeline.service.ts';
import { settledStates } from './issue-lifecycle.ts';
import { issueOfResult } from './issue-result.ts';
import { acceptIssue, handleOwn, mergeIssue, refuseIssue, reopenIssue } from './issue.service.ts';
import { readViewerActs } from './read-viewer-acts.ts';
import { reportIssue } from './report-issue.service.ts';

/** Acts on issues at intake and after closing. */
export const issueMutations: Pick<
  MutationResolvers,
  'reportIssue' | 'acceptIssue' | 'refuseIssue' | 'mergeIssue' | 'handleOwn' | 'reopenIssue'
> = {
  reportIssue: (_, { input }, context) => acted(context, reportIssue(context.deps, context, input)),
  acceptIssue: (_, { input }, context) => acted(context, acceptIssue(context.deps, context, input)),
  refuseIssue: (_, { input }, context) => acted(context, refuseIssue(context.deps, context, input)),
  mergeIssue: (_, { input }, context) => acted(context, mergeIssue(context.deps, context, input)),
  handleOwn: (_, { input }, context) => acted(context, handleOwn(context.deps, context, input)),
  reopenIssue: (_, { input }, context) => acted(context, reopenIssue(context.deps, context, input)),
};

/** The issue and the results of its acts. */
export const issueTypes: Pick<
  Resolvers,
  | 'Issue'
  | 'ReportIssueSuccess'
  | 'AcceptIssueSuccess'
  | 'RefuseIssueSuccess'
  | 'MergeIssueSuccess'
  | 'HandleOwnSuccess'
  | 'ReopenIssueSuccess'
> = {
  Issue: {
    __resolveReference: ({ id }, { loaders }) => loaders.issue.load(id),
    overdue: (issue, _, { reading }) => isOverdue(issue, reading),
    mergedInto: ({ mergedIntoId }, _, { loaders }) =>
      mergedIntoId === null ? null : loaders.issue.load(mergedIntoId),
    mergedIssues: ({ id }, _, { loaders }) => loaders.mergedIssues.load(id),
    location: ({ latitude, longitude }) =>
      latitude === null || longitude === null ? null : { latitude, longitude },
    compound: ({ compoundId }) => (compoundId === null ? null : { id: compoundId }),
    territory: ({ communityId }) => (communityId === null ? null : { id: communityId }),
    reporter: ({ reporterId }) => (reporterId === null ? null : { id: reporterId }),
    publicReply: async ({ id }, _, { loaders }) => {
      const report = await loaders.report.load(id);
      return report === null || report.state === 'OBJECTED' ? null : report.publicReply;
    },
    lead: async ({ id }, _, { loaders }) => leadOf(await loaders.claims.load(id)),
    claims: ({ id }, _, { loaders }) => loaders.claims.load(id),
    summonses: ({ id }, _, { loaders }) => loaders.summonses.load(id),
    jointReport: ({ id }, _, { loaders }) => loaders.report.load(id),
    officeHandlings: async ({ id }, _, { handling }) =>
      (await handling.loaders.handlingsOfIssue.load(id)).filter(
        ({ claim }) => claim !== 'DECLINED',
      ),
    supervisions: ({ id }, _, { viewer, loaders }) =>
      readsNotices(viewer) ? loaders.notices.load(id) : [],
    clocks: ({ id }, _, { loaders }) => loaders.clocks.load(id),
    inspections: ({ id }, _, { loaders }) => loaders.inspections.load(id),
    attachments: async ({ id }, { purpose: wanted }, { loaders }) =>
      (await loaders.attached.load(id)).filter(
        ({ purpose }) => wanted == null || purpose === wanted,
      ),
    timeline: ({ id }, page, context) => readTimeline(context, id, page),
    viewerActs: readViewerActs,
  },
  ReportIssueSuccess: { issue: issueOfResult },
  AcceptIssueSuccess: { issue: issueOfResult },
  RefuseIssueSuccess: { issue: issueOfResult },
  MergeIssueSuccess: {
    issue: issueOfResult,
    into: ({ intoIssueId }, _, context) =>
      issueOfResult({ issueId: intoIssueId }, undefined, context),
  },
  HandleOwnSuccess: { issue: issueOfResult },
  ReopenIssueSuccess: { issue: issueOfResult },
};

/** Waits for an act and lets the rest of the request read what it left. */
export async function acted<Result>(context: Context, act: Promise<Result>): Promise<Result> {
  const result = await act;
  renewLoaders(context);
  return result;
}

function isOverdue(issue: IssueRow, reading: Reading): boolean {
  if (issue.dueAt === null || issue.duePausedAt !== null) return false;
  if (settledStates.includes(issue.state)) return false;
  reading.holdsUntil(issue.dueAt);
  return issue.dueAt < reading.now();
}
