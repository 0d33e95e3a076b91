import type { ClaimRow, DisputeCause, IssueRow, SummonsTargetRow } from '@lianxi/db/joint-meeting';
import { leadOf } from '../claim/claim.policy.ts';
import { findClaims } from '../claim/claim.store.ts';
import { ruleOf } from '../deadline/deadline.ts';
import { openDispute } from '../dispute/open-dispute.ts';
import type { IssueChange } from '../issue/issue-act.ts';
import { isWaiting } from './summons-lifecycle.ts';
import { findTargets } from './summons.store.ts';

/** What decides whether an issue without a lead comes into dispute. */
export interface LeadSearch {
  issue: Pick<IssueRow, 'state' | 'declineCount' | 'transferCount'>;
  claims: readonly ClaimRow[];
  targets: readonly SummonsTargetRow[];
  now: Date;
  /** How many declines and transfers are too many. */
  limits: { declines: number; transfers: number };
}

/** Why whose duty the issue is comes into dispute now; null when it does not. */
export function disputeCause({
  issue,
  claims,
  targets,
  now,
  limits,
}: LeadSearch): DisputeCause | null {
  if (issue.state !== 'SUMMONED' || leadOf(claims) !== null) return null;
  if (issue.transferCount >= limits.transfers) return 'TRANSFERS';
  if (issue.declineCount >= limits.declines) return 'DECLINES';
  const asked = targets.filter(
    ({ proposedRole, endedAt }) => proposedRole === 'LEAD' && endedAt === null,
  );
  const over = asked.every(
    (target) => !isWaiting(target) && target.answerDueAt !== null && target.answerDueAt <= now,
  );
  return over && asked.length > 0 ? 'NO_LEAD' : null;
}

/** Opens a dispute about whose duty the issue is, when one is due. */
export async function openDisputeWhenDue(at: IssueChange): Promise<void> {
  const cause = disputeCause({
    issue: at.issue,
    claims: await findClaims(at.tx, [at.issue.id]),
    targets: await findTargets(at.tx, [at.issue.id]),
    now: at.now,
    limits: {
      declines: ruleOf(at.book, 'dispute.declines', at.now).value,
      transfers: ruleOf(at.book, 'dispute.transfers', at.now).value,
    },
  });
  if (cause !== null) await openDispute(at, cause);
}
