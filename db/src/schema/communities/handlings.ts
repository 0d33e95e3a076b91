import { handlingsTable } from '../shared/handling.ts';
import { communitiesSchema } from './schema.ts';

/** What a community does for the issues it was called to. */
export const handlings = handlingsTable(communitiesSchema);
