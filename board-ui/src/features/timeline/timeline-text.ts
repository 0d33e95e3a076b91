import { type TimelineEntry } from './timeline.fragments.ts';

/** Enums whose values stand in the text of an event that the system wrote. */
const wordsOf: Partial<Record<TimelineEntry['type'], 'DisputeCause' | 'AgendaReason'>> = {
  DISPUTE_OPENED: 'DisputeCause',
  PUT_ON_AGENDA: 'AgendaReason',
};

/** Key of the words for an entry's text where it is a value of the graph; null where it is words. */
export function textKey({ type, text }: Pick<TimelineEntry, 'type' | 'text'>): string | null {
  const name = wordsOf[type];
  return name !== undefined && text !== null && /^[A-Z][A-Z_0-9]*$/.test(text)
    ? `domain.${name}.${text}`
    : null;
}
