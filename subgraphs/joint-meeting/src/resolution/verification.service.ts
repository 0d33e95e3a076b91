import { invalidInput, textField } from '@lianxi/kit/input';
import { z } from 'zod';
import { attachmentIdsField, attachUploads, hasAttached } from '../attachment/attach.ts';
import { verificationOwner } from '../attachment/attachment.policy.ts';
import { tasksRefusal, type TasksOpenValue } from '../claim/claim.policy.ts';
import { findClaims, reactivateClaims } from '../claim/claim.store.ts';
import { findCompoundPlace } from '../compound-place/compound-place.store.ts';
import { textOf } from '../deadline/deadline.ts';
import type { Acting, Deps } from '../deps.ts';
import {
  actOnIssue,
  type CommonRefusal,
  type IssueAct,
  stepRefusal,
  takeStep,
} from '../issue/issue-act.ts';
import { actInputFields } from '../issue/issue-input.ts';
import { canVerify, verifyRefusal } from '../issue/issue.policy.ts';
import { findHandledIssues } from '../issue/issue.store.ts';
import { findLatestReports, returnReport } from './resolution.store.ts';

const verifySchema = z.object({
  ...actInputFields,
  passed: z.boolean(),
  defects: textField(0, 2_000).nullish(),
  attachmentIds: attachmentIdsField,
  noPhotoReason: textField(0, 500).nullish(),
});

const defectsMissing = { zh: '请写明不通过的问题。', en: 'Say which defects were found.' };

type VerifyOutcome =
  | { __typename: 'VerifyIssueSuccess'; issueId: string }
  | { __typename: 'HandlerCannotVerify' | 'CommunityRunsCompound' }
  | { __typename: 'Unsigned' }
  | { __typename: 'PhotoRequired' }
  | TasksOpenValue
  | CommonRefusal;

/** Records the community's verification on site: passed to callback, or back to handling with defects. */
export async function verifyIssue(deps: Deps, acting: Acting, rawInput: unknown) {
  if (acting.viewer.userId !== null) await deps.catchUp();
  return actOnIssue(
    deps,
    acting,
    'verifyIssue',
    verifySchema,
    rawInput,
    async (at, input): Promise<VerifyOutcome> => {
      if (!canVerify(acting.viewer, at.issue)) return { __typename: 'Forbidden' };
      const [report] = await findLatestReports(at.tx, [at.issue.id]);
      if (report?.state === 'FILED') return { __typename: 'Unsigned' };
      const refusal = stepRefusal(at.issue, 'pass', input.expectedVersion);
      if (refusal !== null) return refusal;
      const handled = await findHandledIssues(at.tx, [at.issue.id], at.userId);
      const place = await findCompoundPlace(at.tx, at.issue.compoundId);
      const barred = verifyRefusal(acting.viewer, {
        hasHandled: handled.size > 0,
        communityRun: place?.communityRun ?? false,
      });
      if (barred !== null) return { __typename: barred };
      if (!input.passed && (!input.defects || input.defects.length < 2)) {
        return invalidInput('defects', defectsMissing[acting.locale]);
      }
      // A task that was added while the last signature was given is heard of only now.
      const open = input.passed ? tasksRefusal(await findClaims(at.tx, [at.issue.id])) : null;
      if (open !== null) return open;
      const photos = await takePhotos(at, input);
      if ('__typename' in photos) return photos;
      if (input.passed) {
        await takeStep(at, 'pass', {
          type: 'ISSUE_VERIFIED',
          departmentCode: 'community',
          text: photos.remark,
        });
      } else {
        await reactivateClaims(at.tx, at.issue.id);
        await returnReport(at.tx, at.issue.id);
        await takeStep(at, 'fail', {
          type: 'VERIFICATION_FAILED',
          change: { reworkCount: at.issue.reworkCount + 1 },
          departmentCode: 'community',
          text: [input.defects, photos.remark].filter(Boolean).join('\n'),
        });
      }
      return { __typename: 'VerifyIssueSuccess', issueId: at.issue.id };
    },
  );
}

/** Attaches the photos of the verification; what the timeline says where there are none. */
async function takePhotos(
  at: IssueAct,
  input: z.output<typeof verifySchema>,
): Promise<{ remark: string | null } | { __typename: 'PhotoRequired' } | CommonRefusal> {
  const to = { purpose: 'VERIFICATION', ownerId: verificationOwner(at.issue) } as const;
  const hasPhoto = (input.attachmentIds ?? []).length > 0 || (await hasAttached(at, to));
  // By the rule a reason does not stand for a photo, it only explains its absence.
  if (!hasPhoto && textOf(at.book, 'verify.photo', at.now) === 'REQUIRED') {
    return { __typename: 'PhotoRequired' };
  }
  const refusal = await attachUploads(at, input.attachmentIds, to);
  if (refusal !== null) return refusal;
  if (hasPhoto) return { remark: null };
  return { remark: input.noPhotoReason ? `未附照片：${input.noPhotoReason}` : '未附照片' };
}
