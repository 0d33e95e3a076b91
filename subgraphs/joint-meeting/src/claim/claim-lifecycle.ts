import type { ClaimState } from '@lianxi/db/joint-meeting';

/** What may happen to the claim of a department in each state, and the state it is in afterwards. */
export const claimLifecycle = {
  ACTIVE: {
    sign: 'SIGNED_OFF',
    requestWithdrawal: 'WITHDRAW_REQUESTED',
    release: 'RELEASED',
  },
  // Who asks to be released is at work until it is.
  WITHDRAW_REQUESTED: { sign: 'SIGNED_OFF', keep: 'ACTIVE', release: 'RELEASED' },
  // An objection, a failed verification or a reopening.
  SIGNED_OFF: { workAgain: 'ACTIVE', release: 'RELEASED' },
  RELEASED: { claim: 'ACTIVE' },
} as const satisfies Record<ClaimState, Record<string, ClaimState>>;

type Lifecycle = typeof claimLifecycle;

/** Something that happens to a claim. */
export type ClaimStep = { [State in ClaimState]: keyof Lifecycle[State] }[ClaimState];

/** State of a claim after a step; null when the step is not possible. */
export function claimAfter(state: ClaimState, step: ClaimStep): ClaimState | null {
  const steps: Partial<Record<ClaimStep, ClaimState>> = claimLifecycle[state];
  return steps[step] ?? null;
}

/** States from which a step of a claim is possible. */
export function claimStatesBefore(step: ClaimStep): ClaimState[] {
  return (Object.keys(claimLifecycle) as ClaimState[]).filter(
    (state) => claimAfter(state, step) !== null,
  );
}
