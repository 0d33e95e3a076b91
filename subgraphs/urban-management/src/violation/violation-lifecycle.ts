import type { ViolationCaseRow } from '@lianxi/db/urban-management';

export type ViolationState = ViolationCaseRow['state'];

/** From each state of CJJ/T 312 the states a case may go to. */
const violationTransitions = {
  REPORTED: ['FILED'],
  FILED: ['DISPATCHED'],
  DISPATCHED: ['HANDLED'],
  HANDLED: ['VERIFIED'],
  // A check that finds the violation still there sends the team out again.
  VERIFIED: ['CLOSED', 'DISPATCHED'],
  CLOSED: [],
} as const satisfies Record<ViolationState, readonly ViolationState[]>;

/** Whether a case may go from one state to another. */
export function canMoveCase(from: ViolationState, to: ViolationState): boolean {
  const targets: readonly ViolationState[] = violationTransitions[from];
  return targets.includes(to);
}
