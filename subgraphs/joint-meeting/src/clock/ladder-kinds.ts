import type { ClockKind } from '@lianxi/db/joint-meeting';

/** Clocks that run while an issue is overdue, one for each level of supervision. */
export const ladderKinds = [
  'LEVEL_1',
  'LEVEL_2',
  'LEVEL_3',
] as const satisfies readonly ClockKind[];
