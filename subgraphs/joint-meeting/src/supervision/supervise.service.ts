import { type InvalidInputValue, invalidInput, textField } from '@lianxi/kit/input';
import { z } from 'zod';
import { cancelClocks, startClock } from '../clock/clock.service.ts';
import type { Acting, Deps } from '../deps.ts';
import { actOnIssue, type CommonRefusal } from '../issue/issue-act.ts';
import { actInputFields } from '../issue/issue-input.ts';
import { settledStates } from '../issue/issue-lifecycle.ts';
import {
  noticeInputFields,
  noticeToAct,
  plainNoticeSchema,
  takeNoticeStep,
} from './act-on-notice.ts';
import type { SupervisionLevel } from './notice-number.ts';
import { issueNotice, replyClock } from './notice.service.ts';
import type { NoticeDone } from './reply.service.ts';
import { supervisedLevel } from './supervision.policy.ts';
import { decideReply } from './supervision.store.ts';

const issueSchema = z.object({
  ...actInputFields,
  level: z.int().min(1).max(2),
  departmentId: z.string().max(100).nullish(),
  text: textField(2, 2_000),
});
const rejectSchema = z.object({ ...noticeInputFields, reason: textField(2, 2_000) });
const closeSchema = z.object({ ...noticeInputFields, note: textField(2, 2_000) });

const notConcerned = {
  zh: '该部门未参与本事项，不能作为督办对象。',
  en: 'This department has no part in the issue.',
};

/** Issues a notice: the office at level 1, the leading group at level 2. */
export function issueSupervision(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'issueSupervision',
    issueSchema,
    rawInput,
    async (
      at,
      input,
    ): Promise<NoticeDone<'IssueSupervisionSuccess'> | InvalidInputValue | CommonRefusal> => {
      const level = supervisedLevel(acting.viewer);
      if (level === null || level !== input.level) return { __typename: 'Forbidden' };
      if (settledStates.includes(at.issue.state)) return { __typename: 'WrongState' };
      const { version, departmentCodes } = at.issue;
      if (typeof input.expectedVersion === 'number' && input.expectedVersion !== version) {
        return { __typename: 'StaleVersion', currentVersion: version };
      }
      const { departmentId } = input;
      if (departmentId != null && ![...departmentCodes, 'community'].includes(departmentId)) {
        return invalidInput('departmentId', notConcerned[acting.locale]);
      }
      const notice = await issueNotice(at, {
        level,
        cause: 'DIRECTED',
        departmentCode: departmentId,
        text: input.text,
      });
      return {
        __typename: 'IssueSupervisionSuccess',
        issueId: at.issue.id,
        supervisionId: notice.id,
      };
    },
  );
}

/** Accepts the reply to a notice. */
export function acceptReply(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'acceptReply',
    plainNoticeSchema,
    rawInput,
    async (at, input): Promise<NoticeDone<'AcceptReplySuccess'> | CommonRefusal> => {
      const { notice, refusal } = await noticeToAct(at, input, 'accept');
      if (refusal !== null) return refusal;
      await decideReply(at.tx, notice.id, {
        accepted: true,
        rejectionReason: null,
        decidedByName: acting.viewer.name,
        decidedAt: at.now,
      });
      await takeNoticeStep(at, notice, 'accept', {
        type: 'SUPERVISION_ACCEPTED',
        text: notice.number,
      });
      return { __typename: 'AcceptReplySuccess', issueId: at.issue.id, supervisionId: notice.id };
    },
  );
}

/** Rejects the reply to a notice; the time for another one begins. */
export function rejectReply(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'rejectReply',
    rejectSchema,
    rawInput,
    async (at, input): Promise<NoticeDone<'RejectReplySuccess'> | CommonRefusal> => {
      const { notice, refusal } = await noticeToAct(at, input, 'reject');
      if (refusal !== null) return refusal;
      await decideReply(at.tx, notice.id, {
        accepted: false,
        rejectionReason: input.reason,
        decidedByName: acting.viewer.name,
        decidedAt: at.now,
      });
      const replyDueAt = await startClock(
        at,
        replyClock(notice.id, notice.level as SupervisionLevel, notice.departmentCode),
      );
      await takeNoticeStep(
        at,
        notice,
        'reject',
        { type: 'SUPERVISION_REJECTED', text: notice.number },
        { replyDueAt },
      );
      return { __typename: 'RejectReplySuccess', issueId: at.issue.id, supervisionId: notice.id };
    },
  );
}

/** Closes a notice 销号. */
export function closeSupervision(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'closeSupervision',
    closeSchema,
    rawInput,
    async (at, input): Promise<NoticeDone<'CloseSupervisionSuccess'> | CommonRefusal> => {
      const { notice, refusal } = await noticeToAct(at, input, 'close');
      if (refusal !== null) return refusal;
      await cancelClocks(at, { subject: { type: 'supervision', id: notice.id } });
      await takeNoticeStep(
        at,
        notice,
        'close',
        { type: 'SUPERVISION_CLOSED', text: notice.number },
        { endedAt: at.now, closingNote: input.note },
      );
      return {
        __typename: 'CloseSupervisionSuccess',
        issueId: at.issue.id,
        supervisionId: notice.id,
      };
    },
  );
}
