import { operationsTable } from '../shared/operations.ts';
import { communitiesSchema } from './schema.ts';

/** Clicks already answered by the communities' subgraph. */
export const operations = operationsTable(communitiesSchema);
