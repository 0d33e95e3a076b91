import type { DisputeCause } from '@lianxi/db/joint-meeting';
import { findClaims } from '../claim/claim.store.ts';
import { startClocks } from '../clock/clock.service.ts';
import { dueBy } from '../deadline/deadline.ts';
import { type IssueChange, takeStep } from '../issue/issue-act.ts';
import { stateAfter } from '../issue/issue-lifecycle.ts';
import { findTargets } from '../summons/summons.store.ts';
import { sidesOf } from './dispute.policy.ts';
import { insertDispute } from './dispute.store.ts';

/** What more is known of why a dispute is opened. */
interface DisputeGround {
  /** Department that objects to the joint report; only with OBJECTION. */
  objector?: string;
  /** What was said, for the timeline. */
  text?: string;
}

/**
 * Opens a dispute about whose duty the issue is: each side has to state its position, each by a clock
 * of its own. Changes nothing where the issue's state knows no dispute, so that a second cause in a
 * disputed issue is no second dispute.
 */
export async function openDispute(
  at: IssueChange,
  cause: DisputeCause,
  ground: DisputeGround = {},
): Promise<void> {
  if (stateAfter(at.issue.state, 'openDispute') === null) return;
  const [calls, claims] = [
    await findTargets(at.tx, [at.issue.id]),
    await findClaims(at.tx, [at.issue.id]),
  ];
  const sides = sidesOf(cause, calls, claims, ground.objector ?? null);
  const disputeId = at.deps.newId();
  const dueAt = dueBy(at.book, 'position', at.now);
  await insertDispute(
    at.tx,
    { id: disputeId, issueId: at.issue.id, cause, openedAt: at.now },
    sides.map((departmentCode) => ({ departmentCode, dueAt })),
  );
  await takeStep(at, 'openDispute', {
    type: 'DISPUTE_OPENED',
    change: {
      stateDueAt: dueAt,
      departmentCodes: [...new Set([...at.issue.departmentCodes, ...sides])],
    },
    departmentCode: ground.objector ?? null,
    text: ground.text ?? cause,
    payload: { disputeId, cause, sides },
  });
  await startClocks(
    at,
    sides.map((departmentCode) => ({
      kind: 'POSITION' as const,
      subject: { type: 'dispute' as const, id: disputeId },
      ruleKey: 'position',
      departmentCode,
      reminds: true,
    })),
  );
}
