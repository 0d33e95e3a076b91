import { consumerOffsetsTable } from '../shared/consumer-offsets.ts';
import { publicSecuritySchema } from './schema.ts';

/** How far public security's subgraph has applied the event log. */
export const consumerOffsets = consumerOffsetsTable(publicSecuritySchema);
