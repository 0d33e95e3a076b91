import type { Executor } from '@lianxi/db';
import type { HandlingRow, HandlingTaskRow } from '@lianxi/db/shared';
import DataLoader from 'dataloader';
import {
  findHandlingsOfIssues,
  findTasks,
  findTasksOfIssues,
  type HandlingTables,
} from './handling.store.ts';

/** Batched reads of handlings; made for each request. */
export interface HandlingLoaders {
  /** Handlings of an issue by every department kept here. */
  handlingsOfIssue: DataLoader<string, HandlingRow[]>;
  /** Tasks of an issue of every department kept here, oldest first. */
  tasksOfIssue: DataLoader<string, HandlingTaskRow[]>;
  /** One task; null when there is none. */
  task: DataLoader<string, HandlingTaskRow | null>;
}

/** Makes the loaders of one request. */
export function createHandlingLoaders(db: Executor, tables: HandlingTables): HandlingLoaders {
  return {
    handlingsOfIssue: new DataLoader(async (issueIds) => {
      const rows = await findHandlingsOfIssues(db, tables, issueIds);
      const byIssue = Map.groupBy(rows, (row) => row.issueId);
      return issueIds.map((issueId) => byIssue.get(issueId) ?? []);
    }),
    tasksOfIssue: new DataLoader(async (issueIds) => {
      const rows = await findTasksOfIssues(db, tables, issueIds);
      const byIssue = Map.groupBy(rows, (row) => row.issueId);
      return issueIds.map((issueId) => byIssue.get(issueId) ?? []);
    }),
    task: new DataLoader(async (taskIds) => {
      const rows = await findTasks(db, tables, taskIds);
      const byId = new Map(rows.map((row) => [row.id, row]));
      return taskIds.map((taskId) => byId.get(taskId) ?? null);
    }),
  };
}

/** Forgets what was read before a mutation of the same request. */
export function clearHandlingLoaders(loaders: HandlingLoaders): void {
  loaders.handlingsOfIssue.clearAll();
  loaders.tasksOfIssue.clearAll();
  loaders.task.clearAll();
}
