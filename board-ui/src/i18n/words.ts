import { useI18n } from 'vue-i18n';
import type { EnumName, EnumValue } from '@/graphql/tada.ts';

/** Gives the words of enum values of the graph: `word('IssueState', 'SUMMONED')` is 已吹哨. */
export function useWords() {
  const { t } = useI18n();
  return {
    word: <Name extends EnumName>(name: Name, value: EnumValue<Name>) =>
      t(`domain.${name}.${value}`),
  };
}
