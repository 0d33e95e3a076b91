import { useI18n } from 'vue-i18n';
import { useWords } from '@/i18n/words.ts';
import type { ListedRule } from './policy-rule.queries.ts';

type Rule = Pick<ListedRule, 'kind' | 'measure' | 'options'>;
type Value = Pick<ListedRule['inForce'], 'value' | 'unit' | 'text' | 'parts'>;

/** Puts values and sources of rules into words. */
export function useRuleWords() {
  const { t, locale } = useI18n();
  const { word } = useWords();
  const number = (value: number) => value.toLocaleString(locale.value);
  const nameOf = ({ options }: Rule, code: string) =>
    options.find((option) => option.code === code)?.name ?? code;

  return {
    /** A value with its unit, as `5 工作日`, `85%` or the weights one after the other. */
    valueText(rule: Rule, { value, unit, text, parts }: Value): string {
      switch (rule.kind) {
        case 'DURATION':
          return `${number(value ?? 0)} ${unit === null ? '' : word('TimeUnit', unit)}`;
        case 'NUMBER':
          return `${number(value ?? 0)} ${rule.measure === null ? '' : word('PolicyRuleMeasure', rule.measure)}`;
        case 'SHARE':
          return `${number(toPercent(value ?? 0))}%`;
        case 'TEXT':
          return text ?? '';
        case 'CHOICE':
          return nameOf(rule, text ?? '');
        case 'WEIGHTS':
          return parts
            .map(({ part, weight }) => `${nameOf(rule, part)} ${number(weight)}%`)
            .join(t('rules.listComma'));
      }
    },
    /** A source with its article. */
    sourceText({ legalSource, article }: { legalSource: string; article: string | null }): string {
      return article === null ? legalSource : `${legalSource} ${article}`;
    },
  };
}

/** A share in percent, without the crumbs of binary fractions. */
export function toPercent(share: number): number {
  return Number((share * 100).toFixed(4));
}

/** What a percentage is as a share. */
export function toShare(percent: number): number {
  return Number((percent / 100).toFixed(6));
}
