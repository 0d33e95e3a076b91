import type { SupervisionRow } from '@lianxi/db/joint-meeting';
import { z } from 'zod';
import type { CommonRefusal, IssueAct, StepRecord } from '../issue/issue-act.ts';
import { changeOnIssue } from '../issue/issue-act.ts';
import { actInputFields } from '../issue/issue-input.ts';
import { isParty, noticesFor } from './supervision-acts.ts';
import { noticeAfter, type SupervisionStep } from './supervision-lifecycle.ts';
import { findNotices, updateNotice } from './supervision.store.ts';

/** Fields that every act on a notice takes. */
export const noticeInputFields = {
  ...actInputFields,
  /** The notice; of those the act is possible on, the one due first when left out. */
  supervisionId: z.string().max(200).nullish(),
};

/** Input of an act that needs to know only the notice. */
export const plainNoticeSchema = z.object(noticeInputFields);

type NoticeInput = z.output<typeof plainNoticeSchema>;

/** The notice that an act is about, or why the viewer may not do it. */
export async function noticeToAct(
  at: IssueAct,
  input: NoticeInput,
  step: SupervisionStep,
): Promise<{ notice: SupervisionRow; refusal: null } | { notice: null; refusal: CommonRefusal }> {
  const { viewer } = at.acting;
  const notices = (await findNotices(at.tx, [at.issue.id])).filter(
    ({ id }) => input.supervisionId == null || id === input.supervisionId,
  );
  if (!notices.some((notice) => isParty(viewer, at.issue, notice, step))) {
    return { notice: null, refusal: { __typename: 'Forbidden' } };
  }
  const [notice] = noticesFor(viewer, at.issue, notices, step);
  if (notice === undefined) return { notice: null, refusal: { __typename: 'WrongState' } };
  const { version } = at.issue;
  if (typeof input.expectedVersion === 'number' && input.expectedVersion !== version) {
    return { notice: null, refusal: { __typename: 'StaleVersion', currentVersion: version } };
  }
  return { notice, refusal: null };
}

/** Takes a step with a notice: its state, and the issue's version, timeline and event. */
export async function takeNoticeStep(
  at: IssueAct,
  notice: SupervisionRow,
  step: SupervisionStep,
  record: StepRecord,
  change: Partial<SupervisionRow> = {},
): Promise<SupervisionRow> {
  const state = noticeAfter(notice.state, step);
  if (state === null)
    throw new Error(`${step} is not possible for a notice that is ${notice.state}`);
  const moved = await updateNotice(at.tx, notice, { ...change, state });
  await changeOnIssue(at, {
    departmentCode: notice.departmentCode,
    ...record,
    payload: {
      supervisionId: notice.id,
      level: notice.level,
      departmentCode: notice.departmentCode,
      ...record.payload,
    },
  });
  return moved;
}
