import { handlingsTable } from '../shared/handling.ts';
import { publicSecuritySchema } from './schema.ts';

/** What public security does for the issues it was called to. */
export const handlings = handlingsTable(publicSecuritySchema);
