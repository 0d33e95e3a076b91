import type { TimeUnit } from '@lianxi/db/joint-meeting';
import type { LegalSource } from './legal-sources.ts';

/** A name in both languages of the screen. */
export interface Name {
  zh: string;
  en: string;
}

/** What rules govern, in the order in which an issue meets them. */
export const ruleGroups = [
  'INTAKE',
  'SUMMONS',
  'HANDLING',
  'RESOLUTION',
  'DISPUTE',
  'SUPERVISION',
  'MEETING',
  'ASSESSMENT',
  'CREDIT',
  'SELF_GOVERNMENT',
  'RECORDS',
] as const;

export type RuleGroup = (typeof ruleGroups)[number];

/** What the number of a rule counts. */
export type RuleMeasure =
  | 'TIMES'
  | 'DAYS'
  | 'POINTS'
  | 'METRES'
  | 'CASES'
  | 'RANKS'
  | 'FILES'
  | 'MEGABYTES'
  | 'MEGAPIXELS'
  | 'PIXELS';

interface Definition {
  group: RuleGroup;
  name: Name;
  source: LegalSource;
}

export interface DurationRule extends Definition {
  kind: 'DURATION';
  value: number;
  unit: TimeUnit;
}

export interface NumberRule extends Definition {
  kind: 'NUMBER';
  value: number;
  measure: RuleMeasure;
}

/** A share of a whole, from 0 to 1. */
export interface ShareRule extends Definition {
  kind: 'SHARE';
  value: number;
}

/** A name that offices choose themselves. */
export interface TextRule extends Definition {
  kind: 'TEXT';
  text: string;
}

/** One of several readings. */
export interface ChoiceRule extends Definition {
  kind: 'CHOICE';
  text: string;
  options: Readonly<Record<string, Name>>;
}

/** Weights of the parts of a whole; they make 100 and are amended together. */
export interface WeightsRule extends Definition {
  kind: 'WEIGHTS';
  parts: Readonly<Record<string, number>>;
  options: Readonly<Record<string, Name>>;
}

export type RuleDefinition =
  | DurationRule
  | NumberRule
  | ShareRule
  | TextRule
  | ChoiceRule
  | WeightsRule;

/** Makes the definitions of one group of rules. */
export function rulesOf(group: RuleGroup) {
  return {
    duration: (
      zh: string,
      en: string,
      value: number,
      unit: TimeUnit,
      source: LegalSource,
    ): DurationRule => ({ kind: 'DURATION', group, name: { zh, en }, value, unit, source }),
    number: (
      zh: string,
      en: string,
      value: number,
      measure: RuleMeasure,
      source: LegalSource,
    ): NumberRule => ({ kind: 'NUMBER', group, name: { zh, en }, value, measure, source }),
    share: (zh: string, en: string, value: number, source: LegalSource): ShareRule => ({
      kind: 'SHARE',
      group,
      name: { zh, en },
      value,
      source,
    }),
    text: (zh: string, en: string, text: string, source: LegalSource): TextRule => ({
      kind: 'TEXT',
      group,
      name: { zh, en },
      text,
      source,
    }),
    choice: <Option extends string>(
      zh: string,
      en: string,
      text: NoInfer<Option>,
      options: Record<Option, Name>,
      source: LegalSource,
    ): ChoiceRule => ({ kind: 'CHOICE', group, name: { zh, en }, text, options, source }),
    weights: (
      zh: string,
      en: string,
      parts: Record<string, Name & { weight: number }>,
      source: LegalSource,
    ): WeightsRule => ({
      kind: 'WEIGHTS',
      group,
      name: { zh, en },
      parts: Object.fromEntries(Object.entries(parts).map(([part, { weight }]) => [part, weight])),
      options: Object.fromEntries(
        Object.entries(parts).map(([part, { zh, en }]) => [part, { zh, en }]),
      ),
      source,
    }),
  };
}
