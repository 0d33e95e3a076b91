import type { DisputeState } from '@lianxi/db/joint-meeting';

/**
 * What may happen to a dispute in each state, and the state it is in afterwards. What is not listed
 * is refused.
 */
export const disputeLifecycle = {
  FILED: { statePosition: 'FILED', beginMediation: 'MEDIATION', volunteer: 'RULED' },
  MEDIATION: {
    statePosition: 'MEDIATION',
    mediate: 'RULED',
    refer: 'TO_MEETING',
    rule: 'RULED',
    volunteer: 'RULED',
  },
  TO_MEETING: { statePosition: 'TO_MEETING', rule: 'RULED', volunteer: 'RULED' },
  RULED: { appeal: 'APPEALED' },
  // The leading group rules on an appeal, and its ruling is the last one.
  APPEALED: { ruleAppeal: 'RULED' },
} as const satisfies Record<DisputeState, Record<string, DisputeState>>;

type Lifecycle = typeof disputeLifecycle;

/** Something that happens to a dispute. */
export type DisputeStep = { [State in DisputeState]: keyof Lifecycle[State] }[DisputeState];

/** State after a step; null when the step is not possible in this state. */
export function disputeStateAfter(state: DisputeState, step: DisputeStep): DisputeState | null {
  const steps: Partial<Record<DisputeStep, DisputeState>> = disputeLifecycle[state];
  return steps[step] ?? null;
}

/** States of a dispute that nobody has settled yet. */
export const openDisputeStates: readonly DisputeState[] = ['FILED', 'MEDIATION', 'TO_MEETING'];
