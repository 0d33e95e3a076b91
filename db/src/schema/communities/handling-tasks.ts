import { handlingTasksTable } from '../shared/handling.ts';
import { handlings } from './handlings.ts';
import { communitiesSchema } from './schema.ts';

/** The tasks of those handlings. */
export const handlingTasks = handlingTasksTable(communitiesSchema, handlings);
