import { consumerOffsetsTable } from '../shared/consumer-offsets.ts';
import { urbanManagementSchema } from './schema.ts';

/** How far urban management's subgraph has applied the event log. */
export const consumerOffsets = consumerOffsetsTable(urbanManagementSchema);
