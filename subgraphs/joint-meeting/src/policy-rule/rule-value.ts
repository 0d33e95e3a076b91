import type { PolicyRuleRow, TimeUnit } from '@lianxi/db/joint-meeting';
import type { Locale } from '@lianxi/kit/locale';
import type { RuleDefinition, RuleMeasure } from './catalogue/rule-definition.ts';

/** The value of a version: a number with or without unit, a text, or parts. */
export type RuleValue = Pick<PolicyRuleRow, 'value' | 'unit' | 'text' | 'parts'>;

/** What an amendment gives as the new value. */
export interface GivenValue {
  value?: number | null | undefined;
  unit?: TimeUnit | null | undefined;
  text?: string | null | undefined;
  parts?: readonly { part: string; weight: number }[] | null | undefined;
}

/** A value that a rule cannot have: the input's field and why. */
export interface ValueFault {
  path: 'value' | 'unit' | 'text' | 'parts';
  reason: keyof typeof reasons;
}

const reasons = {
  number_missing: { zh: '请填写数值', en: 'Give a number' },
  unit_missing: { zh: '请选择时间单位', en: 'Choose a unit of time' },
  not_positive: { zh: '须大于 0', en: 'Must be greater than 0' },
  too_large: { zh: '数值过大', en: 'Too large' },
  too_fine: { zh: '最多两位小数', en: 'At most two decimal places' },
  not_whole: { zh: '须为整数', en: 'Must be a whole number' },
  no_share: { zh: '须在 0 与 100% 之间', en: 'Must be between 0 and 100%' },
  text_missing: { zh: '请填写名称，不超过 40 字', en: 'Give a name of at most 40 characters' },
  no_option: { zh: '请选择一项', en: 'Choose one of the options' },
  wrong_parts: { zh: '须逐项填写权重', en: 'Give a weight for each part' },
  not_hundred: { zh: '各项权重之和须为 100', en: 'The weights must make 100' },
} as const;

// Ten years, in any unit: beyond it a number is a slip.
const longest: Record<TimeUnit, number> = {
  CALENDAR_H: 87_600,
  WORK_H: 20_800,
  CALENDAR_D: 3_650,
  WORK_D: 2_600,
};
const largest: Record<RuleMeasure, number> = {
  TIMES: 100,
  DAYS: 100,
  POINTS: 100,
  METRES: 10_000,
  CASES: 1_000,
  RANKS: 1_000,
  FILES: 100,
  // Each is held in memory while it is checked.
  MEGABYTES: 100,
  MEGAPIXELS: 200,
  PIXELS: 30_000,
};
const textMaxLength = 40;

/** The value an amendment gives to a rule, or why the rule cannot have it. */
export function valueFor(
  definition: RuleDefinition,
  given: GivenValue,
): { ok: true; value: RuleValue } | { ok: false; fault: ValueFault } {
  const fault = faultOf(definition, given);
  if (fault !== null) return { ok: false, fault };
  const nothing: RuleValue = { value: null, unit: null, text: null, parts: null };
  switch (definition.kind) {
    case 'DURATION':
      return { ok: true, value: { ...nothing, value: given.value!, unit: given.unit! } };
    case 'NUMBER':
    case 'SHARE':
      return { ok: true, value: { ...nothing, value: given.value! } };
    case 'TEXT':
    case 'CHOICE':
      return { ok: true, value: { ...nothing, text: given.text! } };
    case 'WEIGHTS': {
      const weights = given.parts!.map(({ part, weight }) => [part, weight] as const);
      return { ok: true, value: { ...nothing, parts: Object.fromEntries(weights) } };
    }
  }
}

/** The sentence of a fault. */
export function faultMessage({ reason }: ValueFault, locale: Locale): string {
  return reasons[reason][locale];
}

/** Whether two versions say the same by value. */
export function isSameValue(a: RuleValue, b: RuleValue): boolean {
  if (a.value !== b.value || a.unit !== b.unit || a.text !== b.text) return false;
  const parts = Object.entries(a.parts ?? {});
  return parts.every(([part, weight]) => b.parts?.[part] === weight);
}

function faultOf(definition: RuleDefinition, given: GivenValue): ValueFault | null {
  switch (definition.kind) {
    case 'DURATION':
      return numberFault(given.value) ?? durationFault(given.value!, given.unit);
    case 'NUMBER':
      return numberFault(given.value) ?? countFault(given.value!, definition.measure);
    case 'SHARE':
      return numberFault(given.value) ?? shareFault(given.value!);
    case 'TEXT': {
      const length = given.text?.length ?? 0;
      return length === 0 || length > textMaxLength
        ? { path: 'text', reason: 'text_missing' }
        : null;
    }
    case 'CHOICE':
      return Object.hasOwn(definition.options, given.text ?? '')
        ? null
        : { path: 'text', reason: 'no_option' };
    case 'WEIGHTS':
      return weightsFault(definition.parts, given.parts ?? []);
  }
}

function numberFault(value: number | null | undefined): ValueFault | null {
  return typeof value === 'number' ? null : { path: 'value', reason: 'number_missing' };
}

function durationFault(value: number, unit: TimeUnit | null | undefined): ValueFault | null {
  if (unit === null || unit === undefined) return { path: 'unit', reason: 'unit_missing' };
  if (value <= 0) return { path: 'value', reason: 'not_positive' };
  if (value > longest[unit]) return { path: 'value', reason: 'too_large' };
  return value === Number(value.toFixed(2)) ? null : { path: 'value', reason: 'too_fine' };
}

function countFault(value: number, measure: RuleMeasure): ValueFault | null {
  // A penalty or bonus may be switched off; of everything else there is at least one.
  if (value < (measure === 'POINTS' ? 0 : 1)) return { path: 'value', reason: 'not_positive' };
  if (value > largest[measure]) return { path: 'value', reason: 'too_large' };
  return Number.isInteger(value) ? null : { path: 'value', reason: 'not_whole' };
}

function shareFault(value: number): ValueFault | null {
  return value > 0 && value <= 1 ? null : { path: 'value', reason: 'no_share' };
}

function weightsFault(
  defined: Readonly<Record<string, number>>,
  parts: readonly { part: string; weight: number }[],
): ValueFault | null {
  const named = new Set(parts.map(({ part }) => part));
  const isComplete =
    parts.length === named.size &&
    named.size === Object.keys(defined).length &&
    parts.every(({ part, weight }) => Object.hasOwn(defined, part) && weight >= 0);
  if (!isComplete) return { path: 'parts', reason: 'wrong_parts' };
  if (parts.some(({ weight }) => !Number.isInteger(weight))) {
    return { path: 'parts', reason: 'not_whole' };
  }
  const sum = parts.reduce((total, { weight }) => total + weight, 0);
  return sum === 100 ? null : { path: 'parts', reason: 'not_hundred' };
}
