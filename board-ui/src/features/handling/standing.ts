import type { Tone } from '@/shared/ui/tone.ts';
import type { Standing } from './department-rows.ts';
import type { HandlingRecord } from './handling.fragments.ts';

/** Colour of a department's standing; its word is always beside it. */
export const standingTones: Readonly<Record<Standing, Tone>> = {
  called: 'grey',
  silent: 'amber',
  acknowledged: 'grey',
  informed: 'grey',
  declined: 'violet',
  suggested: 'violet',
  handling: 'blue',
  withdrawing: 'amber',
  completed: 'green',
  signed: 'green',
  objected: 'violet',
  released: 'grey',
};

/** What only one department records for an issue, by the department's code. */
export const recordKinds: Readonly<Record<string, HandlingRecord['kind'] | undefined>> = {
  housing: 'finding',
  police: 'patrol',
  urban: 'case',
};
