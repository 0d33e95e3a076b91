import { consumerOffsetsTable } from '../shared/consumer-offsets.ts';
import { housingSchema } from './schema.ts';

/** How far housing's subgraph has applied the event log. */
export const consumerOffsets = consumerOffsetsTable(housingSchema);
