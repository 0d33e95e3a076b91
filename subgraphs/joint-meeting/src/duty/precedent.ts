import type { DutyItemRow } from '@lianxi/db/joint-meeting';
import { appendEvents } from '@lianxi/kit/events';
import { shanghaiDay } from '../calendar/working-time.ts';
import type { IssueChange } from '../issue/issue-act.ts';
import { lockDutyItem, supersedeDutyItem } from './duty.store.ts';

type Precedent = Pick<DutyItemRow, 'leadDepartment' | 'assistDepartments' | 'legalSource' | 'why'>;

/**
 * Makes a ruling on the issue the version of the duty catalogue that later whistles propose. What was
 * decided by earlier versions stays decided.
 */
export async function addPrecedent(at: IssueChange, precedent: Precedent): Promise<void> {
  const { category, code, restricted } = at.issue;
  const former = await lockDutyItem(at.tx, category);
  await supersedeDutyItem(at.tx, former, {
    ...former,
    ...precedent,
    // Everyone may read the catalogue, but not what a restricted issue is about.
    why: restricted ? `依据联席会议对 ${code} 号事项的裁定。` : precedent.why,
    version: former.version + 1,
    precedentCode: code,
    precedentAt: at.now,
    validFrom: shanghaiDay(at.now),
    validTo: null,
  });
  await appendEvents(at.tx, [
    {
      source: 'joint-meeting',
      type: 'DUTY_CATALOGUE_AMENDED',
      subjectType: 'duty_item',
      subjectId: category,
      subjectVersion: former.version + 1,
      occurredAt: at.now,
      actorId: at.actor.id,
      departmentCodes: [],
      communityId: null,
      streetId: null,
      payload: { category, precedentCode: code },
    },
  ]);
}
