import { consumerOffsetsTable } from '../shared/consumer-offsets.ts';
import { handlingsTable, handlingTasksTable } from '../shared/handling.ts';
import { operationsTable } from '../shared/operations.ts';
import { jointMeetingSchema } from './schema.ts';

export const operations = operationsTable(jointMeetingSchema);
export const consumerOffsets = consumerOffsetsTable(jointMeetingSchema);

/** Handlings by departments that have no subgraph of their own. */
export const handlings = handlingsTable(jointMeetingSchema);
export const handlingTasks = handlingTasksTable(jointMeetingSchema, handlings);
