import type { SupervisionState } from '@lianxi/db/joint-meeting';

/** What may happen to a notice of supervision in each state, and the state it is in afterwards. */
export const supervisionLifecycle = {
  ISSUED: {
    acknowledge: 'ACKED',
    // Who replies has seen the notice.
    reply: 'REPLIED',
    escalate: 'ESCALATED',
    close: 'CLOSED',
    settle: 'CLOSED',
  },
  ACKED: { reply: 'REPLIED', escalate: 'ESCALATED', close: 'CLOSED', settle: 'CLOSED' },
  // The issuer closes nothing over a reply that waits for a decision.
  REPLIED: { accept: 'ACCEPTED', reject: 'REJECTED', escalate: 'ESCALATED', settle: 'CLOSED' },
  REJECTED: { reply: 'REPLIED', escalate: 'ESCALATED', close: 'CLOSED', settle: 'CLOSED' },
  ACCEPTED: { close: 'CLOSED', settle: 'CLOSED' },
  ESCALATED: {},
  CLOSED: {},
} as const satisfies Record<SupervisionState, Record<string, SupervisionState>>;

type Lifecycle = typeof supervisionLifecycle;

/** Something that happens to a notice. */
export type SupervisionStep = {
  [State in SupervisionState]: keyof Lifecycle[State];
}[SupervisionState];

/** State of a notice after a step; null when the step is not possible in this state. */
export function noticeAfter(
  state: SupervisionState,
  step: SupervisionStep,
): SupervisionState | null {
  const steps: Partial<Record<SupervisionStep, SupervisionState>> = supervisionLifecycle[state];
  return steps[step] ?? null;
}

/** States in which the addressed department still owes something. */
export const owedStates: readonly SupervisionState[] = ['ISSUED', 'ACKED', 'REPLIED', 'REJECTED'];

/** States from which a step is possible. */
export function noticeStatesBefore(step: SupervisionStep): SupervisionState[] {
  return (Object.keys(supervisionLifecycle) as SupervisionState[]).filter(
    (state) => noticeAfter(state, step) !== null,
  );
}

/** States in which the addressed department has to reply. */
export const awaitedStates = noticeStatesBefore('reply');
