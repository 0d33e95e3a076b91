import type { ClockState } from '@lianxi/db/joint-meeting';

/** What may happen to a clock in each state, and the state it is in afterwards. */
export const clockLifecycle = {
  RUNNING: {
    remind: 'RUNNING',
    extend: 'RUNNING',
    pause: 'PAUSED',
    meet: 'MET',
    breach: 'BREACHED',
    cancel: 'CANCELLED',
  },
  PAUSED: { resume: 'RUNNING', meet: 'MET', cancel: 'CANCELLED' },
  MET: {},
  BREACHED: {},
  CANCELLED: {},
} as const satisfies Record<ClockState, Record<string, ClockState>>;

type Lifecycle = typeof clockLifecycle;

/** Something that happens to a clock. */
export type ClockStep = { [State in ClockState]: keyof Lifecycle[State] }[ClockState];

/** States from which a step is possible. */
export function clockStatesBefore(step: ClockStep): ClockState[] {
  return (Object.keys(clockLifecycle) as ClockState[]).filter((state) => {
    const steps: Partial<Record<ClockStep, ClockState>> = clockLifecycle[state];
    return steps[step] !== undefined;
  });
}
