import type { AssessmentState } from '@lianxi/db/housing';

/** What may happen to an assessment; a score that is final stays as it is. */
export const assessmentLifecycle = {
  NOTIFIED: { object: 'OBJECTION', confirm: 'CONFIRMED' },
  OBJECTION: { confirm: 'CONFIRMED' },
  CONFIRMED: {},
} as const satisfies Record<AssessmentState, Record<string, AssessmentState>>;

/** Something that happens to an assessment. */
export type AssessmentStep = 'object' | 'confirm';

/** The state after a step; null where the step is not possible. */
export function stateAfter(state: AssessmentState, step: AssessmentStep): AssessmentState | null {
  const steps: Partial<Record<AssessmentStep, AssessmentState>> = assessmentLifecycle[state];
  return steps[step] ?? null;
}
