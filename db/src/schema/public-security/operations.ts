import { operationsTable } from '../shared/operations.ts';
import { publicSecuritySchema } from './schema.ts';

/** Clicks already answered by public security's subgraph. */
export const operations = operationsTable(publicSecuritySchema);
