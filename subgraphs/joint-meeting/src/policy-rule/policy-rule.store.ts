import type { Executor } from '@lianxi/db';
import { type PolicyRuleRow, policyRules } from '@lianxi/db/joint-meeting';
import { isNull } from 'drizzle-orm';

/** Reads the rules in force. */
export async function readPolicyRules(db: Executor): Promise<PolicyRuleRow[]> {
  return db.select().from(policyRules).where(isNull(policyRules.validTo));
}
