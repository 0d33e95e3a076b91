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
  /** Term of a task, in hours from the act. */
  dueAfterHours?: number;
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
  return acts.map((act, index) => {
    minutesAgo -= act.afterMinutes * (index > accepted ? scale : 1);
    return { ...act, issueId, at: line.before(Math.max(minutesAgo, 0)) };
  });
}

/** Under which name something made for an issue is remembered. */
export function nameOf({ issueId }: ScheduledAct, name: string): string {
  return `${issueId} ${name}`;
}
