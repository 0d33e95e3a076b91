import { eventLog } from '@lianxi/db/events';
import { findTasksOfIssues } from '@lianxi/kit/handling/handling.store';
import type { OpenSubgraphs } from '../subgraphs.ts';
import { nameOf, type ScheduledAct } from './issue-script.ts';

/** What was done before a loading was interrupted. */
export interface PastActs {
  /** Identifiers of the tasks that were made, by their names. */
  made: ReadonlyMap<string, string>;
  /** Makes a filter that lets pass, in order, what is still to be done. */
  isAhead(): (act: ScheduledAct) => boolean;
}

/**
 * Finds out how far an interrupted loading came. Each act tells one event and acts on one issue keep
 * their order, so the number of an issue's events is the number of its acts that are done.
 */
export async function findPastActs(
  { office, departments }: OpenSubgraphs,
  acts: readonly ScheduledAct[],
): Promise<PastActs> {
  await departments.office.consumer.catchUp();
  const events = await office.db.select({ issueId: eventLog.subjectId }).from(eventLog);
  const done = new Map<string, number>();
  for (const { issueId } of events) done.set(issueId, (done.get(issueId) ?? 0) + 1);
  const isAhead = () => {
    const left = new Map(done);
    return ({ issueId }: ScheduledAct) => {
      const past = left.get(issueId) ?? 0;
      left.set(issueId, past - 1);
      return past <= 0;
    };
  };

  const issueIds = [...new Set(acts.map(({ issueId }) => issueId))].filter((id) => done.has(id));
  const tasks = new Map<string, string>();
  for (const { db, handling } of Object.values(departments)) {
    for (const task of await findTasksOfIssues(db, handling.tables, issueIds)) {
      tasks.set(keyOf(task.issueId, task.departmentCode, task.createdAt), task.id);
    }
  }
  const made = acts.flatMap((act): [string, string][] => {
    const taskId = tasks.get(keyOf(act.issueId, act.desk, act.at));
    return act.made === undefined || taskId === undefined ? [] : [[nameOf(act, act.made), taskId]];
  });
  return { made: new Map(made), isAhead };
}

function keyOf(issueId: string, departmentCode: string, at: Date): string {
  return `${issueId} ${departmentCode} ${at.getTime()}`;
}
