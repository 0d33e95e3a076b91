import type { SupervisionQuestion } from '@lianxi/db/joint-meeting';
import { type InvalidInputValue, invalidInput, textField } from '@lianxi/kit/input';
import { z } from 'zod';
import { attachmentIdsField, attachUploads } from '../attachment/attach.ts';
import { findClaims } from '../claim/claim.store.ts';
import { meetClocks } from '../clock/clock.service.ts';
import { findAliveClocks } from '../clock/clock.store.ts';
import type { Acting, Deps } from '../deps.ts';
import { actOnIssue, type CommonRefusal, type IssueAct } from '../issue/issue-act.ts';
import {
  noticeInputFields,
  noticeToAct,
  plainNoticeSchema,
  takeNoticeStep,
} from './act-on-notice.ts';
import { questionFor } from './four-questions.ts';
import { insertReply } from './supervision.store.ts';

const replySchema = z.object({
  ...noticeInputFields,
  answer: textField(2, 5_000),
  measure: textField(0, 2_000).nullish(),
  completeBy: z.iso.date().nullish(),
  responsiblePerson: textField(0, 100).nullish(),
  attachmentIds: attachmentIdsField,
});

type ReplyInput = z.output<typeof replySchema>;

/** Result of an act on a notice, as services return it. */
export interface NoticeResult {
  issueId: string;
  supervisionId: string;
}

export type NoticeDone<Name extends string> = NoticeResult & { __typename: Name };

const planMissing = {
  zh: '尚未办结的，须写明整改措施、完成时限和责任人。',
  en: 'Work that is not done needs a measure, a day and a person.',
};

/** Acknowledges a notice for the department it addresses. */
export function acknowledgeSupervision(deps: Deps, acting: Acting, rawInput: unknown) {
  return actOnIssue(
    deps,
    acting,
    'acknowledgeSupervision',
    plainNoticeSchema,
    rawInput,
    async (at, input): Promise<NoticeDone<'AcknowledgeSupervisionSuccess'> | CommonRefusal> => {
      const { notice, refusal } = await noticeToAct(at, input, 'acknowledge');
      if (refusal !== null) return refusal;
      await takeNoticeStep(
        at,
        notice,
        'acknowledge',
        { type: 'SUPERVISION_ACKNOWLEDGED', text: notice.number },
        { ackAt: at.now },
      );
      return {
        __typename: 'AcknowledgeSupervisionSuccess',
        issueId: at.issue.id,
        supervisionId: notice.id,
      };
    },
  );
}

/** Replies to a notice: to the one of the four questions that the state of the work asks. */
export async function replySupervision(deps: Deps, acting: Acting, rawInput: unknown) {
  // The question rests on what departments told of their tasks, so everything told is heard first.
  if (acting.viewer.userId !== null) await deps.catchUp();
  return actOnIssue(
    deps,
    acting,
    'replySupervision',
    replySchema,
    rawInput,
    async (at, input): Promise<NoticeDone<'ReplySupervisionSuccess'> | CommonRefusal> => {
      const { notice, refusal } = await noticeToAct(at, input, 'reply');
      if (refusal !== null) return refusal;
      const question = await questionNow(at, notice.departmentCode);
      const fault = planFault(question, input, at);
      if (fault !== null) return fault;
      const replyId = deps.newId();
      const refused = await attachUploads(at, input.attachmentIds, {
        purpose: 'SUPERVISION_REPLY',
        ownerId: replyId,
      });
      if (refused !== null) return refused;
      await insertReply(at.tx, {
        id: replyId,
        supervisionId: notice.id,
        question,
        answer: input.answer,
        measure: input.measure || null,
        completeBy: input.completeBy ?? null,
        responsiblePerson: input.responsiblePerson || null,
        repliedBy: at.userId,
        repliedByName: acting.viewer.name,
        repliedAt: at.now,
      });
      await meetClocks(at, { subject: { type: 'supervision', id: notice.id } });
      await takeNoticeStep(
        at,
        notice,
        'reply',
        { type: 'SUPERVISION_REPLIED', text: notice.number, payload: { question } },
        { ackAt: notice.ackAt ?? at.now },
      );
      return {
        __typename: 'ReplySupervisionSuccess',
        issueId: at.issue.id,
        supervisionId: notice.id,
      };
    },
  );
}

async function questionNow(at: IssueAct, departmentCode: string): Promise<SupervisionQuestion> {
  const claims = await findClaims(at.tx, [at.issue.id]);
  const clocks = await findAliveClocks(at.tx, { issueId: at.issue.id, kinds: ['HANDLE'] });
  const isPaused = clocks.some(({ state }) => state === 'PAUSED');
  return questionFor({ state: at.issue.state, claims, isPaused }, departmentCode);
}

/** Time, measure, unit and person are fixed for all that is not done. */
function planFault(
  question: SupervisionQuestion,
  input: ReplyInput,
  { acting }: IssueAct,
): InvalidInputValue | null {
  if (question === 'EFFECT') return null;
  for (const field of ['measure', 'completeBy', 'responsiblePerson'] as const) {
    if (!input[field]) return invalidInput(field, planMissing[acting.locale]);
  }
  return null;
}
