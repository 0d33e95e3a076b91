import { handlingsTable } from '../shared/handling.ts';
import { urbanManagementSchema } from './schema.ts';

/** What urban management does for the issues it was called to. */
export const handlings = handlingsTable(urbanManagementSchema);
