import { operationsTable } from '../shared/operations.ts';
import { housingSchema } from './schema.ts';

/** Clicks already answered by housing's subgraph. */
export const operations = operationsTable(housingSchema);
