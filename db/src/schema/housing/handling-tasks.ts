import { handlingTasksTable } from '../shared/handling.ts';
import { handlings } from './handlings.ts';
import { housingSchema } from './schema.ts';

/** The tasks of those handlings. */
export const handlingTasks = handlingTasksTable(housingSchema, handlings);
