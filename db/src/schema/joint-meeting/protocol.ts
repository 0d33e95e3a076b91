import { consumerOffsetsTable } from '../shared/consumer-offsets.ts';
import { operationsTable } from '../shared/operations.ts';
import { jointMeetingSchema } from './schema.ts';

export const operations = operationsTable(jointMeetingSchema);
export const consumerOffsets = consumerOffsetsTable(jointMeetingSchema);
