import type { Executor, Tx } from '@lianxi/db';
import { deadlineClocks, type PolicyRuleRow, policyRules } from '@lianxi/db/joint-meeting';
import { asc, count, eq, inArray } from 'drizzle-orm';

/** Reads all versions of all rules. */
export async function readPolicyRules(db: Executor): Promise<PolicyRuleRow[]> {
  return db.select().from(policyRules).orderBy(asc(policyRules.key), asc(policyRules.version));
}

/** Reads the versions of one rule, the first one first. */
export async function findRuleVersions(db: Executor, key: string): Promise<PolicyRuleRow[]> {
  return db
    .select()
    .from(policyRules)
    .where(eq(policyRules.key, key))
    .orderBy(asc(policyRules.version));
}

/** Writes a version; false when somebody else has written that version meanwhile. */
export async function insertRuleVersion(tx: Tx, row: PolicyRuleRow): Promise<boolean> {
  const written = await tx
    .insert(policyRules)
    .values(row)
    .onConflictDoNothing()
    .returning({ key: policyRules.key });
  return written.length === 1;
}

/** Counts the clocks that each version of some rules gave their time. */
export async function countDecidedClocks(
  db: Executor,
  keys: readonly string[],
): Promise<{ key: string; version: number; clocks: number }[]> {
  return db
    .select({
      key: deadlineClocks.ruleKey,
      version: deadlineClocks.ruleVersion,
      clocks: count(),
    })
    .from(deadlineClocks)
    .where(inArray(deadlineClocks.ruleKey, [...keys]))
    .groupBy(deadlineClocks.ruleKey, deadlineClocks.ruleVersion);
}
