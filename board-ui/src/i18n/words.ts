import { useI18n } from 'vue-i18n';
import type { EnumName, EnumValue } from '@/graphql/tada.ts';

/** Enums whose values stand in the text of an event that the system wrote. */
const enumsOfTexts: Partial<Record<EnumValue<'IssueEventType'>, EnumName>> = {
  DISPUTE_OPENED: 'DisputeCause',
  PUT_ON_AGENDA: 'AgendaReason',
  CLOCK_REMINDED: 'ClockKind',
  CLOCK_BREACHED: 'ClockKind',
  ACCOUNTABLE_PARTY_NAMED: 'AccountableParty',
};

/**
 * Gives words for what the graph says: `word('IssueState', 'SUMMONED')` is 已吹哨; `eventText` is what an event
 * says, worded where the system wrote a value of the graph.
 */
export function useWords() {
  const { t } = useI18n();
  return {
    word: <Name extends EnumName>(name: Name, value: EnumValue<Name>) =>
      t(`domain.${name}.${value}`),
    eventText(event: { type: EnumValue<'IssueEventType'>; text: string | null }): string | null {
      const name = enumsOfTexts[event.type];
      const isValue = name !== undefined && /^[A-Z][A-Z_0-9]*$/.test(event.text ?? '');
      return isValue ? t(`domain.${name}.${event.text}`) : event.text;
    },
  };
}
