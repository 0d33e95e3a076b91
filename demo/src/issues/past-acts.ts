import { eventLog } from '@lianxi/db/events';
import { findTasksOfIssues } from '@lianxi/kit/handling/handling.store';
import type { OpenSubgraphs } from '../subgraphs.ts';
import { nameOf, type ScheduledAct } from './issue-script.ts';

/** What was done before a loading was interrupted. */
export interface PastActs {
  /** Identifiers of the tasks that were made, by their names. */
  made: ReadonlyMap<string, string>;
  /** Whether an act is still to be done. */
  isAhead(act: ScheduledAct): boolean;
}

/**
 * Finds out how far an interrupted loading came. Acts on one issue keep their order, no two share a
 * moment, and each tells what it did at its own: the last event of an issue is of its last act done.
 */
export async function findPastActs(
  { office, departments }: OpenSubgraphs,
  acts: readonly ScheduledAct[],
): Promise<PastActs> {
  await departments.office.consumer.catchUp();
  const events = await office.db
    .select({ issueId: eventLog.subjectId, at: eventLog.occurredAt })
    .from(eventLog);
  const doneUntil = new Map<string, number>();
  for (const { issueId, at } of events) {
    doneUntil.set(issueId, Math.max(doneUntil.get(issueId) ?? 0, at.getTime()));
  }
  const isAhead = ({ issueId, at }: ScheduledAct) => at.getTime() > (doneUntil.get(issueId) ?? 0);

  const issueIds = [...new Set(acts.map(({ issueId }) => issueId))].filter((id) =>
    doneUntil.has(id),
  );
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
