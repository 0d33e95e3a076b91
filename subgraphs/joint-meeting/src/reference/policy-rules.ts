import type { PolicyRuleRow } from '@lianxi/db/joint-meeting';
import type { RuleDefinition } from '../policy-rule/catalogue/rule-definition.ts';
import { ruleCatalogue } from '../policy-rule/catalogue/rule-catalogue.ts';

type RuleValue = Pick<PolicyRuleRow, 'value' | 'unit' | 'text' | 'parts'>;

function firstValue(definition: RuleDefinition): RuleValue {
  const nothing: RuleValue = { value: null, unit: null, text: null, parts: null };
  switch (definition.kind) {
    case 'DURATION':
      return { ...nothing, value: definition.value, unit: definition.unit };
    case 'NUMBER':
    case 'SHARE':
      return { ...nothing, value: definition.value };
    case 'TEXT':
    case 'CHOICE':
      return { ...nothing, text: definition.text };
    case 'WEIGHTS':
      return { ...nothing, parts: { ...definition.parts } };
  }
}

/** First version of every rule; amendments are later versions in the database. */
export const policyRuleDefaults = Object.entries<RuleDefinition>(ruleCatalogue).map(
  ([key, definition]) => ({
    key,
    version: 1,
    ...firstValue(definition),
    ...definition.source,
    validFrom: '2025-01-01',
  }),
);
