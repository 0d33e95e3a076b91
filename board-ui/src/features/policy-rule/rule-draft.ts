import type { EnumValue } from '@/graphql/tada.ts';
import type { RuleVersion, RuleWithVersions } from './policy-rule.queries.ts';
import { toPercent, toShare } from './useRuleWords.ts';

/** What stands in the fields of an amendment. */
export interface RuleDraft {
  number: string;
  unit: EnumValue<'TimeUnit'> | null;
  text: string;
  /** Weight by the code of its part. */
  weights: Record<string, string>;
}

/** Fields that begin with what a version says. */
export function draftOf({ kind, options }: RuleWithVersions, from: RuleVersion): RuleDraft {
  const { value } = from;
  const weightOf = (code: string) => from.parts.find(({ part }) => part === code)?.weight ?? 0;
  return {
    number: value === null ? '' : String(kind === 'SHARE' ? toPercent(value) : value),
    unit: from.unit,
    text: from.text ?? '',
    weights:
      kind === 'WEIGHTS'
        ? Object.fromEntries(options.map(({ code }) => [code, String(weightOf(code))]))
        : {},
  };
}

/** The part of the input that a rule of the kind takes; what is no number is left for the server to refuse. */
export function valueOf(kind: RuleWithVersions['kind'], draft: RuleDraft) {
  const value = numberOf(draft.number);
  switch (kind) {
    case 'DURATION':
      return { value, unit: draft.unit };
    case 'NUMBER':
      return { value };
    case 'SHARE':
      return { value: value === null ? null : toShare(value) };
    case 'TEXT':
    case 'CHOICE':
      return { text: draft.text.trim() };
    case 'WEIGHTS':
      return {
        parts: Object.entries(draft.weights).map(([part, weight]) => ({
          part,
          // A part without a weight is refused as one that cannot be.
          weight: numberOf(weight) ?? -1,
        })),
      };
  }
}

function numberOf(text: string): number | null {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : null;
}
