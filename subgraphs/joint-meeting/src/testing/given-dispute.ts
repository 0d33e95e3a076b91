import type { Deps } from '../deps.ts';
import { openDispute } from '../dispute/open-dispute.ts';
import { statePosition } from '../dispute/position.service.ts';
import { referDispute } from '../dispute/dispute.service.ts';
import { ruleDispute } from '../dispute/ruling.service.ts';
import { changeIssue } from '../issue/issue-act.ts';
import { declineSummons } from '../summons/summons-answer.service.ts';
import { actor, expectSuccess, givenSummoned, liaison } from './protocol-bench.ts';

/** Officer of the street of the tests' community. */
export const street = actor('STREET_OFFICER', { streetId: 'street-1' });
export const chair = actor('CHAIR');
/** The leading group. */
export const supervisor = actor('SUPERVISOR');

/** A ruling that makes housing lead and market assist. */
export const ruling = {
  leadDepartmentId: 'housing',
  assistDepartmentIds: ['market'],
  legalBasis: '《物业管理条例》第四十五条',
  reason: '物业区域内的停车秩序由住建督促物业管理。',
};

/** An issue that fire declined, naming housing, and of which market is still to answer. */
export async function givenDisputed(deps: Deps, fields: object = {}): Promise<string> {
  const issueId = await givenSummoned(deps, ['fire', 'market'], fields);
  await expectSuccess(
    declineSummons(deps, liaison('fire'), {
      issueId,
      legalBasis: '《消防法》第四条',
      responsibleDepartmentId: 'housing',
    }),
  );
  await changeIssue(deps, issueId, (at) => openDispute(at, 'NO_LEAD'));
  return issueId;
}

/** A dispute in which every side has said its word. */
export async function givenMediation(deps: Deps): Promise<string> {
  const issueId = await givenDisputed(deps);
  for (const side of ['fire', 'housing', 'market']) {
    await expectSuccess(
      statePosition(deps, liaison(side), {
        issueId,
        position: '不属于本部门职责。',
        legalBasis: '《消防法》第四条',
      }),
    );
  }
  return issueId;
}

/** A dispute that waits for the chair. */
export async function givenBeforeMeeting(deps: Deps): Promise<string> {
  const issueId = await givenMediation(deps);
  await expectSuccess(referDispute(deps, street, { issueId, reason: '各方意见不一致' }));
  return issueId;
}

/** An issue that housing leads by a ruling. */
export async function givenRuled(deps: Deps): Promise<string> {
  const issueId = await givenBeforeMeeting(deps);
  await expectSuccess(ruleDispute(deps, chair, { issueId, ...ruling }));
  return issueId;
}
