import type { ClockKind } from '@lianxi/db/joint-meeting';
import { mediationFailed, positionMissed } from '../dispute/dispute-clocks.ts';
import { deemAccepted, missAcknowledgement } from '../summons/silence.ts';
import { escalateUnanswered } from '../supervision/reply-overdue.ts';
import { beginLadder, climbTo } from './ladder.ts';
import { type BreachEffect, noteBreach } from './note-clock.ts';
import { signatureMissed } from '../resolution/unsigned.ts';
import { interimReportMissed, suspensionOver } from '../suspension/suspension-steps.ts';

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
  SIGN: signatureMissed,
  VERIFY: noteBreach,
  CALLBACK: noteBreach,
  POSITION: positionMissed,
  MEDIATE: mediationFailed,
  SUSPENSION: suspensionOver,
  INTERIM_REPORT: interimReportMissed,
  REPLY: escalateUnanswered,
  LEVEL_1: climbTo(1),
  LEVEL_2: climbTo(2),
  LEVEL_3: climbTo(3),
};
