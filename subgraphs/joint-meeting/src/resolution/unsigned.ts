import type { ClaimRow, ClockRow, SupervisionRow } from '@lianxi/db/joint-meeting';
import { signatories } from '../claim/claim.policy.ts';
import { noteBreach } from '../clock/note-clock.ts';
import type { IssueChange } from '../issue/issue-act.ts';
import { issueNotice } from '../supervision/notice.service.ts';

/** A department that did not sign in time is called to account before the lead may go on. */
export async function signatureMissed(at: IssueChange, clock: ClockRow): Promise<void> {
  await noteBreach(at, clock);
  await issueNotice(at, {
    level: 1,
    cause: 'NOT_SIGNED',
    departmentCode: clock.departmentCode,
  });
}

/** Assisting departments that have neither signed nor objected. */
export function silentSignatories(claims: readonly ClaimRow[]): ClaimRow[] {
  return signatories(claims).filter(({ state }) => state !== 'SIGNED_OFF');
}

/** Whether every silent department was called to account since the report was filed. */
export function allNoticed(
  silent: readonly ClaimRow[],
  notices: readonly SupervisionRow[],
  filedAt: Date,
): boolean {
  return silent.every(({ departmentCode }) =>
    notices.some(
      (notice) =>
        notice.cause === 'NOT_SIGNED' &&
        notice.departmentCode === departmentCode &&
        notice.issuedAt >= filedAt,
    ),
  );
}
