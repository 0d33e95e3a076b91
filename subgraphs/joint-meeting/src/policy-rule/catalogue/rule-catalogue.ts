import { assessmentRules, creditRules, selfGovernmentRules } from './assessment-rules.ts';
import { meetingRules, recordRules, supervisionRules } from './office-rules.ts';
import {
  deliberationRules,
  disputeRules,
  handlingRules,
  intakeRules,
  resolutionRules,
  summonsRules,
} from './protocol-rules.ts';
import type {
  ChoiceRule,
  DurationRule,
  NumberRule,
  RuleDefinition,
  ShareRule,
  TextRule,
} from './rule-definition.ts';

/** Every rule there is, in the order in which it is shown. */
export const ruleCatalogue = {
  ...intakeRules,
  ...deliberationRules,
  ...summonsRules,
  ...handlingRules,
  ...resolutionRules,
  ...disputeRules,
  ...supervisionRules,
  ...meetingRules,
  ...assessmentRules,
  ...creditRules,
  ...selfGovernmentRules,
  ...recordRules,
};

type Catalogue = typeof ruleCatalogue;

export type RuleKey = keyof Catalogue;

type KeyOf<Kind> = { [Key in RuleKey]: Catalogue[Key] extends Kind ? Key : never }[RuleKey];

/** Key of a duration. */
export type DurationKey = KeyOf<DurationRule>;

/** Key of a rule whose value is one number. */
export type NumericKey = KeyOf<DurationRule | NumberRule | ShareRule>;

/** Key of a name that offices choose, or of one of several readings. */
export type TextKey = KeyOf<TextRule | ChoiceRule>;

/** Key of a rule that chooses one of several readings. */
export type ChoiceKey = KeyOf<ChoiceRule>;

/** The definition of a rule; null for a key that is none. */
export function definitionOf(key: string): RuleDefinition | null {
  return Object.hasOwn(ruleCatalogue, key) ? ruleCatalogue[key as RuleKey] : null;
}

/** Whether a key names a duration. */
export function isDurationKey(key: string): key is DurationKey {
  return definitionOf(key)?.kind === 'DURATION';
}
