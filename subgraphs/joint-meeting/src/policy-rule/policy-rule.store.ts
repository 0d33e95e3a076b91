import type { Executor } from '@lianxi/db';
import { type PolicyRuleRow, policyRules } from '@lianxi/db/joint-meeting';
import { asc } from 'drizzle-orm';

/** Reads all versions of all rules. */
export async function readPolicyRules(db: Executor): Promise<PolicyRuleRow[]> {
  return db.select().from(policyRules).orderBy(asc(policyRules.key), asc(policyRules.version));
}
