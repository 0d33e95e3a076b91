import { type PolicyRuleRow, policyRules } from '@lianxi/db/joint-meeting';
import { eq } from 'drizzle-orm';
import type { Deps } from '../deps.ts';

/** Puts another version of a rule in force, before the rule book is first read. */
export async function amendRule(
  { db }: Deps,
  key: string,
  change: Partial<Pick<PolicyRuleRow, 'value' | 'text'>>,
): Promise<void> {
  const [first] = await db.select().from(policyRules).where(eq(policyRules.key, key));
  if (first === undefined) throw new Error(`There is no rule ${key}`);
  const later = { ...first, version: first.version + 1, validFrom: '2026-01-01' };
  await db.insert(policyRules).values({ ...later, ...change });
}
