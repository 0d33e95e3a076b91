import type { ClockKind } from '@lianxi/db/joint-meeting';
import { mediationFailed, positionMissed } from '../dispute/dispute-clocks.ts';
import { deemAccepted, missAcknowledgement } from '../summons/silence.ts';
import { escalateUnanswered } from '../supervision/reply-overdue.ts';
import { beginLadder, climbTo } from './ladder.ts';
import { type BreachEffect, noteBreach } from './note-clock.ts';

/** The effect of each kind of clock. */
export const breachEffects: Record<ClockKind, BreachEffect> = {
  ACCEPT: noteBreach,
  DISPOSE: noteBreach,
  APPROVE: noteBreach,
  ACKNOWLEDGE: missAcknowledgement,
  ANSWER: deemAccepted,
  ARRIVE: noteBreach,
  CONTACT: noteBreach,
  PLAN: noteBreach,
  HANDLE: beginLadder,
  SIGN: noteBreach,
  VERIFY: noteBreach,
  CALLBACK: noteBreach,
  POSITION: positionMissed,
  MEDIATE: mediationFailed,
  SUSPENSION: noteBreach,
  INTERIM_REPORT: noteBreach,
  REPLY: escalateUnanswered,
  LEVEL_1: climbTo(1),
  LEVEL_2: climbTo(2),
  LEVEL_3: climbTo(3),
};
