import type { SupervisionRow } from '@lianxi/db/joint-meeting';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../__generated__/resolvers.ts';
import type { Context } from '../context.ts';
import { textOf } from '../deadline/deadline.ts';
import { acted } from '../issue/issue.resolvers.ts';
import { issueOfResult } from '../issue/issue-result.ts';
import { questionFor } from './four-questions.ts';
import { acknowledgeSupervision, type NoticeResult, replySupervision } from './reply.service.ts';
import {
  acceptReply,
  closeSupervision,
  issueSupervision,
  rejectReply,
} from './supervise.service.ts';
import type { SupervisionLevel } from './notice-number.ts';
import {
  isNoticeOverdue,
  isReplyAwaited,
  readNoticeOverview,
  readNoticePage,
  requireNoticeReader,
} from './supervision-page.service.ts';

/** Lists of notices and their figures. */
export const supervisionQueries: Pick<
  QueryResolvers,
  'supervisions' | 'supervision' | 'supervisionOverview'
> = {
  supervisions: (_, { filter, orderBy, ...page }, context) => {
    requireNoticeReader(context);
    return readNoticePage(context, filter, orderBy ?? 'DUE_FIRST', page);
  },
  supervision: (_, { id }, context) => {
    requireNoticeReader(context);
    return context.loaders.notice.load(id);
  },
  supervisionOverview: (_, __, context) => {
    requireNoticeReader(context);
    return readNoticeOverview(context);
  },
};

/** Issuing notices, replying, deciding on replies. */
export const supervisionMutations: Pick<
  MutationResolvers,
  | 'issueSupervision'
  | 'acknowledgeSupervision'
  | 'replySupervision'
  | 'acceptReply'
  | 'rejectReply'
  | 'closeSupervision'
> = {
  issueSupervision: (_, { input }, context) =>
    acted(context, issueSupervision(context.deps, context, input)),
  acknowledgeSupervision: (_, { input }, context) =>
    acted(context, acknowledgeSupervision(context.deps, context, input)),
  replySupervision: (_, { input }, context) =>
    acted(context, replySupervision(context.deps, context, input)),
  acceptReply: (_, { input }, context) => acted(context, acceptReply(context.deps, context, input)),
  rejectReply: (_, { input }, context) => acted(context, rejectReply(context.deps, context, input)),
  closeSupervision: (_, { input }, context) =>
    acted(context, closeSupervision(context.deps, context, input)),
};

const ofResult = { issue: issueOfResult, supervision: noticeOfResult };

/** Notices, replies and the results of the acts. */
export const supervisionTypes: Pick<
  Resolvers,
  | 'Supervision'
  | 'SupervisionReply'
  | 'SupervisionConnection'
  | 'DepartmentSupervision'
  | 'IssueSupervisionSuccess'
  | 'AcknowledgeSupervisionSuccess'
  | 'ReplySupervisionSuccess'
  | 'AcceptReplySuccess'
  | 'RejectReplySuccess'
  | 'CloseSupervisionSuccess'
> = {
  Supervision: {
    department: ({ departmentCode }, _, { loaders }) => loaders.department.load(departmentCode),
    levelName: async ({ level, issuedAt }, _, { deps }) =>
      textOf(await deps.readRuleBook(), `supervision.name.${level as SupervisionLevel}`, issuedAt),
    overdue(notice, _, { reading }) {
      if (isReplyAwaited(notice)) reading.holdsUntil(notice.replyDueAt);
      return isNoticeOverdue(notice, reading.now());
    },
    acknowledgedAt: ({ ackAt }) => ackAt,
    question: readQuestion,
    replies: ({ id }, _, { loaders }) => loaders.replies.load(id),
    escalatedTo: ({ escalatedToId }, _, { loaders }) =>
      escalatedToId === null ? null : loaders.notice.load(escalatedToId),
    issue: issueOfResult,
  },
  SupervisionReply: {
    attachments: async ({ id, supervisionId }, _, { loaders }) => {
      const notice = await loaders.notice.load(supervisionId);
      const attached = notice === null ? [] : await loaders.attached.load(notice.issueId);
      return attached.filter(({ ownerId }) => ownerId === id);
    },
  },
  SupervisionConnection: { totalCount: ({ countAll }) => countAll() },
  DepartmentSupervision: {
    department: ({ departmentCode }, _, { loaders }) => loaders.department.load(departmentCode),
  },
  IssueSupervisionSuccess: ofResult,
  AcknowledgeSupervisionSuccess: ofResult,
  ReplySupervisionSuccess: ofResult,
  AcceptReplySuccess: ofResult,
  RejectReplySuccess: ofResult,
  CloseSupervisionSuccess: ofResult,
};

async function readQuestion(notice: SupervisionRow, _: unknown, { loaders }: Context) {
  if (!isReplyAwaited(notice)) return null;
  const [issue, claims, clocks] = await Promise.all([
    loaders.issue.load(notice.issueId),
    loaders.claims.load(notice.issueId),
    loaders.aliveClocks.load(notice.issueId),
  ]);
  if (issue === null) return null;
  const isPaused = clocks.some(({ kind, state }) => kind === 'HANDLE' && state === 'PAUSED');
  return questionFor({ state: issue.state, claims, isPaused }, notice.departmentCode);
}

async function noticeOfResult({ supervisionId }: NoticeResult, _: unknown, context: Context) {
  const notice = await context.loaders.notice.load(supervisionId);
  if (notice === null) throw new Error(`The notice ${supervisionId} of a result is gone`);
  return notice;
}
