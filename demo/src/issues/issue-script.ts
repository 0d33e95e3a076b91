import type { Acting } from '@lianxi/joint-meeting/deps';
import type { Person } from '../district/people.ts';

/** Where an act is done: at the joint-meeting office or in a department's own tasks. */
export type Desk = 'office' | (string & {});

/** One act of a script, so many minutes after the one before. */
export interface ScriptedAct {
  afterMinutes: number;
  desk: Desk;
  act: string;
  acting: Acting;
  input: Record<string, unknown>;
  /** Name by which the script finds again what this act makes. */
  made?: string;
  /** Fields of the input that name something made before. */
  refers?: Record<string, string>;
  /** Has to happen so soon after the departments were called, in office hours or by the clock. */
  within?: { minutes: number; of: 'office' | 'clock' };
  /** Dates of the input by their path, in hours from the act. */
  inHours?: Record<string, number>;
  /** Days of the input by their field, in days from the act. */
  inDays?: Record<string, number>;
  /** Identifiers that what it makes takes, in order; the rest are drawn. */
  ids?: readonly string[];
}

/** What happens to one issue, from its report on. */
export interface IssueScript {
  issueId: string;
  acts: ScriptedAct[];
}

/** An act with its moment. */
export interface ScheduledAct extends ScriptedAct {
  issueId: string;
  at: Date;
}

/** How a person acts, in the language of the district. */
export function actingAs(viewer: Person): Acting {
  return { viewer, locale: 'zh' };
}

/** Length of a script, in minutes. */
export function lengthOf(acts: readonly ScriptedAct[]): number {
  return acts.reduce((sum, act) => sum + act.afterMinutes, 0);
}

/**
 * Gives each act its moment, the last one `lastMinutesAgo`. With `acceptedMinutesAgo` what follows the
 * acceptance is stretched or pressed into the time in between, so that the main clock stands where
 * it is wanted.
 */
export function schedule(
  { issueId, acts }: IssueScript,
  line: { before(minutes: number): Date },
  lastMinutesAgo: number,
  acceptedMinutesAgo: number | null = null,
): ScheduledAct[] {
  const accepted = acts.findIndex(({ act }) => act === 'acceptIssue');
  const isPinned = acceptedMinutesAgo !== null && accepted !== -1;
  const scale =
    isPinned && accepted < acts.length - 1
      ? (acceptedMinutesAgo - lastMinutesAgo) / lengthOf(acts.slice(accepted + 1))
      : 1;
  let minutesAgo = isPinned
    ? acceptedMinutesAgo + lengthOf(acts.slice(0, accepted + 1))
    : lastMinutesAgo + lengthOf(acts);
  let calledMinutesAgo = 0;
  const scheduled = acts.map((act, index) => {
    minutesAgo -= act.afterMinutes * (index > accepted ? scale : 1);
    if (calls.includes(act.act)) calledMinutesAgo = minutesAgo;
    if (act.within?.of === 'office') {
      minutesAgo = Math.max(minutesAgo, calledMinutesAgo - act.within.minutes);
    }
    return { ...act, issueId, at: line.before(Math.max(minutesAgo, 0)) };
  });
  return inTime(scheduled);
}

const calls: readonly string[] = ['whistle', 'approveSummons'];

/** Brings acts forward that have to happen soon after a call, with what happens before them. */
function inTime(acts: readonly ScheduledAct[]): ScheduledAct[] {
  let calledAt = 0;
  const brought = acts.map((act) => {
    if (calls.includes(act.act)) calledAt = act.at.getTime();
    if (act.within?.of !== 'clock') return act;
    const latest = calledAt + act.within.minutes * 60_000;
    return act.at.getTime() <= latest ? act : { ...act, at: new Date(latest) };
  });
  for (let index = brought.length - 2; index >= 0; index -= 1) {
    const [act, next] = [brought[index], brought[index + 1]];
    if (act !== undefined && next !== undefined && act.at > next.at) {
      brought[index] = { ...act, at: next.at };
    }
  }
  return brought;
}

/** Under which name something made for an issue is remembered. */
export function nameOf({ issueId }: ScheduledAct, name: string): string {
  return `${issueId} ${name}`;
}
