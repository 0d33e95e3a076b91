import type { Db } from '@lianxi/db';
import type { PolicyRuleRow } from '@lianxi/db/joint-meeting';
import type { Deps } from '../deps.ts';
import { definitionOf, ruleCatalogue } from './catalogue/rule-catalogue.ts';
import type { RuleDefinition } from './catalogue/rule-definition.ts';
import { countDecidedClocks, findRuleVersions, readPolicyRules } from './policy-rule.store.ts';
import { historyOf, type RuleVersion } from './rule-history.ts';

/** A rule with all its versions, in the order in which they decide. */
export interface PolicyRuleReading {
  key: string;
  definition: RuleDefinition;
  history: RuleVersion[];
}

/** Reads all rules in the order of the catalogue. */
export async function readRules({ db }: Pick<Deps, 'db'>): Promise<PolicyRuleReading[]> {
  const byKey = Map.groupBy(await readPolicyRules(db), ({ key }) => key);
  return Object.entries(ruleCatalogue).map(([key, definition]) => ({
    key,
    definition,
    history: historyOf(byKey.get(key) ?? []),
  }));
}

/** Reads one rule; null when there is none of that key. */
export async function readRule(
  { db }: Pick<Deps, 'db'>,
  key: string,
): Promise<PolicyRuleReading | null> {
  const definition = definitionOf(key);
  if (definition === null) return null;
  return { key, definition, history: historyOf(await findRuleVersions(db, key)) };
}

/** Counts the clocks of each version, for many versions at once; in their order. */
export async function countClocks(
  db: Db,
  versions: readonly { key: string; version: number }[],
): Promise<number[]> {
  const counts = await countDecidedClocks(db, [...new Set(versions.map(({ key }) => key))]);
  return versions.map(
    ({ key, version }) =>
      counts.find((counted) => counted.key === key && counted.version === version)?.clocks ?? 0,
  );
}

/** The weights of a version in the order of its definition, which the database does not keep. */
export function partsOf({
  key,
  parts,
}: Pick<PolicyRuleRow, 'key' | 'parts'>): { part: string; weight: number }[] {
  const definition = definitionOf(key);
  if (parts === null || definition?.kind !== 'WEIGHTS') return [];
  return Object.keys(definition.options).map((part) => ({ part, weight: parts[part] ?? 0 }));
}
