import { computed, type ComputedRef, onScopeDispose, watch } from 'vue';
import { useWords } from '@/i18n/words.ts';
import { useLiveIssues } from './live-issues.ts';
import type { PresenceActivity } from './presence.ts';

const marks = { WATCHING: null, ANSWERING: 'writes', PRESENTING: 'presents' } as const;

/** A person as `UiPeople` draws them. */
export interface DrawnPerson {
  id: string;
  name: string;
  label: string;
  mark: (typeof marks)[PresenceActivity];
}

/** The others at an issue, in words. */
export function usePeopleAt(issueId: () => string): ComputedRef<readonly DrawnPerson[]> {
  const { presence } = useLiveIssues();
  const { word } = useWords();
  return computed(() =>
    presence.at(issueId()).value.map(({ id, name, activity }) => ({
      id,
      name,
      label: `${name} ${word('PresenceActivity', activity)}`,
      mark: marks[activity],
    })),
  );
}

/** Shows the viewer at an issue for as long as the page is there; nowhere while it is null. */
export function useShownAt(issueId: () => string | null, activity: () => PresenceActivity): void {
  const { presence } = useLiveIssues();
  let leave: (() => void) | undefined;
  watch(
    [issueId, activity],
    ([id, doing]) => {
      const before = leave;
      leave = id === null ? undefined : presence.show(id, doing);
      // The new one first, so that nobody sees the person go and come back.
      before?.();
    },
    { immediate: true },
  );
  onScopeDispose(() => leave?.());
}
