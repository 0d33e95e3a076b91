import type { MediationState } from '@lianxi/db/joint-meeting';

/** What may happen to a people's mediation in each state, and the state it is in afterwards. */
export const mediationLifecycle = {
  OPEN: { agree: 'AGREED', fail: 'FAILED' },
  AGREED: {},
  FAILED: {},
} as const satisfies Record<MediationState, Record<string, MediationState>>;

type Lifecycle = typeof mediationLifecycle;

/** Something that happens to a people's mediation. */
export type MediationStep = { [State in MediationState]: keyof Lifecycle[State] }[MediationState];

/** State of a people's mediation after a step; null when the step is not possible. */
export function mediationAfter(state: MediationState, step: MediationStep): MediationState | null {
  const steps: Partial<Record<MediationStep, MediationState>> = mediationLifecycle[state];
  return steps[step] ?? null;
}
