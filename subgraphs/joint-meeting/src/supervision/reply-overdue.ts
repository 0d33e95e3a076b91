import type { ClockRow } from '@lianxi/db/joint-meeting';
import { noteBreach } from '../clock/note-clock.ts';
import type { IssueChange } from '../issue/issue-act.ts';
import type { SupervisionLevel } from './notice-number.ts';
import { issueNotice } from './notice.service.ts';
import { findNotices } from './supervision.store.ts';

/** A notice that nobody replied to in time goes to the next level; the bulletin is the last one. */
export async function escalateUnanswered(at: IssueChange, clock: ClockRow): Promise<void> {
  await noteBreach(at, clock);
  const notices = await findNotices(at.tx, [at.issue.id]);
  const notice = notices.find(({ id }) => id === clock.subjectId);
  if (notice === undefined || notice.level >= 3) return;
  await issueNotice(at, {
    level: (notice.level + 1) as SupervisionLevel,
    cause: notice.cause,
    departmentCode: notice.departmentCode,
    text: notice.text,
  });
}
