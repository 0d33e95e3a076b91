import { issues } from '@lianxi/db/joint-meeting';
import { sql } from 'drizzle-orm';
import { settledStates } from './issue-lifecycle.ts';

const settled = sql.raw(settledStates.map((state) => `'${state}'`).join(', '));

/**
 * Whether an issue has not ended. The states stand in the statement: as parameters they would keep a
 * prepared one from the indexes of open issues.
 */
export const isOpen = sql`${issues.state} NOT IN (${settled})`;
