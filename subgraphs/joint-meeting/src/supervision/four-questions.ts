import type { ClaimRow, IssueState, SupervisionQuestion } from '@lianxi/db/joint-meeting';
import { claimOf } from '../claim/claim.policy.ts';
import { settledStates } from '../issue/issue-lifecycle.ts';

/** Where an issue and its departments' work stand. */
export interface WorkStanding {
  state: IssueState;
  claims: readonly ClaimRow[];
  /** Whether the main clock rests for a listed reason. */
  isPaused: boolean;
}

/**
 * Which of the four questions 四查 a department's reply has to answer: what is done is asked for its
 * effect, what is under way for its progress, what is blocked for the cause, and what nobody began for
 * who is responsible.
 */
export function questionFor(standing: WorkStanding, departmentCode: string): SupervisionQuestion {
  const { state, claims, isPaused } = standing;
  const claim = claimOf(claims, departmentCode);
  const isThrough = state === 'PENDING_VERIFY' || state === 'CALLBACK';
  if (isThrough || settledStates.includes(state) || claim?.completedAt != null) return 'EFFECT';
  if (state === 'DISPUTED' || state === 'SUSPENDED' || isPaused) return 'CAUSE';
  return claim !== null && claim.taskCount > 0 ? 'PROGRESS' : 'RESPONSIBILITY';
}
