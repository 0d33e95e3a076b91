import type { ClaimRow, IssueRow } from '@lianxi/db/joint-meeting';
import type { Viewer } from '@lianxi/kit/viewer';
import { leadOf } from '../claim/claim.policy.ts';
import { type IssueStep, stateAfter } from '../issue/issue-lifecycle.ts';
import { actingDepartment } from '../issue/issue.policy.ts';
import {
  askablePauses,
  canContactReporter,
  canDecideExtension,
  canDecidePause,
  canResumeClock,
} from './clock-request.policy.ts';
import type { MainClock } from './clock-request.store.ts';

/** Acts on the clocks of an issue, in the order in which they are offered. */
export const clockActNames = [
  'DECIDE_EXTENSION',
  'DECIDE_PAUSE',
  'RECORD_CONTACT',
  'RESUME_CLOCK',
  'REQUEST_EXTENSION',
  'REQUEST_PAUSE',
] as const;

type ClockAct = (typeof clockActNames)[number];

/** What decides which acts on clocks a viewer may do. */
export interface ClockFacts {
  issue: IssueRow;
  claims: readonly ClaimRow[];
  /** Null while no main clock runs or rests. */
  mainClock: MainClock | null;
  /** How many times a clock may be extended, by the rule that was in force when it began. */
  extensionLimit: number;
}

interface OfferedAct {
  act: ClockAct;
  refusal: string | null;
}

/** What the viewer has to decide about an issue's clock. */
export function clockDecisions(viewer: Viewer, { issue, mainClock }: ClockFacts): OfferedAct[] {
  const acts: OfferedAct[] = [];
  if (mainClock?.extension != null && canDecideExtension(viewer)) {
    acts.push(...possible(issue, 'decideExtension', 'DECIDE_EXTENSION'));
  }
  if (mainClock?.pause != null && canDecidePause(viewer, issue, mainClock.pause)) {
    acts.push(...possible(issue, 'decidePause', 'DECIDE_PAUSE'));
  }
  return acts;
}

/** What the viewer may do or ask for, each with the code of why not where it is refused. */
export function clockRequests(viewer: Viewer, facts: ClockFacts): OfferedAct[] {
  return [...contact(viewer, facts), ...requests(viewer, facts)];
}

function contact(viewer: Viewer, { issue, claims }: ClockFacts): OfferedAct[] {
  const isDue = issue.reporterId !== null && issue.contactedAt === null;
  const lead = leadOf(claims)?.departmentCode ?? null;
  return isDue && canContactReporter(viewer, issue, lead)
    ? possible(issue, 'recordContact', 'RECORD_CONTACT')
    : [];
}

function requests(viewer: Viewer, facts: ClockFacts): OfferedAct[] {
  const { issue, claims, mainClock, extensionLimit } = facts;
  const lead = leadOf(claims)?.departmentCode ?? null;
  const cause = issue.duePauseReason;
  if (mainClock?.clock.state === 'PAUSED') {
    const wasAsked = askablePauses.some((askable) => askable === cause);
    return wasAsked && canResumeClock(viewer, issue, lead)
      ? possible(issue, 'resumeClock', 'RESUME_CLOCK')
      : [];
  }
  if (mainClock === null || lead === null || actingDepartment(viewer, issue) !== lead) return [];
  const isUsedUp = mainClock.clock.extensionCount >= extensionLimit;
  const extensionRefusal =
    mainClock.extension === null ? (isUsedUp ? 'extension_limit' : null) : 'already_requested';
  const pauseRefusal =
    issue.urgency === 'EMERGENCY'
      ? 'never_pauses'
      : mainClock.pause === null
        ? null
        : 'already_requested';
  return [
    ...possible(issue, 'requestExtension', 'REQUEST_EXTENSION', extensionRefusal),
    ...possible(issue, 'requestPause', 'REQUEST_PAUSE', pauseRefusal),
  ];
}

function possible(
  issue: IssueRow,
  step: IssueStep,
  act: ClockAct,
  refusal: string | null = null,
): OfferedAct[] {
  return stateAfter(issue.state, step) === null ? [] : [{ act, refusal }];
}
