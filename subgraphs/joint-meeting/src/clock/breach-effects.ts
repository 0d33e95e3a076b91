import type { ClockKind, ClockRow } from '@lianxi/db/joint-meeting';
import { mediationFailed, positionMissed } from '../dispute/dispute-clocks.ts';
import type { IssueChange } from '../issue/issue-act.ts';
import { escalateUnanswered } from '../supervision/reply-overdue.ts';
import { noteBreach } from './note-clock.ts';

/** What the end of a clock brings about, in the transaction that fires it. */
export type BreachEffect = (at: IssueChange, clock: ClockRow) => Promise<void>;

/** The effect of each kind of clock. */
export const breachEffects: Record<ClockKind, BreachEffect> = {
  ACCEPT: noteBreach,
  DISPOSE: noteBreach,
  APPROVE: noteBreach,
  ACKNOWLEDGE: noteBreach,
  ANSWER: noteBreach,
  ARRIVE: noteBreach,
  CONTACT: noteBreach,
  PLAN: noteBreach,
  HANDLE: noteBreach,
  SIGN: noteBreach,
  VERIFY: noteBreach,
  CALLBACK: noteBreach,
  POSITION: positionMissed,
  MEDIATE: mediationFailed,
  SUSPENSION: noteBreach,
  INTERIM_REPORT: noteBreach,
  REPLY: escalateUnanswered,
  LEVEL_1: noteBreach,
  LEVEL_2: noteBreach,
  LEVEL_3: noteBreach,
};
