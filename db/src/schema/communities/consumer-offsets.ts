import { consumerOffsetsTable } from '../shared/consumer-offsets.ts';
import { communitiesSchema } from './schema.ts';

/** How far the communities' subgraph has applied the event log. */
export const consumerOffsets = consumerOffsetsTable(communitiesSchema);
