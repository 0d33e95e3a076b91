import { operationsTable } from '../shared/operations.ts';
import { urbanManagementSchema } from './schema.ts';

/** Clicks already answered by urban management's subgraph. */
export const operations = operationsTable(urbanManagementSchema);
