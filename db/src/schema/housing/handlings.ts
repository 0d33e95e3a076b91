import { handlingsTable } from '../shared/handling.ts';
import { housingSchema } from './schema.ts';

/** What housing does for the issues it was called to. */
export const handlings = handlingsTable(housingSchema);
