import type { BulletinState } from '@lianxi/db/joint-meeting';

/** What may happen to a bulletin in each state, and the state it is in afterwards. */
export const bulletinLifecycle = {
  // Who changes what was approved asks for the approval anew.
  DRAFT: { edit: 'DRAFT', approve: 'APPROVED' },
  APPROVED: { edit: 'DRAFT', publish: 'PUBLISHED' },
  PUBLISHED: { confirm: 'PUBLISHED' },
} as const satisfies Record<BulletinState, Record<string, BulletinState>>;

type Lifecycle = typeof bulletinLifecycle;

/** Something that happens to a bulletin. */
export type BulletinStep = { [State in BulletinState]: keyof Lifecycle[State] }[BulletinState];

/** State of a bulletin after a step; null when the step is not possible. */
export function bulletinAfter(state: BulletinState, step: BulletinStep): BulletinState | null {
  const steps: Partial<Record<BulletinStep, BulletinState>> = bulletinLifecycle[state];
  return steps[step] ?? null;
}
